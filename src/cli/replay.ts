import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '#cli/build.ts';
import { startProgress } from '#cli/progress.mjs';
import { project } from '#cli/project.ts';
import { type Asked, readArguments } from '#cli/replay/arguments.ts';
import { practisedGuides } from '#cli/replay/guides.ts';
import { summaryOf } from '#cli/replay/report.ts';
import { followGuides, noWindow } from '#cli/replay/run.ts';
import { builtSites } from '#cli/test/built-sites.ts';

/** `npm run replay -- users/roles`: follows a guide on the built site as its readers do; without a name, all. */
try {
  const asked = readArguments(process.argv.slice(2), practisedGuides());
  const reason = asked.visible && noWindow(process.platform, process.env);
  if (reason) throw new Error(reason);
  if (await hasSite()) await replay(asked);
  else process.exitCode = 1;
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}

/** What was built before is taken as it is. */
async function hasSite(): Promise<boolean> {
  const { directory } = builtSites.root;
  if (!existsSync(join(project, directory))) return await build();
  console.log(
    `  Uses the site in ${directory} as it was built last; npm run build builds it anew.`,
  );
  return true;
}

async function replay(asked: Asked): Promise<void> {
  const progress = startProgress(`Following ${asked.guide ?? 'all guides'}`);
  const results = await followGuides(asked).catch((error: unknown) => {
    progress.fail();
    throw error;
  });
  const failed = results.filter(({ failure }) => failure !== undefined).length;
  if (failed === 0) progress.done();
  else progress.fail(`${failed} of ${results.length} could not be followed`);
  console.log(`\n${summaryOf(results)}\n`);
  if (failed > 0) process.exitCode = 1;
}
