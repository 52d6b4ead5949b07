import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { forEachLocale, isLocale, type Locale, locales } from '#i18n/locales.ts';
import type { Term } from '#schema/term.ts';
import { type JointMarker, jointMarker, jointsOf } from '#search/index/joints.ts';
import { searchedPart } from '#search/index/markup.ts';
import { type TermRecord, termRecords } from '#search/index/term-records.ts';
import { WordCount } from '#search/index/vocabulary.ts';

/** A page as built. */
export type BuiltPage = { address: string; html: string };
/** A file of the search, relative to its folder. */
export type SearchFile = { path: string; content: Uint8Array };

/** Parts of a page that are no answer to anything. */
const besideTheText = [
  '.anchor',
  '.ours',
  '.our-labels',
  '.breadcrumb',
  '.contents-fold',
  '.who',
  '.sources',
  '.checked',
  '.printed-from',
  '.related',
  '.reading-order',
  '.definition',
];

/** What Pagefind writes beside the index and our own search box does not need. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)\b|^wasm\.unknown\./;

type PagefindIndex = NonNullable<Awaited<ReturnType<typeof createIndex>>['index']>;

/**
 * The files that the search loads in the browser: Pagefind's index of every page that has a `data-pagefind-body` and
 * of every term, and the words of each language. Steps and questions are in the index as parts of their page.
 *
 * Pagefind reads pages in a process of its own while others are still being made.
 */
export class SearchIndex {
  readonly #index: PagefindIndex;
  readonly #records: readonly TermRecord[];
  readonly #markJoints: JointMarker;
  readonly #counts = forEachLocale(() => new WordCount());
  readonly #added: Promise<void>[] = [];
  #files: Promise<SearchFile[]> | undefined;

  private constructor(index: PagefindIndex, terms: readonly Term[]) {
    this.#index = index;
    this.#records = termRecords(terms);
    this.#markJoints = jointMarker(jointsOf(terms));
    for (const record of this.#records) {
      const { language, content, meta } = record;
      this.#counts[language].addText(`${meta.title} ${meta.keywords} ${content}`);
      this.#await(record.url, index.addCustomRecord(record));
    }
  }

  /** @throws when Pagefind does not start */
  static async open(terms: readonly Term[]): Promise<SearchIndex> {
    const { index, errors } = await createIndex({ excludeSelectors: besideTheText });
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    return new SearchIndex(index, terms);
  }

  /** A page that has nothing to search counts for nothing. */
  add({ address, html }: BuiltPage): void {
    if (!html.includes('data-pagefind-body')) return;
    const language = languageOf(html);
    const text = searchedPart(html);
    if (language) this.#counts[language].add(text);
    const content = language === 'de' ? this.#markJoints(text) : text;
    this.#await(address, this.#index.addHTMLFile({ url: address, content }));
  }

  /**
   * Ends the index; asked again, it is the same.
   * @throws when Pagefind could not read a page or a term; the message names it
   */
  files(): Promise<SearchFile[]> {
    this.#files ??= this.#end();
    return this.#files;
  }

  async #end(): Promise<SearchFile[]> {
    try {
      await Promise.all(this.#added);
      const { files } = await this.#index.getFiles();
      return [...files.filter(({ path }) => !unused.test(path)), ...this.#vocabularies()];
    } finally {
      await close();
    }
  }

  /**
   * Ends the index and writes its files. Pagefind itself would never come back from a disk that is full.
   * @param folder is made; what another build left in it stays
   * @throws also when a file cannot be written
   */
  async writeTo(folder: string): Promise<void> {
    const files = await this.files();
    const paths = files.map(({ path }) => join(folder, path));
    for (const parent of new Set(paths.map(dirname))) mkdirSync(parent, { recursive: true });
    for (const [at, { content }] of files.entries()) writeFileSync(paths[at] ?? '', content);
  }

  #await(what: string, adding: Promise<{ errors: string[] }>): void {
    const added = adding.then(({ errors }) => {
      if (errors.length > 0)
        throw new Error(`Pagefind could not read ${what}: ${errors.join('; ')}`);
    });
    // Told when the index ends; until then it is no unhandled rejection.
    added.catch(() => undefined);
    this.#added.push(added);
  }

  #vocabularies(): SearchFile[] {
    return locales.map((locale) => ({
      path: `words-${locale}.json`,
      content: Buffer.from(JSON.stringify(this.#counts[locale].words())),
    }));
  }
}

function languageOf(html: string): Locale | undefined {
  const lang = /<html lang="([a-z]+)"/.exec(html)?.[1];
  return isLocale(lang) ? lang : undefined;
}
