import { isOnlyRepresentative, isOutside, topRole } from '#backend/policy/standing.ts';
import type { Action } from '#schema/action.ts';
import type { Target } from '#schema/decision.ts';
import type { Membership } from '#schema/records/membership.ts';
import type { World } from '#schema/world.ts';

const roleChanges: ReadonlySet<Action> = new Set(['change-role', 'toggle-role-in-work-team']);
const removals: ReadonlySet<Action> = new Set([
  'remove-user',
  'remove-legal-representative',
  'remove-only-legal-representative',
]);

/** The row that speaks of just this target, if one is more precise than what was asked. */
export function refine(world: World, action: Action, target: Target): Action {
  const member = target.membership && world.memberships[target.membership];
  if (roleChanges.has(action)) return roleChange(world, action, member, target);
  if (removals.has(action) && member) return removal(world, member);
  if (action === 'invite-user' && target.role === topRole) return 'grant-legal-representative';
  return action;
}

function roleChange(
  world: World,
  action: Action,
  member: Membership | undefined,
  { role }: Target,
): Action {
  if (role === topRole) return 'grant-legal-representative';
  // Without a role the question is about the preferences and rights of the member.
  const losesRole = member?.role === topRole && (role || action === 'toggle-role-in-work-team');
  return member && losesRole ? removal(world, member) : action;
}

function removal(world: World, member: Membership): Action {
  if (member.role !== topRole) return 'remove-user';
  return isOnlyRepresentative(world, member)
    ? 'remove-only-legal-representative'
    : 'remove-legal-representative';
}

/** Whether a change of role would take somebody into the organisation or out of it: nobody documents that. */
export function crossesBorder(world: World, action: Action, target: Target): boolean {
  const member = target.membership && world.memberships[target.membership];
  if (!member || !target.role || !roleChanges.has(action)) return false;
  return isOutside(member.role) !== isOutside(target.role);
}
