import { close, createIndex } from 'pagefind';
import { forEachLocale, isLocale, type Locale, locales } from '#i18n/locales.ts';
import type { Term } from '#schema/term.ts';
import { jointMarker, jointsOf } from '#search/index/joints.ts';
import { withoutCode } from '#search/index/markup.ts';
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

/**
 * The files that the search loads in the browser: Pagefind's index of every page that has a `data-pagefind-body` and
 * of every term, and the words of each language. Steps and questions are in the index as parts of their page.
 * @throws when Pagefind cannot read a page or a term; the message names it
 */
export async function buildSearch(
  pages: readonly BuiltPage[],
  terms: readonly Term[],
): Promise<SearchFile[]> {
  const searched = pages.filter(({ html }) => html.includes('data-pagefind-body'));
  const { index, errors } = await createIndex({ excludeSelectors: besideTheText });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    const records = termRecords(terms);
    await addPages(index, searched, jointMarker(jointsOf(terms)));
    await addTerms(index, records);
    const { files } = await index.getFiles();
    return [
      ...files
        .filter(({ path }) => !unused.test(path))
        .map(({ path, content }) => ({ path, content })),
      ...vocabularyFiles(searched, records),
    ];
  } finally {
    await close();
  }
}

type Index = NonNullable<Awaited<ReturnType<typeof createIndex>>['index']>;

async function addPages(
  index: Index,
  pages: readonly BuiltPage[],
  markJoints: (html: string) => string,
) {
  await addAll(pages, ({ address, html }) => {
    const text = withoutCode(html);
    const content = languageOf(html) === 'de' ? markJoints(text) : text;
    return index.addHTMLFile({ url: address, content });
  });
}

async function addTerms(index: Index, records: readonly TermRecord[]) {
  const named = records.map((record) => ({ address: record.url, record }));
  await addAll(named, ({ record }) => index.addCustomRecord(record));
}

async function addAll<Item extends { address: string }>(
  items: readonly Item[],
  add: (item: Item) => Promise<{ errors: string[] }>,
) {
  const results = await Promise.all(items.map(add));
  const failed = results.findIndex(({ errors }) => errors.length > 0);
  if (failed >= 0) {
    throw new Error(
      `Pagefind could not read ${items[failed]?.address}: ${results[failed]?.errors.join('; ')}`,
    );
  }
}

function vocabularyFiles(
  pages: readonly BuiltPage[],
  records: readonly TermRecord[],
): SearchFile[] {
  const counts = forEachLocale(() => new WordCount());
  for (const { html } of pages) {
    const language = languageOf(html);
    if (language) counts[language].add(html);
  }
  for (const { language, content, meta } of records) {
    counts[language].addText(`${meta.title} ${meta.keywords} ${content}`);
  }
  return locales.map((locale) => ({
    path: `words-${locale}.json`,
    content: Buffer.from(JSON.stringify(counts[locale].words())),
  }));
}

function languageOf(html: string): Locale | undefined {
  const lang = /<html lang="([a-z]+)"/.exec(html)?.[1];
  return isLocale(lang) ? lang : undefined;
}
