import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scriptOf } from '#cli/project.ts';
import { copyProject } from '#cli/testing/copy-project.ts';
import { folderWith } from '#cli/testing/folder.ts';

test('content with mistakes builds no page; all of them are told at once, with their places', () => {
  const copy = folderWith({});
  copyProject(copy);
  const edit = (file: string, change: (text: string) => string) => {
    const path = join(copy, 'content', file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  };
  edit('es/mail/search.mdx', (text) => text.replace(/^title: /m, 'titel: ').replace('</Step>', ''));
  edit('de/billing/invoices.mdx', (text) => text.replace(/^answer: /m, 'answer: ]'));
  edit('categories.yaml', (text) => text.replace('- id: billing', '- id: [billing'));

  const { status, stdout, stderr } = spawnSync(process.execPath, [scriptOf('astro'), 'build'], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', OUT_DIR: './dist', BASE_PATH: '/' },
  });

  expect(status).not.toBe(0);
  const output = stdout + stderr;
  expect(output).toMatch(/content\/categories\.yaml:\d+:\d+/);
  expect(output).toContain('content/de/billing/invoices.mdx:');
  expect(output).toContain('Did you mean `title`?');
  expect(output).toMatch(/content\/es\/mail\/search\.mdx:\d+:1\n\s+`<Step>` is opened here/);
  expect(globSync('dist/**/*.html', { cwd: copy })).toEqual([]);
}, 120_000);
