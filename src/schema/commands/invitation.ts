import * as z from 'zod/mini';
import { invitationId, organisationId } from '#schema/ids.ts';
import { invitationTerms } from '#schema/records/invitation.ts';
import { email, nameLine } from '#schema/typed.ts';

export const inviteUser = z.strictObject({
  type: z.literal('invite-user'),
  organisation: organisationId,
  firstName: nameLine,
  lastName: nameLine,
  email,
  ...invitationTerms,
});

/** Who has no account yet makes one by accepting; the names are taken from the form. */
export const acceptInvitation = z.strictObject({
  type: z.literal('accept-invitation'),
  invitation: invitationId,
  newAccount: z.optional(z.strictObject({ firstName: nameLine, lastName: nameLine })),
});
