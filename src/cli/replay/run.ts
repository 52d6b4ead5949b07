import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runScript } from '#cli/child.ts';
import { findBrowser } from '#cli/find-browser.ts';
import { scriptOf } from '#cli/project.ts';
import type { Asked } from '#cli/replay/arguments.ts';
import { type Result, resultsIn } from '#cli/replay/report.ts';
import { titlePattern } from '#cli/replay/titles.ts';

/** Between one act and the next in a window, so that the eye can follow. */
const slowMs = 400;

/**
 * Follows guides on the built site, with Playwright.
 *
 * @throws {Error} with what Playwright printed, when it could not even begin
 */
export async function followGuides(asked: Asked): Promise<Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'vademecum-replay-'));
  const report = join(folder, 'report.json');
  try {
    const { output } = await runScript(scriptOf('playwright'), argumentsFor(asked), {
      env: {
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
        VADEMECUM_BROWSER: (await findBrowser()).executablePath,
        VADEMECUM_SLOW_MS: asked.visible ? String(slowMs) : undefined,
      },
    });
    const results = existsSync(report) ? resultsIn(JSON.parse(readFileSync(report, 'utf8'))) : [];
    if (results.length === 0) throw new Error(output.trim());
    return results;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function argumentsFor(asked: Asked): string[] {
  const all = ['test', '--config=tests/browser/playwright.config.ts', '--reporter=json'];
  const which = ['tests/replay/replay.spec.ts', '--grep', titlePattern(asked)];
  const inWindow = ['--headed', '--workers=1', '--timeout=0'];
  return [...all, ...which, ...(asked.visible ? inWindow : [])];
}

/** Why no window can be opened here; undefined where one can. */
export function noWindow(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string | undefined {
  if (platform !== 'linux' || env['DISPLAY'] || env['WAYLAND_DISPLAY']) return undefined;
  return 'There is no display here on which a window could open. Leave out --visible to follow the guide unseen.';
}
