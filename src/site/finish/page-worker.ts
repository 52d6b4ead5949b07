import { parentPort } from 'node:worker_threads';
import type { CopySource } from '#feeds/markdown/source.ts';
import { readTerms } from '#search/index/read-terms.ts';
import { SearchIndex } from '#search/index/search-index.ts';
import { CopyWriter } from '#site/finish/copy-writer.ts';
import { type PageFacts, pageFacts } from '#site/finish/page-facts.ts';
import { slim } from '#site/finish/slim.ts';

/** What the thread that renders asks of the one that takes its pages. */
export type Request =
  | { kind: 'page'; address: string; html: Uint8Array<ArrayBuffer> }
  | { kind: 'copies'; folder: string; guides: CopySource[] }
  | { kind: 'facts' }
  | { kind: 'index'; folder: string };

/** Its answers; one for each request, in their order. */
export type Answer =
  | { kind: 'page'; html: Uint8Array<ArrayBuffer> }
  | { kind: 'copies' }
  | { kind: 'facts'; facts: PageFacts[] }
  | { kind: 'index' }
  | { kind: 'failed'; error: Error };

const [decoder, encoder] = [new TextDecoder(), new TextEncoder()];
const facts: PageFacts[] = [];
let copies: CopyWriter | undefined;
const index = SearchIndex.open(await readTerms());

async function answer(request: Request): Promise<Answer> {
  switch (request.kind) {
    case 'page': {
      const { address } = request;
      const html = decoder.decode(request.html);
      const forReaders = slim(html);
      facts.push(pageFacts(address, forReaders));
      (await index).add({ address, html });
      // One for each page: so all are written when the last page comes, and none waits long.
      copies?.writeNext();
      return { kind: 'page', html: encoder.encode(forReaders) };
    }
    case 'copies':
      copies = new CopyWriter(request.folder, request.guides);
      return { kind: 'copies' };
    case 'facts':
      while (copies?.writeNext());
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
    .then((given) =>
      // Bytes change hands without being copied.
      parentPort?.postMessage(given, given.kind === 'page' ? [given.html.buffer] : []),
    );
});
