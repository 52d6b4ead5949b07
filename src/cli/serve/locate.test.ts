import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { locate, locateNotFoundPage } from '#cli/serve/locate.ts';

const folder = mkdtempSync(join(tmpdir(), 'vademecum-locate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const directory = join(folder, 'site');
for (const file of [
  'secret.txt',
  'site-secret/index.html',
  'site/index.html',
  'site/404.html',
  'site/es/index.html',
  'site/es/404/index.html',
  'site/es/ñandú.html',
  'site/es/index.html.br',
  'site/es/index.html.gz',
  'site/de/404.html',
  'site/_headers',
  'site/_redirects',
]) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), file);
}

const atRoot = { directory, basePath: '/' };
const below = { directory, basePath: '/help/' };
const file = (name: string) => ({ kind: 'file', file: join(directory, name) });

test('a page is found at its address with a slash, a file at its name', async () => {
  expect(await locate(atRoot, '/')).toEqual(file('index.html'));
  expect(await locate(atRoot, '/es/')).toEqual(file('es/index.html'));
  expect(await locate(atRoot, '/es/%C3%B1and%C3%BA.html')).toEqual(file('es/ñandú.html'));
});

test('a page asked for without its slash is told apart', async () => {
  expect(await locate(atRoot, '/es')).toEqual({ kind: 'page-without-slash' });
  expect(await locate(below, '/help')).toEqual({ kind: 'page-without-slash' });
});

test('below a base path, everything outside of it is nothing', async () => {
  expect(await locate(below, '/help/es/')).toEqual(file('es/index.html'));
  for (const path of ['/', '/es/', '/helpful/es/', '/hel'])
    expect(await locate(below, path), path).toEqual({ kind: 'nothing' });
});

describe('nothing outside the folder is found', () => {
  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/es/../../secret.txt',
    '/es/%2e%2e%2f%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '/../site-secret/',
    '//secret.txt',
    '/es//',
    '/es/%00',
    '/%E0%A4%A',
  ])('%s', async (path) => {
    expect(await locate(atRoot, path)).toEqual({ kind: 'nothing' });
  });
});

test.each([
  '/_headers',
  '/_redirects',
  '/./_headers',
  '/es/..%2f_headers',
  '/es/index.html.br',
  '/es/index.html.gz',
])('%s is for the server and not for readers', async (path) => {
  expect(await locate(atRoot, path)).toEqual({ kind: 'nothing' });
});

test('a folder without a page is nothing', async () => {
  expect(await locate(atRoot, '/de')).toEqual({ kind: 'nothing' });
  expect(await locate(atRoot, '/de/')).toEqual({ kind: 'nothing' });
});

test.each([
  ['/es/nada/', 'es/404/index.html'],
  ['/de/nichts/', 'de/404.html'],
  ['/fr/rien/', '404.html'],
  ['/', '404.html'],
  ['/../es/x', '404.html'],
])('%s is answered by %s', async (path, page) => {
  expect(await locateNotFoundPage(atRoot, path)).toBe(join(directory, page));
});

test('below a base path, the language stands after it', async () => {
  expect(await locateNotFoundPage(below, '/help/es/nada/')).toBe(
    join(directory, 'es/404/index.html'),
  );
  expect(await locateNotFoundPage(below, '/es/nada/')).toBe(join(directory, '404.html'));
});
