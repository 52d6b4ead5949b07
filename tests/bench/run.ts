import { runScript } from '#cli/child.ts';
import { scriptOf } from '#cli/project.ts';
import { builtSites } from '#cli/test/built-sites.ts';
import { benchConsole, type Measured } from './console.ts';
import { benchConverter } from './converter.ts';
import { benchSite } from './site/run.ts';
import { benchTick } from './tick.ts';

/**
 * `npm run bench`: builds the site and prints how fast it is, each figure beside a peer of the same run.
 * `npm run bench -- console`, `-- converter` and `-- site` print one part; the sites take some minutes.
 */
const [part] = process.argv.slice(2);
const wanted = (name: string) => part === undefined || part === name;
if (wanted('console')) await benchBrowser();
if (wanted('converter')) await benchConverter();
if (wanted('site')) await benchSite();

async function benchBrowser() {
  const build = await runScript(scriptOf('astro'), ['build'], {
    env: { BASE_PATH: '/', OUT_DIR: `./${builtSites.root.directory}`, SOCIAL_PICTURES: 'off' },
  });
  if (!build.ok) {
    console.error(build.output);
    process.exit(1);
  }
  print([...(await benchConsole()), await benchTick()]);
}

function print(measured: readonly Measured[]): void {
  for (const { what, ms, peer, peerMs, aimMs } of measured) {
    const verdict = ms <= aimMs ? 'within' : 'over';
    console.log(`${what}`);
    console.log(`  ${round(ms)} ms, ${verdict} the aim of ${aimMs} ms`);
    console.log(`  ${peer}: ${round(peerMs)} ms; ratio ${(ms / peerMs).toFixed(2)}\n`);
  }
}

function round(ms: number): string {
  return ms.toFixed(1);
}
