import { type Missing, notYet } from '#backend/goals/missing.ts';
import { membershipNamed } from '#backend/goals/named.ts';
import * as inView from '#backend/goals/view-goals.ts';
import * as ofWebsite from '#backend/goals/website-goals.ts';
import * as inWorld from '#backend/goals/world-goals.ts';
import type { View } from '#backend/view.ts';
import type { Goal, PractisedStep, Step, Walkthrough } from '#schema/walkthrough.ts';
import type { World } from '#schema/world.ts';

/** What goals look at: the world and the screen now, and the world in which the practice began. */
export type Situation = { world: World; start: World; view: View };

/** How far a step is. */
export type StepState = {
  id: string;
  /** It happens outside the console, and only the reader can tell. */
  outside: boolean;
  done: boolean;
  /** What it waits for; null for a step that is done or happens outside. */
  missing: Missing | null;
};

/** What a goal waits for; null if it holds. */
export function missingFor(goal: Goal, situation: Situation): Missing | null {
  return missingInWorld(goal, situation) ?? missingInView(goal, situation);
}

function missingInWorld(goal: Goal, { world, start, view }: Situation): Missing | null {
  const course = { world, start };
  return (
    (goal.membership ? inWorld.membershipMissing(goal.membership, course) : null) ??
    (goal.invitation ? inWorld.invitationMissing(goal.invitation, course) : null) ??
    (goal.account ? inWorld.accountMissing(goal.account, course) : null) ??
    (goal.team ? teamMissing(goal.team, course, view) : null) ??
    (goal.website ? ofWebsite.websiteMissing(goal.website, course) : null)
  );
}

/** As long as the members are being chosen, it is no mistake that there are none. */
function teamMissing(
  asked: NonNullable<Goal['team']>,
  course: inWorld.Course,
  { stage }: View,
): Missing | null {
  const missing = inWorld.teamMissing(asked, course);
  return stage === 'members' && missing?.code === 'team-without-members' ? notYet : missing;
}

function missingInView(goal: Goal, { view, world, start }: Situation): Missing | null {
  return (
    (goal.screen ? inView.screenMissing(goal.screen, view) : null) ??
    (goal.shown ? ofWebsite.shownMissing(goal.shown, view, start) : null) ??
    (goal.dialog ? inView.dialogMissing(goal.dialog, view, start) : null) ??
    (goal.stage ? inView.stageMissing(goal.stage, view) : null) ??
    (goal.filled ? inView.filledMissing(goal.filled, view) : null) ??
    (goal.chosen ? inView.chosenMissing(goal.chosen, view) : null) ??
    (goal.ticked ? inView.tickedMissing(goal.ticked, view, start) : null) ??
    (goal.unticked ? inView.untickedMissing(goal.unticked, view, start) : null) ??
    (goal.visit ? ofWebsite.visitMissing(goal.visit, view, { world, start }) : null)
  );
}

/** Whether the goal is about what stands on the screen: it passes, while what is in the world stays until undone. */
export function isPassing(goal: Goal): boolean {
  return (
    isPlace(goal) ||
    [goal.filled, goal.chosen, goal.ticked, goal.unticked].some((part) => part !== undefined)
  );
}

/** Whether the goal is to have come to a place, not what is filled in there. */
function isPlace({ screen, shown, dialog, stage, visit }: Goal): boolean {
  return [screen, shown, dialog, stage, visit].some((part) => part !== undefined);
}

/** What the screen and the world do not tell. */
export type Remembered = {
  /** Steps outside the console that the reader has ticked, by id. */
  ticked: ReadonlySet<string>;
  /** Steps to a place where the reader has been, by id. */
  visited: ReadonlySet<string>;
};

/**
 * How far each step is. A step is done when its goal holds, however that came about, and no longer when it was undone.
 * What passes counts as done once a later step is: whoever saved has been at the form. Coming to a place counts from
 * then on: the next step may lead away from it.
 */
export function progressOf(
  { steps }: Pick<Walkthrough, 'steps'>,
  situation: Situation,
  remembered: Remembered,
): StepState[] {
  const states: StepState[] = [];
  let laterIsDone = false;
  const given = { steps, situation };
  for (const step of steps.toReversed()) {
    const state = stateOf(step, given, { ...remembered, laterIsDone });
    laterIsDone ||= state.done && !state.outside;
    states.unshift(state);
  }
  return states;
}

type Given = { steps: readonly Step[]; situation: Situation };

function stateOf(
  step: Step,
  { steps, situation }: Given,
  { ticked, visited, laterIsDone }: Remembered & { laterIsDone: boolean },
): StepState {
  const { id } = step;
  if (!isPractised(step)) return { id, outside: true, done: ticked.has(id), missing: null };
  const found = missingFor(step.until, situation);
  const missing = isAskedElsewhere(found, { steps, situation }) ? notYet : found;
  const hasBeen = isPassing(step.until) && (laterIsDone || visited.has(id));
  const isPast =
    hasBeen && !missingInWorld(step.until, situation) && !isMistaken(missing, laterIsDone);
  return { id, outside: false, done: missing === null || isPast, missing: isPast ? null : missing };
}

/** Whether what looks like a mistake is what another step of the guide asks for. */
function isAskedElsewhere(missing: Missing | null, { steps, situation }: Given): boolean {
  return (
    missing?.code === 'role-of-other' &&
    steps
      .filter(isPractised)
      .flatMap(({ until }) => until.membership ?? [])
      .some(({ of }) => membershipNamed(situation.start, of)?.id === missing.is)
  );
}

/**
 * Whether the reader is at the right kind of place for something else, now. Who has gone on may look at other sites; a
 * dialog about somebody else is about to change something.
 */
function isMistaken(missing: Missing | null, laterIsDone: boolean): boolean {
  if (missing?.code === 'screen-of-other') return !laterIsDone;
  return missing?.code === 'dialog-about-other';
}

/** The steps to a place where the reader is now, by id. */
export function placesReached(
  { steps }: Pick<Walkthrough, 'steps'>,
  situation: Situation,
): string[] {
  return steps
    .filter(isPractised)
    .filter(({ until }) => isPlace(until) && missingFor(until, situation) === null)
    .map(({ id }) => id);
}

export function isPractised(step: Step): step is PractisedStep {
  return 'until' in step;
}

/** The step to do next: the first that is not done. One outside is passed over once something after it is done. */
export function currentStep(states: readonly StepState[]): StepState | undefined {
  return states.find(
    ({ done, outside }, at) =>
      !done && !(outside && states.slice(at + 1).some((later) => later.done && !later.outside)),
  );
}
