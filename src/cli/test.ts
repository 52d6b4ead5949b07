import { exitCode, summary } from '#cli/test/counts.ts';
import { chooseStages, runStages } from '#cli/test/run-stages.ts';
import { stages } from '#cli/test/stages.ts';

/** `npm test`: all that must hold. `npm test -- unit browser` runs single stages. */
try {
  const counts = await runStages(chooseStages(stages, process.argv.slice(2)));
  console.log(`\n${summary(counts)}`);
  process.exitCode = exitCode(counts);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
