import { applyEdit } from '#backend/policy/edits.ts';
import { judge } from '#backend/policy/judge.ts';
import { type Question, question } from '#backend/policy/question.ts';
import { holdersOf, topRole } from '#backend/policy/standing.ts';
import { membersOf } from '#backend/world.ts';
import type { Edit } from '#schema/decision.ts';
import { type Membership, memberRoles } from '#schema/records/membership.ts';

type EditOf<Kind extends Edit['edit']> = Extract<Edit, { edit: Kind }>;

/** The same question in the world as it would be after an edit. */
export function askedAfter({ world, actor, asked, target }: Question, edit: Edit): Question {
  return question(applyEdit(world, edit), actor, asked, target);
}

/** Whether an edit alone turns the verdict to allowed, and its world is one that can be. */
export function turnsRound(asked: Question, edit: Edit): boolean {
  const after = askedAfter(asked, edit);
  return judge(after).verdict === 'allowed' && (isLed(after) || !isLed(asked));
}

/** An organisation with users must have a legal representative. */
function isLed({ world, organisation }: Question): boolean {
  return (
    organisation === undefined ||
    membersOf(world, organisation).length === 0 ||
    holdersOf(world, organisation, topRole).length > 0
  );
}

/** The roles above the member's own, the lowest first. */
export function promotions({ id, role }: Membership): EditOf<'change-role'>[] {
  return memberRoles
    .slice(0, memberRoles.indexOf(role))
    .reverse()
    .map((higher) => ({ edit: 'change-role', membership: id, role: higher }));
}

/** Ways to bring the acting person into the organisation, the lowest role first. None if there is no such person. */
export function invitations({ world, actor, organisation }: Question): EditOf<'invite'>[] {
  if (!actor || !organisation || !world.organisations[organisation]) return [];
  return memberRoles
    .toReversed()
    .map((role) => ({ edit: 'invite', user: actor, organisation, role }));
}
