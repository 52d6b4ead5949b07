import { type ChildProcess, spawn } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { project, scriptOf } from '#cli/project.ts';
import { builtSites } from '#cli/test/built-sites.ts';
import { copyProject } from '#cli/testing/copy-project.ts';
import { barriers } from './barriers.ts';

// `npm run dev` on a copy of the project, so that a guide can be edited.
test.describe.configure({ mode: 'serial' });

let copy: string;
let server: ChildProcess;
let address: string;

test.beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'vademecum-writing-'));
  copyProject(copy);
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

const guide = 'es/mail/search.mdx';
const guidePage = '/es/correo/buscar-mensajes/';

/** The panel that tells a writer what is wrong. */
function problemsOn(page: Page) {
  const panel = page.getByRole('region', { name: /problem/ });
  return { panel, heading: panel.getByRole('heading'), places: panel.locator('li > code') };
}

/** Changes the guide, and gives back how to undo that. */
async function edit(change: (text: string) => string): Promise<() => Promise<void>> {
  const path = join(copy, 'content', guide);
  const text = await readFile(path, 'utf8');
  expect(change(text)).not.toBe(text);
  await writeFile(path, change(text));
  return () => writeFile(path, text);
}

test('all problems of a guide are told on its page until each is mended, without reloading', async ({
  page,
}) => {
  const { panel, heading, places } = problemsOn(page);
  await page.goto(`${address}${guidePage}`);
  await expect(page.locator('h1')).toBeVisible();
  await expect(panel).toHaveCount(0);
  const mendAll = await edit((text) =>
    text
      .replace(/^description: .*$/m, 'description: x')
      .replace(/^reviewBy: .*$/m, 'reviewBy: soon'),
  );
  await expect(heading).toHaveText('2 problems on this page');
  await expect(places).toHaveText([
    `content/${guide}:3:14`,
    new RegExp(`^content/${guide}:\\d+:11$`),
  ]);
  await expect(panel.getByRole('listitem').first()).toContainText('at least 50 are needed');
  await mendAll();
  await edit((text) => text.replace(/^reviewBy: .*$/m, 'reviewBy: soon'));
  await expect(heading).toHaveText('1 problem on this page');
  await expect(page.locator('h1')).toBeVisible();
  await mendAll();
  await expect(panel).toHaveCount(0);
});

test('a page that cannot be made tells what to mend instead of a stack, and comes back', async ({
  page,
}) => {
  const { panel, heading, places } = problemsOn(page);
  const mend = await edit((text) => text.replace('</Step>', ''));
  let vitesAccounts = 0;
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => {
      if (/"type":"error"/.test(String(payload))) vitesAccounts++;
    }),
  );
  // The page is made anew half a second after the guide was written; who comes meanwhile sees the former one.
  await expect(async () => {
    await page.goto(`${address}${guidePage}`);
    await expect(heading).toHaveText('This page cannot be shown: 1 problem', { timeout: 2_000 });
  }).toPass();
  await expect(places).toHaveText(new RegExp(`^content/${guide}:\\d+:1$`));
  await expect(panel).toContainText('Write </Step> where it ends');
  // Vite sends its own account of the error a moment after the page; who connects later misses it.
  await expect(async () => {
    if (vitesAccounts === 0) await page.reload();
    await expect.poll(() => vitesAccounts, { timeout: 2_000 }).toBeGreaterThan(0);
  }).toPass();
  await expect(heading).toHaveText('This page cannot be shown: 1 problem');
  await expect(page.locator('vite-error-overlay')).toHaveCount(0);
  await mend();
  await expect(page.locator('h1')).toBeVisible();
  await expect(panel).toHaveCount(0);
});

test('a front matter that cannot be read is told on its page, and as a number on others', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await page.goto(`${address}${guidePage}`);
  await other.goto(`${address}/de/`);
  await expect(page.locator('h1')).toBeVisible();
  const mend = await edit((text) => text.replace(/^title: .*$/m, 'titel: Buscar'));
  const { panel, heading } = problemsOn(page);
  await expect(heading).toHaveText('2 problems on this page');
  await expect(panel).toContainText('Did you mean title?');
  const elsewhere = problemsOn(other);
  await expect(elsewhere.heading).toHaveText('No problem on this page, 2 elsewhere');
  await expect(elsewhere.panel).toContainText(`content/${guide} (2)`);
  // The pages are loaded anew a moment after the panel has come.
  await expect(async () => {
    expect(await barriers(other, ['.writing-problems'])).toEqual([]);
  }).toPass();
  await mend();
  await expect(panel).toHaveCount(0);
  await expect(elsewhere.panel).toHaveCount(0);
});

test('a built page carries nothing of it', () => {
  for (const { directory } of Object.values(builtSites)) {
    const files = globSync('**/*.{html,js,css}', { cwd: join(project, directory) });
    expect(files.length).toBeGreaterThan(100);
    const telling = files.filter((file) =>
      /writing-problems|vademecum:told/.test(readFileSync(join(project, directory, file), 'utf8')),
    );
    expect(telling).toEqual([]);
  }
});

function stripColour(text: string): string {
  return text.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g'), '');
}
