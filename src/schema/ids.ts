import * as z from 'zod/mini';

/**
 * An id remembers what it names: `membership:marta@lumen`. Neither the schema nor the compiler takes one noun's id for
 * another's.
 */
function idOf<Noun extends string>(noun: Noun) {
  return z
    .string()
    .check(z.regex(new RegExp(`^${noun}:[a-z0-9][a-z0-9@.-]{0,80}$`)))
    .brand<Noun>();
}

export const organisationId = idOf('organisation');
export const userId = idOf('user');
export const membershipId = idOf('membership');
export const invitationId = idOf('invitation');
export const workTeamId = idOf('team');
export const productId = idOf('product');
export const productAccessId = idOf('access');
export const mailId = idOf('mail');
export const websiteId = idOf('website');
export const sessionId = idOf('session');

export type OrganisationId = z.infer<typeof organisationId>;
export type UserId = z.infer<typeof userId>;
export type MembershipId = z.infer<typeof membershipId>;
export type InvitationId = z.infer<typeof invitationId>;
export type WorkTeamId = z.infer<typeof workTeamId>;
export type ProductId = z.infer<typeof productId>;
export type ProductAccessId = z.infer<typeof productAccessId>;
export type MailId = z.infer<typeof mailId>;
export type WebsiteId = z.infer<typeof websiteId>;
export type SessionId = z.infer<typeof sessionId>;
