import { productPaths } from '#backend/policy/paths.ts';
import type { Question } from '#backend/policy/question.ts';
import { hasAllRights, topRole, usesAccounting } from '#backend/policy/standing.ts';
import { all, membershipOf } from '#backend/world.ts';
import type { Edit, SideEffect } from '#schema/decision.ts';
import type { ProductId } from '#schema/ids.ts';
import type { Membership } from '#schema/records/membership.ts';
import type { World } from '#schema/world.ts';

/**
 * What an edit brings besides what was asked for.
 * @param after the world with the edit
 */
export function sideEffects({ world, target }: Question, edit: Edit, after: World): SideEffect[] {
  if (edit.edit === 'subscribe-premium-support') return [{ effect: 'costs-money' }];
  if (edit.edit === 'stop-enforcing-two-factor') return [{ effect: 'weakens-security' }];
  const [before, member] = [memberIn(world, edit), memberIn(after, edit)];
  if (!member) return [];
  const opened = reached(after, member).filter(
    (id) => id !== target.product && !(before && reached(world, before).includes(id)),
  );
  return [
    ...(opened.length > 0 ? [{ effect: 'opens-products', products: opened } as const] : []),
    ...roleEffects(before, member),
  ];
}

/** The member whom an edit touches. */
function memberIn(world: World, edit: Edit): Membership | undefined {
  if ('membership' in edit) return world.memberships[edit.membership];
  return edit.edit === 'invite' ? membershipOf(world, edit.user, edit.organisation) : undefined;
}

function reached(world: World, member: Membership): ProductId[] {
  return all(world, 'products')
    .filter(({ organisation }) => organisation === member.organisation)
    .filter(
      ({ id }) =>
        hasAllRights(member.role) || productPaths(world, member, id, null, false).length > 0,
    )
    .map(({ id }) => id);
}

function roleEffects(before: Membership | undefined, after: Membership): SideEffect[] {
  const gains = (has: (member: Membership) => boolean) => has(after) && !(before && has(before));
  const effects: SideEffect[] = [];
  if (gains(usesAccounting)) effects.push({ effect: 'opens-accounting' });
  if (gains(({ role }) => hasAllRights(role))) effects.push({ effect: 'opens-user-management' });
  if (gains(({ role }) => role === topRole)) effects.push({ effect: 'legal-responsibility' });
  if (before && before.role !== after.role) effects.push({ effect: 'mails-summary' });
  return effects;
}
