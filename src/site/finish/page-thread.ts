import { Worker } from 'node:worker_threads';
import type { CopySource } from '#feeds/markdown/source.ts';
import type { PageFacts } from '#site/finish/page-facts.ts';
import type { Answer, Request } from '#site/finish/page-worker.ts';

/**
 * A second thread that takes each page as it is rendered: gives it to the search index, takes out what is not for
 * readers, notes what is to be checked and weighed, and writes Markdown copies. So both processors have work while a site is built.
 */
export class PageThread {
  readonly #worker = new Worker(new URL('./page-worker.ts', import.meta.url));
  readonly #waiting: { resolve: (answer: Answer) => void; reject: (error: unknown) => void }[] = [];

  constructor() {
    this.#worker.on('message', (answer: Answer) => {
      this.#waiting.shift()?.resolve(answer);
      if (this.#waiting.length === 0) this.#worker.unref();
    });
    this.#worker.on('error', (error) => {
      for (const { reject } of this.#waiting.splice(0)) reject(error);
    });
    // A build that fails elsewhere does not wait for a thread of which nothing is asked.
    this.#worker.unref();
  }

  /**
   * @param html as rendered, with what only the index reads, in UTF-8; it is given away
   * @returns the page as readers get it; the thread has been through it by then
   */
  async page(address: string, html: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
    const answer = await this.#ask({ kind: 'page', address, html }, [html.buffer]);
    return answer.kind === 'page' ? answer.html : html;
  }

  /**
   * Writes the Markdown copies of these guides, while it takes pages.
   * @param folder of the built site
   */
  async copies(folder: string, guides: CopySource[]): Promise<void> {
    await this.#ask({ kind: 'copies', folder, guides });
  }

  /** Of all pages so far, in the order of their addresses. */
  async facts(): Promise<PageFacts[]> {
    const answer = await this.#ask({ kind: 'facts' });
    const facts = answer.kind === 'facts' ? answer.facts : [];
    return facts.sort((a, b) => (a.page.address < b.page.address ? -1 : 1));
  }

  /**
   * Writes the search index of all pages so far, and ends the thread.
   * @throws when Pagefind could not read a page, or could not write
   */
  async writeIndex(folder: string): Promise<void> {
    await this.#ask({ kind: 'index', folder });
    await this.#worker.terminate();
  }

  async #ask(request: Request, given: ArrayBuffer[] = []): Promise<Answer> {
    const answer = await new Promise<Answer>((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#worker.ref();
      this.#worker.postMessage(request, given);
    });
    if (answer.kind === 'failed') throw answer.error;
    return answer;
  }
}
