import { parentPort } from 'node:worker_threads';
import { readTerms } from '#search/index/read-terms.ts';
import { SearchIndex } from '#search/index/search-index.ts';
import { type PageFacts, pageFacts } from '#site/finish/page-facts.ts';
import { slim } from '#site/finish/slim.ts';

/** What the thread that renders asks of the one that takes its pages. */
export type Request =
  | { kind: 'page'; address: string; html: Uint8Array }
  | { kind: 'facts' }
  | { kind: 'index'; folder: string };

/** Its answers; one for each request, in their order. */
export type Answer =
  | { kind: 'page' }
  | { kind: 'facts'; facts: PageFacts[] }
  | { kind: 'index' }
  | { kind: 'failed'; error: Error };

const facts: PageFacts[] = [];
const index = SearchIndex.open(await readTerms());

async function answer(request: Request): Promise<Answer> {
  switch (request.kind) {
    case 'page': {
      const { address } = request;
      const html = Buffer.from(request.html).toString();
      facts.push(pageFacts(address, slim(html)));
      (await index).add({ address, html });
      return { kind: 'page' };
    }
    case 'facts':
      return { kind: 'facts', facts };
    case 'index':
      await (await index).writeTo(request.folder);
      return { kind: 'index' };
  }
}

let last = Promise.resolve();
parentPort?.on('message', (request: Request) => {
  last = last
    .then(() => answer(request))
    .catch((error): Answer => ({ kind: 'failed', error: error as Error }))
    .then((given) => parentPort?.postMessage(given));
});
