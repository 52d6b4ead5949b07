import { currentStep, type StepState } from '#backend/goals.ts';
import type { WalkthroughWords } from '#widgets/walkthrough/strings/es.ts';

/**
 * What a screen reader is told when steps were ticked or unticked; empty when none was.
 * @param nameOf the name of a step in the guide
 */
export function sayChange(
  before: readonly StepState[],
  after: readonly StepState[],
  { nameOf, words }: { nameOf: (id: string) => string; words: WalkthroughWords },
): string {
  const changed = after.flatMap((step, at) =>
    step.done === before[at]?.done
      ? []
      : [(step.done ? words.saidDone : words.saidUndone)(at + 1, nameOf(step.id))],
  );
  if (changed.length === 0) return '';
  const next = currentStep(after);
  return [...changed, next ? words.saidNext(nameOf(next.id)) : words.finished].join(' ');
}
