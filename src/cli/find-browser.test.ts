import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { findBrowser, type Machine } from '#cli/find-browser.ts';
import { folderWith } from '#cli/testing/folder.ts';

const failed = { ok: false, output: 'no route to the download' };
const worked = { ok: true, output: '' };

/** A Linux machine without any browser, where nothing can be installed. */
function machine(parts: Partial<Machine> = {}): Machine {
  return {
    env: { PATH: '/usr/local/bin:/usr/bin' },
    platform: 'linux',
    playwrights: () => '/cache/playwright/chrome',
    runs: () => false,
    mayUseApt: () => false,
    installPlaywrights: vi.fn(() => Promise.resolve(failed)),
    installWithApt: vi.fn(() => failed),
    ...parts,
  };
}

describe('a browser for the tests', () => {
  test('is the one that the environment names, before all others', async () => {
    const named = join(folderWith({ chrome: '' }), 'chrome');
    const parts = machine({ env: { CHROME_PATH: named }, runs: () => true });
    expect((await findBrowser(parts)).executablePath).toBe(named);
  });

  test('that is named and not there is an error, not a reason to take another', async () => {
    const parts = machine({ env: { VADEMECUM_BROWSER: '/no/chrome' }, runs: () => true });
    await expect(findBrowser(parts)).rejects.toThrow(
      'VADEMECUM_BROWSER names the browser /no/chrome, and there is no such file.',
    );
  });

  test('is else Playwright’s own, which needs no path', async () => {
    const found = await findBrowser(machine({ runs: () => true }));
    expect(found.executablePath).toBeUndefined();
    expect(found.args).toContain('--no-sandbox');
  });

  test.each<[NodeJS.Platform, NodeJS.ProcessEnv, string]>([
    ['linux', { PATH: '/usr/local/bin:/usr/bin' }, '/usr/bin/chromium'],
    [
      'darwin',
      { HOME: '/Users/ana' },
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    [
      'darwin',
      { HOME: '/Users/ana' },
      '/Users/ana/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    [
      'win32',
      { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' },
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  ])('is else one of the system: on %s with %j, %3$s', async (platform, env, path) => {
    const parts = machine({ platform, env, runs: (place) => place === path });
    expect((await findBrowser(parts)).executablePath).toBe(path);
    expect(parts.installPlaywrights).not.toHaveBeenCalled();
  });

  test('is else downloaded', async () => {
    let downloaded = false;
    const parts = machine({
      runs: (path) => downloaded && path === '/cache/playwright/chrome',
      installPlaywrights: () => {
        downloaded = true;
        return Promise.resolve(worked);
      },
    });
    expect((await findBrowser(parts)).executablePath).toBeUndefined();
    expect(parts.installWithApt).not.toHaveBeenCalled();
  });

  test.each([
    ['where the download fails', failed],
    ['where the downloaded one lacks libraries', worked],
  ])('is else installed with the system’s packages, %s', async (_, download) => {
    let installed = false;
    const parts = machine({
      mayUseApt: () => true,
      runs: (path) => installed && path === '/usr/bin/chromium',
      installPlaywrights: () => Promise.resolve(download),
      installWithApt: () => {
        installed = true;
        return worked;
      },
    });
    expect((await findBrowser(parts)).executablePath).toBe('/usr/bin/chromium');
  });

  test('that cannot be had at all is an error that says what to do and what went wrong', async () => {
    await expect(findBrowser(machine())).rejects.toThrow(
      /Install Chromium, Chrome or Edge, or name one: VADEMECUM_BROWSER=[\s\S]*no route to the download/,
    );
  });

  test('that lacks libraries is an error with the command that installs them', async () => {
    const parts = machine({ installPlaywrights: () => Promise.resolve(worked) });
    await expect(findBrowser(parts)).rejects.toThrow('npx playwright install-deps chromium');
  });
});
