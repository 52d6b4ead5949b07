import * as z from 'zod/mini';
import { organisationId } from '#schema/ids.ts';
import { day } from '#schema/text.ts';
import { nameLine } from '#schema/typed.ts';

/** What an organisation is in law; other kinds are named nowhere. */
export const entities = ['individual', 'association', 'company'] as const;
export const entity = z.enum(entities);
export type Entity = z.infer<typeof entity>;

/** Formerly "customer account": who owns products and gets the invoices. */
export const organisation = z.strictObject({
  id: organisationId,
  name: nameLine,
  entity,
  createdOn: day,
  /** Every user must have a second factor. */
  twoFactorEnforced: z.boolean(),
  /** Premium Support is subscribed to. */
  premiumSupport: z.boolean(),
});
export type Organisation = z.infer<typeof organisation>;
