import { problemsOf, type WorldProblem } from '#backend/policy/invariants.ts';
import {
  hasAllRights,
  holdersOf,
  isOnlyRepresentative,
  isOutside,
  mayBeGivenBilling,
  topRole,
} from '#backend/policy/standing.ts';
import type { OrganisationId } from '#schema/ids.ts';
import type { MemberRole, Membership } from '#schema/records/membership.ts';
import type { World } from '#schema/world.ts';

// What others ask of roles without asking for a decision; kept apart, because screens need it and no more.

export const legalRepresentativeRole: MemberRole = topRole;

/** The role of whoever creates an organisation. */
export const firstRole: MemberRole = topRole;

export function legalRepresentatives(world: World, organisation: OrganisationId): Membership[] {
  return holdersOf(world, organisation, topRole);
}

/** The only legal representative gets billing reminders whether they are wanted or not. */
export function remindersForced(world: World, membership: Membership): boolean {
  return isOnlyRepresentative(world, membership);
}

export function reachesAllProducts(role: MemberRole): boolean {
  return hasAllRights(role);
}

export function isExternal(role: MemberRole): boolean {
  return isOutside(role);
}

/** Whether there is a billing right to give or take: above a collaborator it is implied, below not documented. */
export function mayHaveBillingRight(role: MemberRole): boolean {
  return mayBeGivenBilling(role);
}

/** Codes of what is wrong with the world as a whole, such as an organisation without a legal representative. */
export function checkWorld(world: World): WorldProblem[] {
  return problemsOf(world);
}
