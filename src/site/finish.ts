import { copyFile, glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkBuilt } from '#check/built/built.ts';
import { report } from '#check/report.ts';
import { precompress } from '#cli/precompress.ts';
import { clearPictures, pictureCache } from '#feeds/pictures/cache.ts';
import { locales } from '#i18n/locales.ts';
import { type BuiltPage, buildSearch, type SearchFile } from '#search/index/build.ts';
import { withoutIndexMarkup } from '#search/index/markup.ts';
import { readTerms } from '#search/index/read-terms.ts';
import { builtFile } from '#site/built-file.ts';
import { holdBudgets } from '#site/hold-budgets.ts';
import { hostFiles } from '#site/host-files.ts';
import { redirects } from '#site/redirects.ts';
import { basePath } from '#site/settings.ts';

/**
 * What remains to be done when Astro has written the pages: the search index, the files for the host, the budgets and
 * the compressed copies.
 * @param dist the folder of the built site
 * @throws when a link leads nowhere, a guide is over its budget or a host would not take its files; the message names
 * all
 */
export async function finish(dist: URL): Promise<void> {
  const folder = fileURLToPath(dist);
  const written = await readPages(folder);
  // Pagefind works in a process of its own; meanwhile the pages are looked at and compressed here.
  const [search] = await Promise.all([
    buildSearch(written, await readTerms()),
    finishPages(folder, written),
  ]);
  await writeSearch(folder, search);
  await clearPictures(pictureCache, Date.now());
}

async function finishPages(folder: string, written: readonly BuiltPage[]): Promise<void> {
  const pages = await servedPages(folder, written);
  await writeHostFiles(folder, pages);
  await copyMissingPages(folder);
  await holdBudgets(folder, pages, await precompress(folder));
}

/** Makes the pages lighter by what only the index reads, and checks them as readers get them. */
async function servedPages(folder: string, written: readonly BuiltPage[]): Promise<BuiltPage[]> {
  const pages = await Promise.all(
    written.map(async ({ address, html }) => {
      const page = { address, html: withoutIndexMarkup(html) };
      if (page.html !== html) await writeFile(builtFile(address, folder), page.html);
      return page;
    }),
  );
  await checkPages(folder, pages);
  return pages;
}

async function readPages(folder: string): Promise<BuiltPage[]> {
  const files = await Array.fromAsync(glob('**/*.html', { cwd: folder }));
  return Promise.all(
    files.sort().map(async (file) => ({
      address:
        basePath +
        file
          .split(sep)
          .join('/')
          .replace(/index\.html$/, ''),
      html: await readFile(join(folder, file), 'utf8'),
    })),
  );
}

async function writeSearch(folder: string, files: readonly SearchFile[]): Promise<void> {
  const target = join(folder, 'pagefind');
  const paths = files.map(({ path }) => join(target, path));
  for (const parent of new Set(paths.map(dirname))) await mkdir(parent, { recursive: true });
  for (const [at, { content }] of files.entries()) await writeFile(paths[at] ?? '', content);
  await precompress(target);
}

/** Hosts look for `404.html` in the folder of the wrong address. */
async function copyMissingPages(folder: string): Promise<void> {
  for (const locale of locales) {
    await copyFile(join(folder, locale, '404/index.html'), join(folder, locale, '404.html'));
  }
}

/** Every link of the built pages leads somewhere, every page says its language. */
async function checkPages(folder: string, pages: readonly BuiltPage[]): Promise<void> {
  const files = await Array.fromAsync(glob('**/*.*', { cwd: folder }));
  const addresses = files.map((file) => basePath + file.split(sep).join('/'));
  const problems = checkBuilt({ base: basePath, root: process.cwd(), pages, files: addresses });
  if (problems.length > 0) throw new Error(`The built pages need a hand:\n\n${report(problems)}`);
}

async function writeHostFiles(folder: string, pages: readonly BuiltPage[]): Promise<void> {
  const headers = await readFile(join(folder, '_headers'), 'utf8');
  for (const [path, text] of Object.entries(hostFiles(headers, redirects(pages), basePath))) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
