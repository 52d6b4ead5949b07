import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { outDir } from '#site/settings.ts';

type Step = {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
};
type Job = { needs?: string; permissions?: Record<string, string>; steps: Step[] };
type Workflow = { permissions: Record<string, string>; jobs: Record<string, Job> };

// What the forge runs cannot be run here; that it names only what there is can be known.
const workflow: Workflow = parse(readFileSync('.github/workflows/publish.yml', 'utf8'));
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

test('the workflow runs scripts that there are', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const commands = steps.flatMap(({ run }) => (run ? [run] : []));
  expect(commands).toEqual(['npm test', 'npm run build']);
  for (const command of commands) {
    const name = /^npm (?:run )?([\w:]+)$/.exec(command)?.[1] ?? '';
    expect(scripts, command).toHaveProperty(name);
  }
});

test('the workflow publishes the folder that the build writes, with settings that the build reads', () => {
  const settings = readFileSync('src/site/settings.ts', 'utf8');
  const upload = steps.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact'));
  expect(join(String(upload?.with?.['path']))).toBe(join(outDir));
  const names = steps.flatMap(({ env }) => Object.keys(env ?? {}));
  expect(names).toEqual(['SITE_URL', 'BASE_PATH', 'REPORT_TO']);
  for (const name of names) expect(settings).toContain(`process.env['${name}']`);
});

test('the workflow publishes only what was tested, and may write nothing but the pages', () => {
  expect(workflow.permissions).toEqual({ contents: 'read' });
  expect(workflow.jobs['test']?.permissions).toBeUndefined();
  expect(workflow.jobs['publish']?.needs).toBe('test');
  expect(workflow.jobs['publish']?.permissions).toEqual({
    contents: 'read',
    pages: 'write',
    'id-token': 'write',
  });
});

test('the workflow names a version of each action, from the forge’s own hand', () => {
  const actions = steps.flatMap(({ uses }) => (uses ? [uses] : []));
  expect(actions.length).toBeGreaterThan(4);
  for (const action of actions) expect(action).toMatch(/^actions\/[a-z-]+@v\d+$/);
});
