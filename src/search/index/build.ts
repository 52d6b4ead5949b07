import { close, createIndex } from 'pagefind';
import { isLocale, type Locale } from '#i18n/locales.ts';
import { jointMarker } from '#search/index/joints.ts';
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
 * The files that the search loads in the browser: Pagefind's index of every page that has a `data-pagefind-body`,
 * and the words of each language.
 * @param joined German compounds with their joints marked, see `jointMarker`
 * @throws when Pagefind cannot read a page; the message names it
 */
export async function buildSearch(
  pages: readonly BuiltPage[],
  joined: readonly string[],
): Promise<SearchFile[]> {
  const searched = pages.filter(({ html }) => html.includes('data-pagefind-body'));
  const { index, errors } = await createIndex({ excludeSelectors: besideTheText });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    await addPages(index, searched, jointMarker(joined));
    const { files } = await index.getFiles();
    return [
      ...files
        .filter(({ path }) => !unused.test(path))
        .map(({ path, content }) => ({ path, content })),
      ...vocabularyFiles(searched),
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
  const results = await Promise.all(
    pages.map(({ address, html }) =>
      index.addHTMLFile({
        url: address,
        content: languageOf(html) === 'de' ? markJoints(html) : html,
      }),
    ),
  );
  const failed = results.findIndex(({ errors }) => errors.length > 0);
  if (failed >= 0) {
    throw new Error(
      `Pagefind could not read ${pages[failed]?.address}: ${results[failed]?.errors.join('; ')}`,
    );
  }
}

function vocabularyFiles(pages: readonly BuiltPage[]): SearchFile[] {
  const counts = new Map<Locale, WordCount>();
  for (const { html } of pages) {
    const language = languageOf(html);
    if (!language) continue;
    const count = counts.get(language) ?? new WordCount();
    count.add(html);
    counts.set(language, count);
  }
  return [...counts].map(([language, count]) => ({
    path: `words-${language}.json`,
    content: Buffer.from(JSON.stringify(count.words())),
  }));
}

function languageOf(html: string): Locale | undefined {
  const lang = /<html lang="([a-z]+)"/.exec(html)?.[1];
  return isLocale(lang) ? lang : undefined;
}
