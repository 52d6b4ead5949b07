import { stripVTControlCharacters } from 'node:util';
import { runScript } from '#cli/child.ts';
import { startProgress } from '#cli/progress.mjs';
import { scriptOf } from '#cli/project.ts';

/**
 * Builds the site with the settings of the environment, quietly: all that Astro prints is shown only when it fails.
 *
 * @returns whether it worked; if not, why has been printed
 */
export async function build(): Promise<boolean> {
  const progress = startProgress('Building the site');
  const { ok, output } = await runScript(scriptOf('astro'), ['build']);
  if (ok) {
    progress.done(whatWasBuilt(output));
    return true;
  }
  progress.fail();
  console.error(`\n${output.trim()}\n`);
  console.error(
    'The site could not be built; what is wrong stands above. Mend it and run the command again.\n',
  );
  return false;
}

/** From Astro's last words, "50 page(s) built in 3.57s". */
function whatWasBuilt(output: string): string | undefined {
  const pages = /(\d+) page\(s\) built/.exec(stripVTControlCharacters(output))?.[1];
  return pages && `${pages} pages`;
}
