import type { Cell, Row } from '#backend/policy/cells.ts';
import { matrix } from '#backend/policy/matrix.ts';
import { crossesBorder, refine } from '#backend/policy/refine.ts';
import { standingOf, standings } from '#backend/policy/standing.ts';
import { membershipOf } from '#backend/world.ts';
import type { Action } from '#schema/action.ts';
import type { Target } from '#schema/decision.ts';
import type { OrganisationId, UserId } from '#schema/ids.ts';
import type { Membership } from '#schema/records/membership.ts';
import type { World } from '#schema/world.ts';

/** A question with all that the answer needs to know about who asks and what for. */
export type Question = {
  world: World;
  /** Null for a visitor, and for somebody who has no account in this world. */
  actor: UserId | null;
  asked: Action;
  /** The deciding row; more precise than what was asked where the target calls for it. */
  action: Action;
  row: Row;
  target: Target;
  organisation: OrganisationId | undefined;
  /** Whose standing counts. Undefined for somebody outside, and on the own account alone. */
  subject: Membership | undefined;
  crossesBorder: boolean;
};

/** These say what a member may be, have or get, not who may arrange it: the member's standing counts. */
const aboutMember: ReadonlySet<Action> = new Set([
  'be-work-team-member',
  'be-work-team-leader',
  'have-product-access-narrowed',
  'receive-billing-reminders',
  'receive-product-events',
]);

export function question(
  world: World,
  actor: UserId | null,
  asked: Action,
  target: Target,
): Question {
  const action = refine(world, asked, target);
  const organisation = organisationOf(world, action, target);
  const known = actor && world.users[actor] ? actor : null;
  const own = known && organisation ? membershipOf(world, known, organisation) : undefined;
  const concerned = target.membership && world.memberships[target.membership];
  return {
    world,
    actor: known,
    asked,
    action,
    row: matrix[action],
    target,
    organisation,
    subject: own && concerned && aboutMember.has(action) ? concerned : own,
    crossesBorder: crossesBorder(world, asked, target),
  };
}

/** Where that is which is acted on; what the target claims comes after. Things of two organisations have no place. */
function organisationOf(world: World, action: Action, target: Target): OrganisationId | undefined {
  if (matrix[action].scope === 'whoever') return undefined;
  const member = target.membership && world.memberships[target.membership];
  // A product that is received belongs to somebody else still.
  const product =
    action !== 'receive-product' && target.product ? world.products[target.product] : undefined;
  if (member && product && member.organisation !== product.organisation) return undefined;
  return (member || product || target).organisation;
}

/** What the matrix says for who asks; undefined for somebody outside the organisation. */
export function cellOf({ row, actor, organisation, subject }: Question): Cell | undefined {
  if (subject) return row.cells[standings.indexOf(standingOf(subject))];
  const onOwnAccount = row.scope === 'account' && actor !== null && organisation === undefined;
  // On the own account every role is the same.
  return onOwnAccount || row.scope === 'whoever' ? row.cells[0] : undefined;
}
