import * as z from 'zod/mini';
import { membershipId, organisationId, productAccessId, productId } from '#schema/ids.ts';
import { nameLine } from '#schema/typed.ts';

export const productKinds = [
  'website',
  'domain',
  'mail-service',
  'kdrive',
  'newsletter',
  'ticketing',
] as const;
export type ProductKind = (typeof productKinds)[number];

export const product = z.strictObject({
  id: productId,
  organisation: organisationId,
  kind: z.enum(productKinds),
  name: nameLine,
});
export type Product = z.infer<typeof product>;

/** What somebody may do with a product. The last two are about ticketing. */
export const productRights = [
  'technical',
  'statistics',
  'ticket-control',
  'sales-control',
] as const;
export const productRight = z.enum(productRights);
export type ProductRight = z.infer<typeof productRight>;

/** Rights to one product: at least one, none twice. */
export const productRightSet = z.array(productRight).check(
  z.minLength(1),
  z.refine((rights) => new Set(rights).size === rights.length),
);

/** A product with the rights to it, as an invitation or a work team gives them. */
export const productGrant = z.strictObject({ product: productId, rights: productRightSet });
/** No product twice. */
export const productGrants = z
  .array(productGrant)
  .check(
    z.refine((grants) => new Set(grants.map(({ product }) => product)).size === grants.length),
  );
export type ProductGrant = z.infer<typeof productGrant>;

/** The rights to a product that a member has directly, without a team. */
export const productAccess = z.strictObject({
  id: productAccessId,
  membership: membershipId,
  product: productId,
  rights: productRightSet,
  /** The manager of a mail service can take the logs of a mailbox from its user. */
  mailLogsWithdrawn: z.boolean(),
});
export type ProductAccess = z.infer<typeof productAccess>;
