import { Worker } from 'node:worker_threads';
import type { CopySource } from '#feeds/markdown/source.ts';
import type { CheckedSite } from '#site/finish/checked-site.ts';
import type { Answer, Request } from '#site/finish/page-worker.ts';

/**
 * A second thread that takes each page as it is rendered: gives it to the search index, takes out what is not for
 * readers, checks it, and writes Markdown copies. So both processors have work while a site is built.
 */
export class PageThread {
  readonly #worker: Worker;
  readonly #waiting: { resolve: (answer: Answer) => void; reject: (error: unknown) => void }[] = [];

  /** @param folder of the built site */
  constructor(folder: string) {
    const file = new URL('./page-worker.ts', import.meta.url);
    this.#worker = new Worker(file, { workerData: folder });
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

  /** Writes the Markdown copies of these guides, while it takes pages. */
  async copies(guides: CopySource[]): Promise<void> {
    await this.#ask({ kind: 'copies', guides });
  }

  /**
   * Checks all pages so far.
   * @throws when one needs a hand, or a copy of a guide could not be written
   */
  async check(): Promise<CheckedSite> {
    const answer = await this.#ask({ kind: 'check' });
    return answer.kind === 'check' ? answer.site : { redirects: '', guides: [] };
  }

  /**
   * Writes the search index of all pages so far, and ends the thread.
   * @throws when Pagefind could not read a page, or could not write
   */
  async writeIndex(): Promise<void> {
    await this.#ask({ kind: 'index' });
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
