import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Outcome, runScript } from '#cli/child.ts';
import { findBrowser } from '#cli/find-browser.ts';
import { findNginx } from '#cli/nginx/find.ts';
import { project, scriptOf } from '#cli/project.ts';
import { builtSites } from '#cli/test/built-sites.ts';
import { type Counts, oneFailed, onePassed } from '#cli/test/counts.ts';
import { countPlaywright, countVitest, reconcile } from '#cli/test/reports.ts';

export type StageResult = { readonly counts: Counts; readonly output: string };

/** One part of `npm test`. */
export type Stage = {
  readonly title: string;
  /** A stage without whose success this one cannot begin, if it is run at all. */
  readonly after?: string;
  readonly run: () => Promise<StageResult>;
};

/** In the order in which they run: what is quick and tells most comes first. */
export const stages = {
  types: { title: 'Types', run: () => oneCheck(runScript(scriptOf('astro'), ['check'])) },
  lint: {
    title: 'Lint and format',
    run: () => oneCheck(runScript(scriptOf('@biomejs/biome', 'biome'), ['ci', '.'])),
  },
  unit: { title: 'Unit and content tests', run: runVitest },
  build: { title: 'Build, at the root and below a path', run: buildBoth },
  browser: { title: 'Browser tests', after: 'build', run: runPlaywright },
} as const satisfies Record<string, Stage>;

/** A tool that says yes or no counts as one test. */
async function oneCheck(running: Promise<Outcome>): Promise<StageResult> {
  const { ok, output } = await running;
  return { counts: ok ? onePassed : oneFailed, output };
}

async function buildBoth(): Promise<StageResult> {
  const root = await buildSite(builtSites.root);
  if (!root.ok) return oneCheck(Promise.resolve(root));
  return oneCheck(buildSite(builtSites.subPath));
}

/** The tests know the default settings, whatever the environment of whoever runs them. */
function buildSite({
  directory,
  basePath,
}: {
  directory: string;
  basePath: string;
}): Promise<Outcome> {
  const env = {
    SITE_URL: undefined,
    REPORT_TO: undefined,
    SOCIAL_PICTURES: undefined,
    BASE_PATH: basePath,
    OUT_DIR: `./${directory}`,
  };
  return runScript(scriptOf('astro'), ['build'], { env });
}

function runVitest(): Promise<StageResult> {
  return withReport(async (file) => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const { ok, output } = await runScript(scriptOf('vitest'), ['run', ...reporters]);
    return { counts: reconcile(ok, readReport(file, countVitest)), output };
  });
}

function runPlaywright(): Promise<StageResult> {
  return withReport(async (file) => {
    if (!existsSync(join(project, builtSites.root.directory))) return notBuilt;
    const { executablePath } = await findBrowser();
    const nginx = findNginx();
    if ('missing' in nginx) console.log(`  The tests with nginx are skipped: ${nginx.missing}`);
    const { ok, output } = await runScript(
      scriptOf('playwright'),
      ['test', '--config=tests/browser/playwright.config.ts', '--reporter=dot,json'],
      {
        env: {
          PLAYWRIGHT_JSON_OUTPUT_FILE: file,
          VADEMECUM_BROWSER: executablePath,
          VADEMECUM_NGINX: 'path' in nginx ? nginx.path : 'none',
        },
      },
    );
    return { counts: reconcile(ok, readReport(file, countPlaywright)), output };
  });
}

const notBuilt: StageResult = {
  counts: oneFailed,
  output: 'There is no built site to test. Build it first: npm test -- build browser',
};

/** A folder of its own for each report, so that runs side by side do not read each other's. */
async function withReport(run: (file: string) => Promise<StageResult>): Promise<StageResult> {
  const folder = mkdtempSync(join(tmpdir(), 'vademecum-test-'));
  try {
    return await run(join(folder, 'report.json'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport<Report>(file: string, count: (report: Report) => Counts): Counts | undefined {
  return existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}
