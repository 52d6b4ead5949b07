import { fileURLToPath } from 'node:url';
import type { Plugin, ViteDevServer } from 'vite';
import { checkCorpus, today } from '#check/check.ts';
import { readCorpus } from '#check/corpus.ts';
import { events, type Told } from '#components/writing/told.ts';
import { guidesByAddress, guidesConcerned } from '#site/writing/concerns.ts';

const panel = fileURLToPath(new URL('../../components/writing/panel.ts', import.meta.url));

/** Editors write a file in several steps; one look after the last is enough. */
const settleMs = 80;

/**
 * Tells each open page, while `astro dev` runs, what is wrong with its content, and again after every change.
 * @param basePath starts and ends with a slash
 */
export function problemsWhileWriting(basePath: string): Plugin {
  return {
    name: 'vademecum-problems-while-writing',
    apply: 'serve',
    // Vite's own client is in every page, also in one that could not be made; its imports get the base path later.
    transform: {
      filter: { id: /\/vite\/dist\/client\/client\.mjs$/ },
      handler: (code) => `${code}
import(${JSON.stringify(`/@fs${slashed(panel)}`)});
`,
    },
    configureServer: (server) => tellOf(server, look(server.config.root, basePath)),
  };
}

function tellOf(server: ViteDevServer, look: () => Told): void {
  const { hot } = server.environments.client;
  let told: Told | undefined;
  let waiting: NodeJS.Timeout | undefined;
  hot.on(events.look, (_, client) => {
    told ??= look();
    client.send(events.told, told);
  });
  const content = `${slashed(server.config.root)}/content/`;
  server.watcher.on('all', (_, file) => {
    if (!slashed(file).startsWith(content)) return;
    told = undefined;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      told = look();
      hot.send(events.told, told);
    }, settleMs);
  });
}

/** An address stays known when what is written makes it unreadable for a while. */
function look(root: string, basePath: string): () => Told {
  const guideAt: Record<string, string> = {};
  return () => {
    const corpus = readCorpus(root);
    for (const [address, id] of guidesByAddress(corpus)) guideAt[basePath + address] = id;
    const problems = checkCorpus(corpus, { today: today() }).map(({ kind: _, ...problem }) => ({
      ...problem,
      guides: guidesConcerned(corpus, problem),
    }));
    return { problems, guideAt };
  };
}

/** A path as Vite writes it, `/` in front on Windows too. */
function slashed(path: string): string {
  const forward = path.replaceAll('\\', '/');
  return forward.startsWith('/') ? forward : `/${forward}`;
}
