import type { JSX } from 'preact';
import type { StepState } from '#backend/goals.ts';
import { Icon } from '#widgets/_kit/icon.tsx';
import type { Practice } from '#widgets/walkthrough/model.ts';
import type { WalkthroughWords } from '#widgets/walkthrough/strings/es.ts';

type Props = { practice: Practice; words: WalkthroughWords; step: StepState; name: string };

/** Below a step of the guide: whether it is done, and the way to come back to it. */
export function StepMark({ practice, words, step, name }: Props): JSX.Element {
  const isCurrent = practice.current?.id === step.id;
  return (
    <p class="step-practice">
      {step.done && (
        <span class="step-state">
          <Icon name="done" /> {words.done}
        </span>
      )}
      {isCurrent && <span class="step-state">{words.current}</span>}
      {step.outside ? (
        <ByHand practice={practice} words={words} step={step} name={name} />
      ) : (
        <BackTo practice={practice} words={words} step={step} name={name} />
      )}
    </p>
  );
}

function ByHand({ practice, words, step, name }: Props): JSX.Element {
  return (
    <button type="button" onClick={() => practice.tick(step.id, !step.done)}>
      {step.done ? words.untick : words.tickByHand}
      <span class="hidden">: {name}</span>
    </button>
  );
}

function BackTo({ practice, words, step, name }: Props): JSX.Element | null {
  if (practice.current?.id === step.id) return null;
  return (
    <button
      type="button"
      aria-disabled={practice.busy ? 'true' : undefined}
      onClick={() => practice.resetTo(step.id)}
    >
      {step.done ? words.again : words.startHere}
      <span class="hidden">: {name}</span>
    </button>
  );
}
