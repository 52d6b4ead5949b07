import { membersOf } from '#backend/world.ts';
import type { OrganisationId } from '#schema/ids.ts';
import type { MemberRole, Membership } from '#schema/records/membership.ts';
import type { World } from '#schema/world.ts';

/** What the sources tell apart: the columns of the matrix, in its order. */
export const standings = [
  'legal-representative',
  'administrator',
  'collaborator-with-billing',
  'collaborator',
  'external',
] as const;
export type Standing = (typeof standings)[number];

export const topRole: MemberRole = 'legal-representative';
export const narrowRole: MemberRole = 'collaborator';

export function standingOf({ role, billingRight }: Membership): Standing {
  return billingRight && mayBeGivenBilling(role) ? 'collaborator-with-billing' : role;
}

/** All products, users, accounting and clients, without further ado. */
export function hasAllRights(role: MemberRole): boolean {
  return role === 'legal-representative' || role === 'administrator';
}

export function isOutside(role: MemberRole): boolean {
  return role === 'external';
}

/** The switch exists for collaborators alone: above it is implied, for externals nothing is documented. */
export function mayBeGivenBilling(role: MemberRole): boolean {
  return role === 'collaborator';
}

export function usesAccounting(member: Membership): boolean {
  return hasAllRights(member.role) || standingOf(member) === 'collaborator-with-billing';
}

export function holdersOf(
  world: World,
  organisation: OrganisationId,
  role: MemberRole,
): Membership[] {
  return membersOf(world, organisation).filter((member) => member.role === role);
}

/** Whether the member is the one legal representative that the organisation has. */
export function isOnlyRepresentative(world: World, member: Membership): boolean {
  const holders = holdersOf(world, member.organisation, topRole);
  return holders.length === 1 && holders[0]?.id === member.id;
}
