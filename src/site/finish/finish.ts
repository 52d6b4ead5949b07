import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { clearPictures, pictureCache } from '#feeds/pictures/cache.ts';
import { locales } from '#i18n/locales.ts';
import { precompress } from '#site/finish/compress/precompress.ts';
import { holdBudgets } from '#site/finish/hold-budgets.ts';
import type { PageThread } from '#site/finish/page-thread.ts';
import { hostFiles } from '#site/host-files.ts';
import { basePath } from '#site/settings.ts';

/**
 * What remains to be done when Astro has written the pages: checking them, the search index, the files for the host,
 * the compressed copies and the budgets.
 * @param folder of the built site
 * @param thread that took its pages
 * @throws when a link leads nowhere, a guide is over its budget or a host would not take its files; the message names
 * all
 */
export async function finish(folder: string, thread: PageThread): Promise<void> {
  await copyMissingPages(folder);
  const [{ guides, redirects }, quality] = await Promise.all([
    thread.check(),
    precompress(folder),
    // Written once the pages are checked.
    thread.writeIndex(),
  ]);
  await writeHostFiles(folder, redirects);
  await holdBudgets(folder, guides, quality);
  await precompress(join(folder, 'pagefind'));
  await clearPictures(pictureCache, Date.now());
}

/** Hosts look for `404.html` in the folder of the wrong address. */
async function copyMissingPages(folder: string): Promise<void> {
  for (const locale of locales) {
    await copyFile(join(folder, locale, '404/index.html'), join(folder, locale, '404.html'));
  }
}

async function writeHostFiles(folder: string, redirects: string): Promise<void> {
  const headers = await readFile(join(folder, '_headers'), 'utf8');
  for (const [path, text] of Object.entries(hostFiles(headers, redirects, basePath))) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
