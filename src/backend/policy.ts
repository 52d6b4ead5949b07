import { fixes } from '#backend/policy/fixes.ts';
import { problemsOf, type WorldProblem } from '#backend/policy/invariants.ts';
import { judge } from '#backend/policy/judge.ts';
import { nearMisses } from '#backend/policy/near-misses.ts';
import { question } from '#backend/policy/question.ts';
import {
  hasAllRights,
  holdersOf,
  isOnlyRepresentative,
  isOutside,
  mayBeGivenBilling,
  topRole,
} from '#backend/policy/standing.ts';
import type { Action } from '#schema/action.ts';
import type { Decision, Target } from '#schema/decision.ts';
import type { OrganisationId, UserId } from '#schema/ids.ts';
import type { MemberRole, Membership } from '#schema/records/membership.ts';
import type { World } from '#schema/world.ts';

/**
 * May somebody do something, and why or why not? Pure; never throws.
 *
 * The organisation is that of the named member or product, else the one that the target names. Rights to one thing
 * count only if the target names it: without a product, `reach-products` asks for all of them. Questions of what a
 * member may be, have or get (`be-…`, `have-product-access-narrowed`, `receive-billing-reminders`,
 * `receive-product-events`) are about the target's member, if there is one, and not about who may arrange it.
 * @param actor null for a visitor without an account
 */
export function decide(
  world: World,
  actor: UserId | null,
  action: Action,
  target: Target,
): Decision {
  const asked = question(world, actor, action, target);
  const judgement = judge(asked);
  const near = nearMisses(asked);
  return {
    action: asked.action,
    ...judgement,
    nearMisses: near,
    fixes: judgement.verdict === 'allowed' ? [] : fixes(asked, near, judgement.blocking),
    sources: asked.row.sources,
  };
}

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
