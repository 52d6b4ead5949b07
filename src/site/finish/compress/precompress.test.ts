import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { folderWith } from '#cli/testing/folder.ts';
import { compressAll } from '#site/finish/compress/compress-all.ts';
import { precompress } from '#site/finish/compress/precompress.ts';

const text = 'Rechnung '.repeat(200);

test('every text file gets two compressed copies, which hold the same', async () => {
  const folder = folderWith({ 'es/index.html': text, 'a.css': text, 'feed.xml': text });
  expect(await precompress(folder)).toBe(11);
  for (const file of ['es/index.html', 'a.css', 'feed.xml']) {
    expect(brotliDecompressSync(readFileSync(join(folder, `${file}.br`))).toString()).toBe(text);
    expect(gunzipSync(readFileSync(join(folder, `${file}.gz`))).toString()).toBe(text);
  }
});

test('small files, those compressed already and Markdown copies get none', async () => {
  const folder = folderWith({
    'es/guide.md': text,
    'small.html': 'Hola '.repeat(100),
    'es.pf_fragment': text,
    'photo.webp': text,
  });
  await precompress(folder);
  for (const file of ['small.html', 'es.pf_fragment', 'photo.webp', 'es/guide.md']) {
    expect(existsSync(join(folder, `${file}.br`))).toBe(false);
    expect(existsSync(join(folder, `${file}.gz`))).toBe(false);
  }
});

test('a large site is compressed quickly, and a file of it better when asked', async () => {
  const words = Array.from({ length: 50_000 }, (_, at) => `${(at * 7919) % 10_007} Wort`).join(' ');
  const many = Object.fromEntries(
    Array.from({ length: 24 }, (_, at) => [`de/${at}.html`, `${at} ${words}`]),
  );
  const folder = folderWith(many);
  expect(await precompress(folder)).toBe(6);
  const file = join(folder, 'de/3.html');
  const quick = readFileSync(`${file}.br`);
  await compressAll([file], 11);
  const small = readFileSync(`${file}.br`);
  expect(small.length).toBeLessThan(quick.length);
  expect(brotliDecompressSync(small).toString()).toBe(many['de/3.html']);
});

test('a copy that cannot be written is told, whichever thread was to write it', async () => {
  const pages = Array.from({ length: 40 }, (_, at) => [`es/${at}.html`, text] as const);
  const folder = folderWith({ ...Object.fromEntries(pages), 'es/7.html.br/taken': 'x' });
  await expect(precompress(folder)).rejects.toThrow(/7\.html\.br/);
});
