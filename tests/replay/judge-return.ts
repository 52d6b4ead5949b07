import { expect } from 'playwright/test';
import type { Entry } from '#schema/entry.ts';
import type { PractisedStep } from '#schema/walkthrough.ts';
import type { Scene } from './act.ts';
import { ReplayFailure } from './failure.ts';
import { stepStates } from './steps.ts';
import { lastingSteps, missingIn, refusedOf, storedCommands, worldAfter } from './stored.ts';

/**
 * What changes the world is still there when the reader comes back. Apart from the page: the stored commands, applied
 * to the starting world, lead to it, and the starting world is not there yet.
 * @throws {ReplayFailure} naming the step of which that is not true
 */
export async function judgeReturn(scene: Scene, guide: string): Promise<void> {
  const { page, source, start } = scene;
  const lasting = lastingSteps(source.walkthrough);
  await judgeMarks(scene, lasting);
  const commands = await storedCommands(page, guide);
  judgeCommands(scene, lasting, commands);
  const world = worldAfter(source.walkthrough.world, commands);
  for (const step of lasting) {
    if (missingIn(world, start, step)) throw failure(scene, step, leads(commands));
    if (!missingIn(start, start, step)) throw failure(scene, step, alreadyThere);
  }
}

async function judgeMarks(scene: Scene, lasting: readonly PractisedStep[]): Promise<void> {
  const ids = lasting.map(({ id }) => id);
  const isDone = async () => (await stepStates(scene.page, ids)).map((state) => state === 'done');
  const all = ids.map(() => true);
  const states = await expect
    .poll(isDone)
    .toEqual(all)
    .then(() => all, isDone);
  const open = lasting[states.indexOf(false)];
  if (open)
    throw failure(scene, open, 'expected the step to be done after a reload; found it open.');
}

function judgeCommands(
  scene: Scene,
  lasting: readonly PractisedStep[],
  commands: readonly Entry[],
): void {
  const [refused] = refusedOf(scene.source.walkthrough.world, commands);
  const last = lasting.at(-1);
  if (!refused || !last) return;
  const what = `the stored command "${refused.command.type}" of ${refused.actor ?? 'a newcomer'}`;
  throw failure(scene, last, `expected that the backend takes ${what}; found that it refuses it.`);
}

const alreadyThere =
  'expected that the starting world is not there yet; found that there is nothing to do.';

function leads(commands: readonly Entry[]): string {
  const types = commands.map(({ command }) => command.type).join(', ') || 'none';
  return `expected that the stored commands lead there; found that these do not: ${types}.`;
}

function failure(scene: Scene, step: PractisedStep, what: string): ReplayFailure {
  const at = scene.source.walkthrough.steps.indexOf(step);
  return new ReplayFailure(scene, { id: step.id, path: ['steps', at, 'until'] }, what);
}
