import { type RequestOptions, request } from 'node:http';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { listen } from '#cli/serve/listen.ts';
import { siteListener } from '#cli/serve/site-server.ts';
import { folderWith } from '#cli/testing/folder.ts';

const files = {
  'site/index.html': 'door',
  'site/404.html': 'not found',
  'site/es/index.html': 'portada',
  'site/es/404/index.html': 'no existe',
  'site/es/facturas/index.html': 'facturas '.repeat(300),
  'site/_astro/page.a1.css': 'body{}',
  'site/pagefind/wasm.es.pagefind': 'wasm',
  'site/logo.svg': '<svg/>',
  'site/page.html.br': 'compressed',
  'site/.nojekyll': '',
  'site/_nginx/server.conf': 'location',
  'site/_headers': '/*\n  X-Frame-Options: DENY\n/_astro/*\n  Cache-Control: immutable\n',
  'site/_redirects': '/es/recibos/ /es/facturas/ 301\n',
  'secret.txt': 'outside the site',
};

/** Serves the files above, and asks for addresses exactly as they are written, as no browser would. */
async function served(basePath = '/', extra: Record<string, string> = {}) {
  const directory = join(folderWith({ ...files, ...extra }), 'site');
  const server = await listen(siteListener({ directory, basePath }), 'localhost', 0);
  onTestFinished(server.close);
  return (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    ask(server.port, { path, headers, method });
}

type Answer = { status: number; headers: Record<string, unknown>; body: string };

function ask(port: number, options: RequestOptions) {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  request({ host: '127.0.0.1', port, ...options }, async (message) => {
    let body = '';
    for await (const chunk of message) body += chunk;
    resolve({ status: message.statusCode ?? 0, headers: message.headers, body });
  })
    .on('error', reject)
    .end();
  return promise;
}

describe('the server', () => {
  test('serves a page under its address with a slash, with the headers of the site', async () => {
    const get = await served();
    const { status, headers, body } = await get('/es/?q=factura');
    expect({ status, body }).toEqual({ status: 200, body: 'portada' });
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'x-frame-options': 'DENY',
      'cache-control': 'public, max-age=0, must-revalidate',
      vary: 'Accept-Encoding',
    });
  });

  test('leads to the slash where it is missing, and keeps the query', async () => {
    const get = await served();
    const { status, headers } = await get('/es/facturas?q=1');
    expect({ status, location: headers['location'] }).toEqual({
      status: 308,
      location: '/es/facturas/?q=1',
    });
  });

  test.each([
    ['/_astro/page.a1.css', 'text/css; charset=utf-8', 'immutable'],
    ['/logo.svg', 'image/svg+xml; charset=utf-8', 'public, max-age=0, must-revalidate'],
    [
      '/pagefind/wasm.es.pagefind',
      'application/octet-stream',
      'public, max-age=0, must-revalidate',
    ],
  ])('serves %s as %s', async (path, type, caching) => {
    const get = await served();
    const { headers } = await get(path);
    expect(headers).toMatchObject({ 'content-type': type, 'cache-control': caching });
  });

  test('compresses for those who take it', async () => {
    const get = await served();
    const plain = await get('/es/facturas/');
    const brotli = await get('/es/facturas/', { 'Accept-Encoding': 'br' });
    expect(plain.headers).not.toHaveProperty('content-encoding');
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(Number(brotli.headers['content-length'])).toBeLessThan(plain.body.length / 10);
  });

  test('sends nothing again to those who have it', async () => {
    const get = await served();
    const first = await get('/es/');
    const second = await get('/es/', { 'If-None-Match': `"other", ${first.headers['etag']}` });
    expect({ status: second.status, body: second.body }).toEqual({ status: 304, body: '' });
    expect(second.headers).toMatchObject({
      etag: first.headers['etag'],
      'x-frame-options': 'DENY',
    });
  });

  test('answers HEAD without a body, and refuses to be written to', async () => {
    const get = await served();
    const head = await get('/es/', {}, 'HEAD');
    expect([head.status, head.body, head.headers['content-length']]).toEqual([200, '', '7']);
    const post = await get('/es/', {}, 'POST');
    expect([post.status, post.headers['allow']]).toEqual([405, 'GET, HEAD']);
  });

  test.each([
    ['/es/nada/', 'no existe'],
    ['/es/nada', 'no existe'],
    ['/es/%E0%A4%A/', 'not found'],
    ['/fr/rien/', 'not found'],
    ['/nada', 'not found'],
  ])('says in the language of %s that nothing is there', async (path, body) => {
    const get = await served();
    const answer = await get(path, { 'If-None-Match': '*' });
    expect({ status: answer.status, body: answer.body }).toEqual({ status: 404, body });
  });

  test('does not let anyone keep a "not found" for ever', async () => {
    const get = await served();
    const { status, headers } = await get('/_astro/not-yet.css');
    expect(status).toBe(404);
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
  });

  test('follows the redirects of the site, also where a page for other hosts stands', async () => {
    const get = await served('/', { 'site/_redirects': '/es/recibos /es/facturas/\n/es/ /de/\n' });
    const moved = await get('/es/recibos/?q=1');
    expect([moved.status, moved.headers['location']]).toEqual([301, '/es/facturas/?q=1']);
    const page = await get('/es/');
    expect([page.status, page.headers['location']]).toEqual([301, '/de/']);
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/es/..%2f..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/es/%00',
    '/_headers',
    '/_redirects',
    '/_nginx/server.conf',
    '/.nojekyll',
    '/page.html.br',
    '//es',
    '/es//facturas',
  ])('does not give away %s', async (path) => {
    const get = await served();
    const { status, headers } = await get(path);
    expect({ status, location: headers['location'] }).toEqual({ status: 404 });
  });

  test('refuses to start with headers it does not understand', () => {
    const directory = folderWith({ _headers: 'X-Test: 1' });
    expect(() => siteListener({ directory, basePath: '/' })).toThrow('_headers, line 1');
  });
});

describe('a site below a path', () => {
  test('is served there and only there', async () => {
    const get = await served('/handbuch/');
    expect((await get('/handbuch/es/')).body).toBe('portada');
    expect((await get('/handbuch/es/nada/')).body).toBe('no existe');
    const elsewhere = await get('/es/');
    expect([elsewhere.status, elsewhere.body]).toEqual([404, 'not found']);
  });

  test('is found without its slash', async () => {
    const get = await served('/handbuch/');
    const { status, headers } = await get('/handbuch');
    expect([status, headers['location']]).toEqual([308, '/handbuch/']);
  });
});
