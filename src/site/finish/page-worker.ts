import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { CopySource } from '#feeds/markdown/source.ts';
import { readTerms } from '#search/index/read-terms.ts';
import { SearchIndex } from '#search/index/search-index.ts';
import { type CheckedSite, checkedSite } from '#site/finish/checked-site.ts';
import { CopyWriter } from '#site/finish/copy-writer.ts';
import { type PageFacts, pageFacts } from '#site/finish/page-facts.ts';
import { slim } from '#site/finish/slim.ts';

/** What the thread that renders asks of the one that takes its pages. */
export type Request =
  | { kind: 'page'; address: string; html: Uint8Array<ArrayBuffer> }
  | { kind: 'copies'; guides: CopySource[] }
  | { kind: 'check' }
  | { kind: 'index' };

/** Its answers; one for each request, in their order. */
export type Answer =
  | { kind: 'page'; html: Uint8Array<ArrayBuffer> }
  | { kind: 'copies' }
  | { kind: 'check'; site: CheckedSite }
  | { kind: 'index' }
  | { kind: 'failed'; error: Error };

/** Of the built site. */
const folder: string = workerData;
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
      copies = new CopyWriter(folder, request.guides);
      return { kind: 'copies' };
    case 'check':
      // Pagefind works in a process of its own meanwhile; what goes wrong there is told when the index is asked for.
      (await index).files().catch(() => undefined);
      while (copies?.writeNext());
      return { kind: 'check', site: await checkedSite(folder, facts) };
    case 'index':
      await (await index).writeTo(join(folder, 'pagefind'));
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
