import { globSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'playwright/test';
import { findNginx } from '#cli/nginx/find.ts';
import { project } from '#cli/project.ts';
import { listen } from '#cli/serve/listen.ts';
import { siteListener } from '#cli/serve/site-server.ts';
import { builtSites } from '#cli/test/built-sites.ts';
import { hostFiles } from '#site/host-files.ts';
import { type Answer, ask, type Question } from './ask.ts';
import { type Published, serveWithNginx } from './nginx.ts';

// Whatever `npm start` answers, nginx answers with the files of dist/ alone.
const nginx = findNginx();
test.beforeEach(() => {
  // biome-ignore lint/suspicious/noSkippedTests: the reason is told, and counted as skipped
  test.skip('missing' in nginx, 'missing' in nginx ? nginx.missing : '');
});

type Servers = { readonly ours: string; readonly theirs: string };

async function withBoth(site: Published, use: (servers: Servers) => Promise<void>) {
  const ours = await listen(siteListener(site), 'localhost', 0);
  const theirs = await serveWithNginx('path' in nginx ? nginx.path : '', site);
  try {
    await use({ ours: ours.url.replace('localhost', '127.0.0.1'), theirs: theirs.url });
  } finally {
    await Promise.all([ours.close(), theirs.stop()]);
  }
}

type Told = Answer & { question: Question };

/** Without what differs by nature: each server's own name, its clock, and how it writes a tag. */
function comparable({ status, headers, body }: Answer): Answer {
  const {
    date,
    server,
    connection,
    'keep-alive': keep,
    'last-modified': modified,
    ...own
  } = headers;
  const { 'accept-ranges': ranges, 'transfer-encoding': chunked, etag, ...told } = own;
  return status < 300 || status === 404
    ? { status, headers: told, body }
    : { status, headers: { ...told, 'content-length': '', 'content-type': '' }, body: '' };
}

/** The address of everything that a reader may have. */
function filesOf({ directory, basePath }: Published): string[] {
  return globSync('**/*.*', { cwd: directory })
    .map((file) => basePath + file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'))
    .filter((path) => !/\.(br|gz|conf)$/.test(path));
}

async function askBoth({ ours, theirs }: Servers, question: Question) {
  return await Promise.all([ask(ours, question), ask(theirs, question)]);
}

async function same(servers: Servers, question: Question): Promise<Answer> {
  const [ours, theirs] = await askBoth(servers, question);
  expect(comparable(theirs), JSON.stringify(question)).toEqual(comparable(ours));
  return theirs;
}

for (const site of Object.values(builtSites)) {
  const { basePath: base } = site;

  test.describe(`nginx with the site at ${base}`, () => {
    test('serves every file as npm start does, in every encoding', async () => {
      const questions = filesOf(site).flatMap((path) =>
        [{}, { 'Accept-Encoding': 'gzip' }, { 'Accept-Encoding': 'gzip, deflate, br, zstd' }].map(
          (headers): Question => ({ path, headers }),
        ),
      );
      expect(questions.length).toBeGreaterThan(3 * 300);
      // One look at the end: thousands of single ones take longer than the servers do.
      const ours: Told[] = [];
      const theirs: Told[] = [];
      await withBoth(site, async (servers) => {
        for (const question of questions) {
          const [own, other] = await askBoth(servers, question);
          ours.push({ ...comparable(own), question });
          theirs.push({ ...comparable(other), question });
        }
      });
      expect(theirs).toEqual(ours);
      expect(theirs.filter(({ status }) => status !== 200)).toEqual([]);
      const encodings = new Set(theirs.map(({ headers }) => headers['content-encoding']));
      expect(encodings).toEqual(new Set([undefined, 'br', 'gzip']));
    });

    test('answers whatever else is asked as npm start does', async () => {
      const expected: [path: string, status: number, location?: string][] = [
        [`${base}es`, 308, `${base}es/`],
        [`${base}de/abrechnung/rechnungen?q=1`, 308, `${base}de/abrechnung/rechnungen/?q=1`],
        [`${base}es/?q=factura`, 200],
        [`${base}_astro/not-yet.css`, 404],
        [`${base}es/nada/`, 404],
        [`${base}de/nichts`, 404],
        [`${base}de/nichts.md`, 404],
        [`${base}fr/rien/`, 404],
        [`${base}es/index.html.br`, 404],
        [`${base}index.html.gz`, 404],
        ...['_headers', '_redirects', '_nginx/http.conf', '_nginx/', '.nojekyll'].map(
          (name): [string, number] => [base + name, 404],
        ),
        ...(base === '/' ? [] : [[base.slice(0, -1), 308, base] as [string, number, string]]),
      ];
      await withBoth(site, async (servers) => {
        for (const [path, status, location] of expected) {
          const answer = await same(servers, { path, headers: { 'Accept-Encoding': 'br' } });
          expect([path, answer.status, answer.headers['location']]).toEqual([
            path,
            status,
            location,
          ]);
        }
      });
    });

    test('takes a quality of 0 for a no, and knows what the client has', async () => {
      await withBoth(site, async (servers) => {
        for (const taken of ['br;q=0, gzip;q=0.5', 'br;q=0.001', 'BR', 'identity', 'brotli']) {
          await same(servers, { path: `${base}es/`, headers: { 'Accept-Encoding': taken } });
        }
        const page = { path: `${base}es/`, headers: { 'Accept-Encoding': 'br' } };
        const { headers } = await ask(servers.theirs, page);
        const again = await ask(servers.theirs, {
          path: page.path,
          headers: { ...page.headers, 'If-None-Match': String(headers['etag']) },
        });
        expect([again.status, again.body]).toEqual([304, '']);
        expect(again.headers).toMatchObject({
          'cache-control': 'public, max-age=0, must-revalidate',
          vary: 'Accept-Encoding',
          'x-frame-options': 'DENY',
        });
        await same(servers, { path: `${base}es/`, method: 'HEAD' });
        await same(servers, { path: `${base}es/`, method: 'POST' });
      });
    });

    test('leads from a former address to the guide, also where its page stands there', async () => {
      const folder = await mkdtemp(join(tmpdir(), 'vademecum-moved-'));
      for (const page of ['es/404', 'es/new', 'es/old']) {
        await mkdir(join(folder, page), { recursive: true });
        await writeFile(join(folder, page, 'index.html'), page);
      }
      const headers = await readFile(join(project, 'public/_headers'), 'utf8');
      const redirects = `${base}es/old/ ${base}es/new/ 301\n`;
      for (const [path, text] of Object.entries(hostFiles(headers, redirects, base))) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), text);
      }
      try {
        await withBoth({ directory: folder, basePath: base }, async (servers) => {
          for (const path of [`${base}es/old/`, `${base}es/old`]) {
            const answer = await same(servers, { path: `${path}?from=mail` });
            expect([answer.status, answer.headers['location']]).toEqual([
              301,
              `${base}es/new/?from=mail`,
            ]);
          }
          await same(servers, { path: `${base}es/old/older/` });
        });
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    });
  });
}
