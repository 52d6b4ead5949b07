import * as z from 'zod/mini';
import { invitationId, organisationId, userId } from '#schema/ids.ts';
import { memberRole } from '#schema/records/membership.ts';
import { productGrants } from '#schema/records/product.ts';
import { day } from '#schema/text.ts';
import { email, nameLine } from '#schema/typed.ts';

/** What an invited person gets on accepting; as the wizard asks it. */
export const invitationTerms = {
  role: memberRole,
  billingRight: z.boolean(),
  billingReminders: z.boolean(),
  productEvents: z.boolean(),
  products: productGrants,
};

/** Pending; an accepted one becomes a membership and is gone. When it expires is not documented, so it never does. */
export const invitation = z.strictObject({
  id: invitationId,
  organisation: organisationId,
  firstName: nameLine,
  lastName: nameLine,
  email,
  ...invitationTerms,
  invitedBy: userId,
  invitedOn: day,
});
export type Invitation = z.infer<typeof invitation>;
