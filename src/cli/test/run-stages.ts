import { startProgress } from '#cli/progress.mjs';
import { type Counts, oneFailed, sum, summary } from '#cli/test/counts.ts';
import type { Stage, StageResult } from '#cli/test/stages.ts';

/**
 * Chooses stages by name; without names, all.
 *
 * @throws {Error} naming the stages there are
 */
export function chooseStages<Name extends string>(
  all: Readonly<Record<Name, Stage>>,
  names: readonly string[],
): [name: Name, stage: Stage][] {
  const known = Object.entries(all) as [Name, Stage][];
  const odd = names.find((name) => !(name in all));
  if (odd !== undefined) {
    throw new Error(`There is no stage "${odd}". Choose from: ${Object.keys(all).join(', ')}.`);
  }
  return names.length === 0 ? known : known.filter(([name]) => names.includes(name));
}

/** Runs stages one after another, tells how each went, and goes on after a failure wherever that makes sense. */
export async function runStages(
  chosen: readonly (readonly [name: string, stage: Stage])[],
): Promise<Counts> {
  const counts = new Map<string, Counts>();
  for (const [name, stage] of chosen) {
    const before = stage.after === undefined ? undefined : counts.get(stage.after);
    if (before && before.failed > 0)
      console.log(`- ${stage.title}: not run, because "${stage.after}" failed`);
    else counts.set(name, await runStage(stage));
  }
  return sum([...counts.values()]);
}

async function runStage(stage: Stage): Promise<Counts> {
  const progress = startProgress(stage.title);
  const { counts, output } = await runSafely(stage);
  if (counts.failed === 0) progress.done(summary(counts));
  else {
    progress.fail(summary(counts));
    console.log(`\n${output.trim()}\n`);
  }
  return counts;
}

/** A stage that cannot even run, for want of a browser say, has failed; the others still run. */
async function runSafely(stage: Stage): Promise<StageResult> {
  try {
    return await stage.run();
  } catch (error) {
    return { counts: oneFailed, output: error instanceof Error ? error.message : String(error) };
  }
}
