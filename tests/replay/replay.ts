import type { Page } from 'playwright/test';
import { isPractised } from '#backend/goals.ts';
import { seeds } from '#backend/worlds/seeds.ts';
import type { PractisedStep, Step } from '#schema/walkthrough.ts';
import { act, type Scene } from './act.ts';
import { type Course, type Place, ReplayFailure } from './failure.ts';
import { goalWords } from './goal-words.ts';
import { judgeReturn } from './judge-return.ts';
import { openDoor, takePart } from './opening.ts';
import { alertsIn, sightIn, tell } from './sight.ts';
import { becomesDone, stepStates, tickByHand } from './steps.ts';
import { storedCommands, worldAfter } from './stored.ts';
import { ways } from './ways.ts';

type Guide = Course & {
  readonly page: Page;
  /** Id of the guide, which is also the name of its practice space. */
  readonly guide: string;
};

/** What a finger is tried on, and what the keys are. */
export const sizes = {
  finger: { width: 360, height: 740 },
  keys: { width: 1280, height: 800 },
} as const;

/**
 * Follows a guide that is open in the page from its door to its last step, as its reader would; then comes back to it.
 * @throws {ReplayFailure} naming the step that could not be done
 */
export async function replay(given: Guide): Promise<void> {
  const { page, locale, by, source } = given;
  const scene: Scene = { ...given, start: seeds[source.walkthrough.world]() };
  await openDoor(page, locale, ways[by]);
  await takePart(scene);
  for (const at of source.walkthrough.steps.keys()) await follow(scene, given.guide, at);
  await page.reload();
  await openDoor(page, locale, ways[by]);
  await judgeReturn(scene, given.guide);
}

async function follow(scene: Scene, guide: string, at: number): Promise<void> {
  const { page, locale, by, source } = scene;
  const step = source.walkthrough.steps[at];
  if (!step) return;
  const place = { id: step.id, path: ['steps', at] };
  if (isPractised(step)) {
    for (const [nth, action] of step.do.entries()) {
      await act(scene, { ...place, path: [...place.path, 'do', nth] }, action);
    }
  } else await tickByHand(page, step.id, locale, ways[by]);
  if (!(await becomesDone(page, step.id))) throw await notDone(scene, guide, place, step);
  await judgeOrder(scene, at, place);
}

async function notDone(
  scene: Scene,
  guide: string,
  place: Place,
  step: Step,
): Promise<ReplayFailure> {
  if (!isPractised(step)) {
    return new ReplayFailure(scene, place, 'expected a step ticked by hand; found it open.');
  }
  const words = await outcomeOf(scene, guide, step);
  const alerts = await alertsIn(scene.page, scene.locale);
  const said = alerts && ` An alert says: "${alerts}"`;
  return new ReplayFailure(
    scene,
    { ...place, path: [...place.path, 'until'] },
    `expected: ${words.expected}; found: ${words.found}.${said}`,
  );
}

async function outcomeOf(
  { page, locale, start, source }: Scene,
  guide: string,
  step: PractisedStep,
) {
  const commands = await storedCommands(page, guide);
  const { place: seen } = await tell(await sightIn(page, locale));
  const world = worldAfter(source.walkthrough.world, commands);
  return goalWords(step.until, { start, world, seen });
}

/** What was done stays done, and nothing is done ahead but what asks for the very same. */
async function judgeOrder(scene: Scene, at: number, place: Place): Promise<void> {
  const { steps } = scene.source.walkthrough;
  const states = await stepStates(
    scene.page,
    steps.map(({ id }) => id),
  );
  const reached = steps.slice(0, at + 1).map(goalOf);
  const lastAhead = steps.findLastIndex(
    (step, nth) => nth > at && reached.includes(goalOf(step)) && isPractised(step),
  );
  const wrong = steps.find((_, nth) =>
    nth <= at ? states[nth] !== 'done' : states[nth] === 'done' && nth > lastAhead,
  );
  if (!wrong) return;
  const nth = steps.indexOf(wrong);
  const [expected, found] = nth <= at ? ['still done', states[nth]] : ['open', 'done'];
  const what = `expected the step "${wrong.id}" to be ${expected} after this one; found it ${found}.`;
  throw new ReplayFailure(scene, place, what);
}

function goalOf(step: Step): string {
  return isPractised(step) ? JSON.stringify(step.until) : step.id;
}
