import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bestEncoding, readEncoded } from '#cli/serve/encoding.ts';
import { folderWith } from '#cli/testing/folder.ts';

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['br;q=0.001', 'br'],
  ['GZIP', 'gzip'],
  ['identity', undefined],
  ['', undefined],
])('a client that takes "%s" gets %s', (accepted, encoding) => {
  expect(bestEncoding(accepted)).toBe(encoding);
});

describe('reading a file', () => {
  const page = 'Rechnung '.repeat(500);

  test('compresses text when the build has not', async () => {
    const file = join(folderWith({ 'page.html': page }), 'page.html');
    const brotli = await readEncoded(file, 'br');
    expect(brotli.encoding).toBe('br');
    expect(brotliDecompressSync(brotli.body).toString()).toBe(page);
    const zipped = await readEncoded(file, 'gzip');
    expect(gunzipSync(zipped.body).toString()).toBe(page);
  });

  test('takes what the build has compressed', async () => {
    const folder = folderWith({ 'page.html': page, 'page.html.br': 'from the build' });
    const { body, encoding } = await readEncoded(join(folder, 'page.html'), 'br');
    expect(encoding).toBe('br');
    expect(body.toString()).toBe('from the build');
  });

  test('does not take what an earlier build has compressed', async () => {
    const folder = folderWith({ 'page.html': page, 'page.html.br': 'from an earlier build' });
    utimesSync(join(folder, 'page.html.br'), 0, 0);
    const { body } = await readEncoded(join(folder, 'page.html'), 'br');
    expect(brotliDecompressSync(body).toString()).toBe(page);
  });

  test('leaves small text and what is compressed already as it is', async () => {
    const folder = folderWith({ 'small.html': 'Hola', 'index.pf_meta': page });
    for (const name of ['small.html', 'index.pf_meta']) {
      expect(await readEncoded(join(folder, name), 'br')).not.toHaveProperty('encoding');
    }
  });
});
