import * as z from 'zod/mini';
import { membershipId, productId } from '#schema/ids.ts';
import { memberRole } from '#schema/records/membership.ts';
import { productRightSet } from '#schema/records/product.ts';
import { email } from '#schema/typed.ts';

export const changeRole = z.strictObject({
  type: z.literal('change-role'),
  membership: membershipId,
  role: memberRole,
});

export const setBillingRight = z.strictObject({
  type: z.literal('set-billing-right'),
  membership: membershipId,
  billingRight: z.boolean(),
});

export const setPreferences = z.strictObject({
  type: z.literal('set-preferences'),
  membership: membershipId,
  billingReminders: z.boolean(),
  productEvents: z.boolean(),
});

/** Gives a member the role of legal representative, then takes it from the previous one, in one act. */
export const replaceLegalRepresentative = z.strictObject({
  type: z.literal('replace-legal-representative'),
  previous: membershipId,
  successor: membershipId,
  /** What becomes of the previous one: another role, or out of the organisation. */
  afterwards: z.enum(['administrator', 'collaborator', 'removed']),
});

export const removeUser = z.strictObject({
  type: z.literal('remove-user'),
  membership: membershipId,
  /** The acting person's own login, typed as a confirmation. */
  confirmation: email,
});

/** Without rights, the access ends. */
export const setProductAccess = z.strictObject({
  type: z.literal('set-product-access'),
  membership: membershipId,
  product: productId,
  rights: z.nullable(productRightSet),
});
