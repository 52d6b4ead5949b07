import { chromium } from 'playwright';
import {
  type InstallResult,
  installPlaywrights,
  installWithApt,
  mayUseApt,
} from '#cli/browser/install.ts';
import { namedBrowser, usualPlaces } from '#cli/browser/places.ts';
import { runs } from '#cli/browser/runs.ts';

/** What Playwright needs to start a browser; without a path it starts its own. */
export type FoundBrowser = { readonly executablePath?: string; readonly args: string[] };

/** No sandbox: containers rarely allow one, and only our own pages are opened. Nothing goes out to the network. */
const launchArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Everything that touches the machine; tests put other parts in place. */
const machine = {
  env: process.env as NodeJS.ProcessEnv,
  platform: process.platform as NodeJS.Platform,
  playwrights: () => chromium.executablePath(),
  runs: runs as (path: string) => boolean,
  mayUseApt,
  installPlaywrights,
  installWithApt: installWithApt as () => InstallResult | Promise<InstallResult>,
};
export type Machine = typeof machine;

/**
 * Finds a browser of Chromium's family: one named by the environment, Playwright's own, one of the system; else
 * installs one.
 *
 * @throws {Error} saying what to do, when none can be had
 */
export async function findBrowser(parts: Machine = machine): Promise<FoundBrowser> {
  const named = namedBrowser(parts.env);
  if (named) return { executablePath: named, args: launchArguments };
  return installedBrowser(parts) ?? (await installBrowser(parts));
}

function installedBrowser(parts: Machine): FoundBrowser | undefined {
  if (parts.runs(parts.playwrights())) return { args: launchArguments };
  const path = usualPlaces(parts.platform, parts.env).find((place) => parts.runs(place));
  return path === undefined ? undefined : { executablePath: path, args: launchArguments };
}

async function installBrowser(parts: Machine): Promise<FoundBrowser> {
  const download = await parts.installPlaywrights();
  if (parts.runs(parts.playwrights())) return { args: launchArguments };
  if (!parts.mayUseApt()) throw new Error(download.ok ? librariesMissing : notFound(download));
  const packages = await parts.installWithApt();
  const found = packages.ok ? installedBrowser(parts) : undefined;
  if (found === undefined) throw new Error(notFound(packages));
  return found;
}

const librariesMissing =
  'A browser for the tests was downloaded, and does not start: this system lacks libraries it needs. ' +
  'Install them with "npx playwright install-deps chromium" (it asks for your password) and run the command again.';

function notFound({ output }: InstallResult): string {
  const said = output.trim().split('\n').slice(-8).join('\n  ');
  return (
    'No browser for the tests was found, and none could be installed. Install Chromium, Chrome or Edge, or name one: ' +
    `VADEMECUM_BROWSER=/path/to/chrome npm test\n\nThe last attempt said:\n  ${said}`
  );
}
