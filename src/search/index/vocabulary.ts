import type { Vocabulary } from '#search/spelling.ts';

const shortest = 4;

/** Counts the words of a language's pages and terms, so that a mistyped one can be mended with the words that occur. */
export class WordCount {
  readonly #counts = new Map<string, number>();

  /** @param html of a page: its text, its title and the words it lists as keywords are counted */
  add(html: string): void {
    const keywords = /<meta name="keywords" content="([^"]*)"/.exec(html)?.[1] ?? '';
    const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
    this.addText(`${keywords} ${main.replace(/<[^>]+>/g, ' ')}`);
  }

  addText(text: string): void {
    for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
      if (word.length >= shortest) this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
    }
  }

  /** All words, the most frequent first. */
  words(): Vocabulary {
    return [...this.#counts]
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .map(([word]) => word);
  }
}
