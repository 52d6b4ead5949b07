import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright';
import { findBrowser } from '#cli/find-browser.ts';
import { listen } from '#cli/serve/listen.ts';
import { siteListener } from '#cli/serve/site-server.ts';

const version = '13.5.0';

/** Lighthouse's figures for one page, from 0 to 100, by what they judge. */
export type Scores = Readonly<Record<string, number>>;

/**
 * Lets Lighthouse look at a page of a built site as a phone would. It is fetched when the bench runs; nobody else needs it.
 * @returns nothing where it cannot be fetched or does not run, for the reason that is printed
 */
export async function lighthouseScores(dist: string, address: string): Promise<Scores | undefined> {
  const server = await listen(siteListener({ directory: dist, basePath: '/' }), 'localhost', 0);
  const folder = mkdtempSync(join(tmpdir(), 'vademecum-lighthouse-'));
  try {
    return await report(new URL(address, server.url).href, join(folder, 'report.json'));
  } catch (error) {
    console.log(`Lighthouse: no figures. ${error instanceof Error ? error.message : error}\n`);
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await server.close();
  }
}

async function report(url: string, file: string): Promise<Scores> {
  const { executablePath = chromium.executablePath(), args } = await findBrowser();
  await promisify(execFile)(
    'npx',
    [
      '--yes',
      `lighthouse@${version}`,
      url,
      '--quiet',
      '--output=json',
      `--output-path=${file}`,
      `--chrome-flags=${['--headless', ...args].join(' ')}`,
    ],
    { env: { ...process.env, CHROME_PATH: executablePath }, timeout: 180_000 },
  );
  const { categories } = JSON.parse(readFileSync(file, 'utf8')) as {
    categories: Record<string, { score: number | null }>;
  };
  return Object.fromEntries(
    Object.entries(categories).map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)]),
  );
}
