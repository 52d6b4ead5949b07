import * as z from 'zod/mini';
import { membershipId, organisationId, userId } from '#schema/ids.ts';
import { day } from '#schema/text.ts';

/** From the most rights to the fewest. */
export const memberRoles = [
  'legal-representative',
  'administrator',
  'collaborator',
  'external',
] as const;
export const memberRole = z.enum(memberRoles);
export type MemberRole = z.infer<typeof memberRole>;

/** A user in an organisation. */
export const membership = z.strictObject({
  id: membershipId,
  organisation: organisationId,
  user: userId,
  role: memberRole,
  /** May use the accounting. Counts for collaborators; the roles above have it anyway. */
  billingRight: z.boolean(),
  /** Wants reminders about invoices and payments. The only legal representative gets them anyway. */
  billingReminders: z.boolean(),
  /** Wants messages about products. */
  productEvents: z.boolean(),
  /** Resold clients that a collaborator may manage. */
  clients: z.array(organisationId),
  joinedOn: day,
});
export type Membership = z.infer<typeof membership>;
