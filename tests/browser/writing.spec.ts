import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { project, scriptOf } from '#cli/project.ts';

// `npm run dev` on a copy of the project, so that a guide can be edited.
test.describe.configure({ mode: 'serial' });

let copy: string;
let server: ChildProcess;
let address: string;

test.beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'vademecum-writing-'));
  for (const part of [
    'src',
    'content',
    'widgets',
    'public',
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
  ]) {
    await cp(join(project, part), join(copy, part), { recursive: true });
  }
  await symlink(join(project, 'node_modules'), join(copy, 'node_modules'), 'junction');
  server = spawn(process.execPath, [scriptOf('astro'), 'dev', '--port', '4621'], {
    cwd: copy,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0' },
  });
  address = await new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer) => {
      output += chunk;
      const found = /Local\s+\S*?(http:\/\/localhost:\d+)/.exec(stripColour(output))?.[1];
      if (found) resolve(found);
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.on('exit', () => reject(new Error(`astro dev ended:\n${output}`)));
  });
});

test.afterAll(async () => {
  server.removeAllListeners('exit');
  server.kill();
  await rm(copy, { recursive: true, force: true });
});

test('a writer sees an edited sentence and finds it by search without restarting', async ({
  page,
}) => {
  test.setTimeout(60_000);
  await page.goto(`${address}/es/buscar/?q=factura`);
  await expect(page.locator('.search-hits > li > a').first()).toHaveAttribute(
    'href',
    '/es/facturacion/facturas/',
    // The first search waits until all pages have been made and indexed.
    { timeout: 30_000 },
  );
  const guide = join(copy, 'content/es/billing/invoices.mdx');
  const text = await readFile(guide, 'utf8');
  await writeFile(guide, text.replace('{#needs}\n', '{#needs}\n\nEl ornitorrinco también paga.\n'));
  await expect(async () => {
    await page.goto(`${address}/es/facturacion/facturas/`);
    await expect(page.locator('main')).toContainText('ornitorrinco', { timeout: 1000 });
  }).toPass();
  await expect(async () => {
    await page.goto(`${address}/es/buscar/?q=ornitorrinco`);
    await expect(page.locator('.search-hits > li > a').first()).toHaveAttribute(
      'href',
      '/es/facturacion/facturas/',
      {
        timeout: 3000,
      },
    );
  }).toPass();
});

test('a former address leads to the guide', async ({ page }) => {
  const guide = join(copy, 'content/de/billing/invoices.mdx');
  const text = await readFile(guide, 'utf8');
  await writeFile(guide, text.replace('path: rechnungen', 'path: rechnungen\nformerly: [belege]'));
  await expect(async () => {
    await page.goto(`${address}/de/abrechnung/belege/`);
    await expect(page).toHaveURL(`${address}/de/abrechnung/rechnungen/`, { timeout: 1000 });
  }).toPass();
});

function stripColour(text: string): string {
  return text.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g'), '');
}
