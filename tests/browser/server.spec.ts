import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { builtSites } from '#cli/test/built-sites.ts';
import { expect, test } from './site.ts';

const page = '/es/facturacion/facturas/';

test('pages come with the headers that guard them, and are asked for again each time', async ({
  request,
}) => {
  const headers = (await request.get(page)).headers();
  expect(headers).toMatchObject({
    'content-security-policy': "frame-ancestors 'none'",
    'content-type': 'text/html; charset=utf-8',
    'cross-origin-opener-policy': 'same-origin',
    'cache-control': 'public, max-age=0, must-revalidate',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'x-content-type-options': 'nosniff',
  });
  expect(headers['permissions-policy']).toContain('camera=()');
});

test('files with a hash in their name are kept for ever', async ({ request }) => {
  const [file] = readdirSync(join(builtSites.root.directory, '_astro'));
  const response = await request.get(`/_astro/${file}`);
  expect(response.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
});

test('text comes as small as the build could make it', async ({ request }) => {
  for (const [taken, suffix] of [
    ['br', '.br'],
    ['gzip', '.gz'],
  ]) {
    const response = await request.get(page, { headers: { 'accept-encoding': taken ?? '' } });
    expect(response.headers()['content-encoding']).toBe(taken);
    expect((await response.text()).length).toBeGreaterThan(
      3 * Number(response.headers()['content-length']),
    );
    expect(readdirSync(join(builtSites.root.directory, page))).toContain(`index.html${suffix}`);
  }
});

test('an address without its slash leads to the page', async ({ request }) => {
  const response = await request.get(page.replace(/\/$/, ''), { maxRedirects: 0 });
  expect(response.status()).toBe(308);
  expect(response.headers()['location']).toBe(page);
});

test('what is not there is answered with 404, in the language of the address', async ({
  request,
}) => {
  for (const [address, language] of [
    ['/es/nada/', 'es'],
    ['/de/nichts/', 'de'],
    ['/_headers', undefined],
  ]) {
    const response = await request.get(address ?? '');
    expect(response.status()).toBe(404);
    if (language) expect(await response.text()).toContain(`<html lang="${language}"`);
  }
});

test('below a path, the headers hold as well', async ({ request, subPathSite }) => {
  const headers = (await request.get(`${subPathSite.url}es/`)).headers();
  expect(headers['content-security-policy']).toBe("frame-ancestors 'none'");
  expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
});

test('the browser understands every part of the headers', async ({ page: tab }) => {
  const warnings: string[] = [];
  tab.on('console', (message) => warnings.push(message.text()));
  await tab.goto(page);
  expect(warnings).toEqual([]);
});
