import { askedAfter, promotions, turnsRound } from '#backend/policy/counterfactual.ts';
import { lifting } from '#backend/policy/lifting.ts';
import type { Question } from '#backend/policy/question.ts';
import { sideEffects } from '#backend/policy/side-effects.ts';
import type { Condition, Edit, Fix, NearMiss } from '#schema/decision.ts';

/**
 * The smallest changes that turn the verdict to allowed, least privilege first. Each was tried: what would not do, and
 * what would leave an organisation without a legal representative, is not among them.
 */
export function fixes(
  question: Question,
  near: readonly NearMiss[],
  blocking: readonly Condition[],
): Fix[] {
  const does = (edit: Edit) => turnsRound(question, edit);
  const narrow = near.flatMap(({ failed, edit }) => (edit && failed.is !== 'role' ? [edit] : []));
  const edits = [
    ...narrow.filter(does),
    ...blocking.flatMap((each) => lifting(question, each).filter(does).slice(0, 1)),
    ...broad(question).filter(does).slice(0, 1),
  ];
  return edits.map((edit) => ({
    edit,
    sideEffects: sideEffects(question, edit, askedAfter(question, edit).world),
  }));
}

/** More than the one right: another role. */
function broad({ subject }: Question): Edit[] {
  return subject ? promotions(subject) : [];
}
