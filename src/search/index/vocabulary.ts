import { latin } from '#search/index/letters.ts';
import type { Vocabulary } from '#search/spelling.ts';

/** Shorter ones are not mended. */
const words = new RegExp(`[${latin}]{4,}`, 'g');

/** Counts the words of a language's pages and terms, so that a mistyped one can be mended with the words that occur. */
export class WordCount {
  readonly #counts = new Map<string, { times: number }>();

  /** @param html of a page: the text of its main part and the words it lists as keywords are counted */
  add(html: string): void {
    const keywords = /<meta name="keywords" content="([^"]*)"/.exec(html)?.[1] ?? '';
    const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
    this.addText(`${keywords} ${main.replace(/<[^>]+>/g, ' ')}`);
  }

  addText(text: string): void {
    for (const word of text.toLowerCase().match(words) ?? []) {
      const count = this.#counts.get(word);
      if (count) count.times += 1;
      else this.#counts.set(word, { times: 1 });
    }
  }

  /** All words, the most frequent first. */
  words(): Vocabulary {
    return [...this.#counts]
      .sort(([a, m], [b, n]) => n.times - m.times || (a < b ? -1 : 1))
      .map(([word]) => word);
  }
}
