import { copyFile, glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { checkBuilt } from '#check/built/built.ts';
import type { Page } from '#check/built/read-page.ts';
import { report } from '#check/report.ts';
import { clearPictures, pictureCache } from '#feeds/pictures/cache.ts';
import { locales } from '#i18n/locales.ts';
import { precompress } from '#site/finish/compress/precompress.ts';
import { holdBudgets } from '#site/finish/hold-budgets.ts';
import type { PageFacts } from '#site/finish/page-facts.ts';
import type { PageThread } from '#site/finish/page-thread.ts';
import { hostFiles } from '#site/host-files.ts';
import { redirects } from '#site/redirects.ts';
import { basePath } from '#site/settings.ts';

/**
 * What remains to be done when Astro has written the pages: the search index, the files for the host, the budgets and
 * the compressed copies.
 * @param folder of the built site
 * @param thread that took its pages
 * @throws when a link leads nowhere, a guide is over its budget or a host would not take its files; the message names
 * all
 */
export async function finish(folder: string, thread: PageThread): Promise<void> {
  const search = join(folder, 'pagefind');
  const facts = await thread.facts();
  // Pagefind works in a process of its own; meanwhile the pages are looked at and compressed here.
  await Promise.all([thread.writeIndex(search), finishPages(folder, facts)]);
  await precompress(search);
  await clearPictures(pictureCache, Date.now());
}

async function finishPages(folder: string, facts: readonly PageFacts[]): Promise<void> {
  const pages = facts.map(({ page }) => page);
  await checkPages(folder, pages);
  await writeHostFiles(folder, pages);
  await copyMissingPages(folder);
  const guides = facts.flatMap(({ parts }) => parts ?? []);
  await holdBudgets(folder, guides, await precompress(folder));
}

/** Hosts look for `404.html` in the folder of the wrong address. */
async function copyMissingPages(folder: string): Promise<void> {
  for (const locale of locales) {
    await copyFile(join(folder, locale, '404/index.html'), join(folder, locale, '404.html'));
  }
}

/** Every link of the built pages leads somewhere, every page says its language. */
async function checkPages(folder: string, pages: readonly Page[]): Promise<void> {
  const files = await Array.fromAsync(glob('**/*.*', { cwd: folder }));
  const addresses = files.map((file) => basePath + file.split(sep).join('/'));
  const problems = checkBuilt({ base: basePath, root: process.cwd(), pages, files: addresses });
  if (problems.length > 0) throw new Error(`The built pages need a hand:\n\n${report(problems)}`);
}

async function writeHostFiles(folder: string, pages: readonly Page[]): Promise<void> {
  const headers = await readFile(join(folder, '_headers'), 'utf8');
  for (const [path, text] of Object.entries(hostFiles(headers, redirects(pages), basePath))) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
