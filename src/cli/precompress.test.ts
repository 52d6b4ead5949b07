import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { precompress } from '#cli/precompress.ts';
import { folderWith } from '#cli/testing/folder.ts';

const text = 'Rechnung '.repeat(200);

test('every text file gets two compressed copies, which hold the same', async () => {
  const folder = folderWith({ 'es/index.html': text, 'a.css': text, 'feed.xml': text });
  await precompress(folder);
  for (const file of ['es/index.html', 'a.css', 'feed.xml']) {
    expect(brotliDecompressSync(readFileSync(join(folder, `${file}.br`))).toString()).toBe(text);
    expect(gunzipSync(readFileSync(join(folder, `${file}.gz`))).toString()).toBe(text);
  }
});

test('small files and those compressed already get none', async () => {
  const folder = folderWith({
    'small.html': 'Hola '.repeat(200),
    'es.pf_fragment': text,
    'photo.webp': text,
  });
  await precompress(folder);
  for (const file of ['small.html', 'es.pf_fragment', 'photo.webp']) {
    expect(existsSync(join(folder, `${file}.br`))).toBe(false);
    expect(existsSync(join(folder, `${file}.gz`))).toBe(false);
  }
});
