import type { Plugin, ViteDevServer } from 'vite';
import { readTerms } from '#search/index/read-terms.ts';
import { type SearchFile, SearchIndex } from '#search/index/search-index.ts';

const entryFile = 'pagefind-entry.json';

/**
 * Search for writers: while `astro dev` runs, the index is made from the pages as they are now, when somebody first
 * searches after a change.
 * @param base path of the site; starts and ends with a slash
 */
export function searchWhileWriting(base: string): Plugin {
  return {
    name: 'vademecum-search-while-writing',
    apply: 'serve',
    configureServer(server) {
      const index = freshIndex(server, base);
      server.middlewares.use(`${base}pagefind/`, async (request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
        try {
          const file = (await index(path)).get(path);
          if (!file) return next();
          response.setHeader('Content-Type', contentType(path));
          response.setHeader('Cache-Control', 'no-store');
          response.end(file);
        } catch (error) {
          next(error);
        }
      });
    },
  };
}

/** Astro takes a moment to read a changed file; pages fetched within it may still be the old ones. */
const settleMs = 2_000;

type Files = Map<string, Uint8Array>;

/** The index of the moment; any change of content or code makes it stale for the next search. */
function freshIndex(server: ViteDevServer, base: string): (path: string) => Promise<Files> {
  let built: Promise<Files> | undefined;
  let builtAtMs = 0;
  let changedAtMs = 0;
  server.watcher.on('all', () => {
    changedAtMs = Date.now();
  });
  return (path) => {
    const stale = builtAtMs < changedAtMs + settleMs;
    // A search begins with the entry; the files it names must then stay until the next one begins.
    if (!built || (stale && path === entryFile)) {
      builtAtMs = Date.now();
      built = indexServedPages(server, base).then(byPath);
    }
    return built;
  };
}

function byPath(files: readonly SearchFile[]): Files {
  return new Map(files.map(({ path, content }) => [path, content]));
}

async function indexServedPages(server: ViteDevServer, base: string): Promise<SearchFile[]> {
  const origin = server.resolvedUrls?.local[0] ?? `http://localhost:${server.config.server.port}/`;
  const sitemap = await (await fetch(new URL(`${base}sitemap.xml`, origin))).text();
  const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url]) => new URL(url ?? '').pathname,
  );
  const index = await SearchIndex.open(await readTerms());
  await Promise.all(
    addresses.map(async (address) => {
      index.add({ address, html: await (await fetch(new URL(address, origin))).text() });
    }),
  );
  return index.files();
}

function contentType(path: string): string {
  if (path.endsWith('.js')) return 'text/javascript';
  return path.endsWith('.json') ? 'application/json' : 'application/octet-stream';
}
