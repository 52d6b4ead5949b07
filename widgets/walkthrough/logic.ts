import type { Action, Step } from '#schema/walkthrough.ts';

/** Whether a control can be reached now, and whether what the action is about stands in it already. */
export type Probe = (action: Action) => 'absent' | 'open' | 'satisfied';

/**
 * What to do next on the way to a step, wherever the reader is: of all that the guide does up to it, the last control
 * that can be reached, after the fields that stand before it are filled in.
 * @returns undefined when nothing on the way can be reached, or nothing is left to do
 */
export function nextAction(way: readonly Action[], probe: Probe): Action | undefined {
  const reached = way.findLastIndex((action) => probe(action) !== 'absent');
  const last = way[reached];
  if (!last) return undefined;
  const before = way.slice(0, isPress(last) ? reached : reached + 1);
  const opener = before.findLastIndex(isPress);
  const missing = before.slice(opener + 1).find((field) => probe(field) !== 'satisfied');
  if (!missing) return isPress(last) ? last : undefined;
  return probe(missing) === 'open'
    ? missing
    : (reachable(before[opener], probe) ?? unlessSatisfied(last, probe));
}

function unlessSatisfied(action: Action, probe: Probe): Action | undefined {
  return probe(action) === 'satisfied' ? undefined : action;
}

/** What brings a field onto the screen, if it can be used. */
function reachable(opener: Action | undefined, probe: Probe): Action | undefined {
  return opener && probe(opener) !== 'absent' ? opener : undefined;
}

function isPress(action: Action): boolean {
  return 'press' in action;
}

/**
 * All that the guide does up to a step, that step included; what has changed the world already is not done again.
 * @param isOver whether a step has changed the world as it should
 */
export function wayTo(
  steps: readonly Step[],
  id: string,
  isOver: (step: Step) => boolean,
): Action[] {
  const at = steps.findIndex((step) => step.id === id);
  const from = steps.slice(0, at).findLastIndex(isOver) + 1;
  return steps.slice(from, at + 1).flatMap((step) => ('do' in step ? step.do : []));
}

/** The control that an action is about. */
export function controlOf(action: Action) {
  if ('press' in action) return action.press;
  if ('fill' in action) return action.fill;
  if ('choose' in action) return action.choose;
  return 'tick' in action ? action.tick : action.untick;
}
