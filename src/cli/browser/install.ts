import { spawnSync } from 'node:child_process';
import { runScript } from '#cli/child.ts';
import { startProgress } from '#cli/progress.mjs';
import { scriptOf } from '#cli/project.ts';

export type InstallResult = { readonly ok: boolean; readonly output: string };

/** Downloads the browser Playwright is made for, into the user's own cache. Works wherever its download is reachable. */
export async function installPlaywrights(): Promise<InstallResult> {
  const progress = startProgress('Downloading a browser for the tests');
  const result = await runScript(scriptOf('playwright'), ['install', 'chromium']);
  if (result.ok) progress.done();
  else progress.fail();
  return result;
}

/** Can the system's own packages be installed, without asking anyone for a password? */
export function mayUseApt(): boolean {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

/** Installs Debian's or Ubuntu's Chromium, with the libraries it needs: the one without a window, where there is one. */
export function installWithApt(): InstallResult {
  const progress = startProgress('Installing the system’s Chromium for the tests');
  const install = 'apt-get install -y --no-install-recommends';
  const script = `apt-get update && (${install} chromium-headless-shell || ${install} chromium)`;
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script], {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status === 0) progress.done();
  else progress.fail();
  return { ok: status === 0, output: `${stdout}${stderr}` };
}
