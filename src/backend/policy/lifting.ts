import { enforcing, withdrawnLogs } from '#backend/policy/conditions.ts';
import type { Question } from '#backend/policy/question.ts';
import { isOutside, narrowRole } from '#backend/policy/standing.ts';
import { membersOf } from '#backend/world.ts';
import type { Condition, Edit } from '#schema/decision.ts';
import { memberRoles } from '#schema/records/membership.ts';

/** Edits that might lift what blocks, the best first; none for what no edit lifts, or a higher role does. */
export function lifting(question: Question, { is }: Condition): Edit[] {
  const { organisation, subject } = question;
  switch (is) {
    case 'another-legal-representative':
      return successors(question);
    case 'two-factor-not-enforced':
      return enforcing(question).map((id) => ({
        edit: 'stop-enforcing-two-factor',
        organisation: id,
      }));
    case 'premium-support':
      return organisation ? [{ edit: 'subscribe-premium-support', organisation }] : [];
    case 'mail-logs-not-withdrawn':
      return withdrawnLogs(question).map(({ membership, product }) => ({
        edit: 'give-back-mail-logs',
        membership,
        product,
      }));
    case 'narrowable-role':
      return narrowed(question.target.membership ?? subject?.id);
    default:
      return [];
  }
}

/**
 * Who could become legal representative: whoever stands nearest. Not the acting person, for that is another way, and
 * nobody from outside, for whom the change is not documented.
 */
function successors({ world, organisation, subject, target }: Question): Edit[] {
  if (!organisation) return [];
  return membersOf(world, organisation)
    .filter(({ id, role }) => id !== subject?.id && id !== target.membership && !isOutside(role))
    .toSorted((one, other) => memberRoles.indexOf(one.role) - memberRoles.indexOf(other.role))
    .map(({ id }) => ({ edit: 'name-legal-representative', organisation, membership: id }));
}

function narrowed(membership: Question['target']['membership']): Edit[] {
  return membership ? [{ edit: 'change-role', membership, role: narrowRole }] : [];
}
