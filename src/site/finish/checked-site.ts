import { glob } from 'node:fs/promises';
import { sep } from 'node:path';
import { checkBuilt } from '#check/built/built.ts';
import { report } from '#check/report.ts';
import type { GuideParts } from '#site/finish/budgets.ts';
import type { PageFacts } from '#site/finish/page-facts.ts';
import { redirects } from '#site/redirects.ts';
import { basePath } from '#site/settings.ts';

/** What is left to know of the pages of a site once they are checked. */
export type CheckedSite = {
  /** A `_redirects` file. */
  redirects: string;
  guides: readonly GuideParts[];
};

/**
 * Checks that every link of the built pages leads somewhere, and every page says its language.
 * @param folder of the built site
 * @throws when a page needs a hand; the message names all that do
 */
export async function checkedSite(
  folder: string,
  facts: readonly PageFacts[],
): Promise<CheckedSite> {
  const inOrder = facts.toSorted((a, b) => (a.page.address < b.page.address ? -1 : 1));
  const pages = inOrder.map(({ page }) => page);
  const files = await Array.fromAsync(glob('**/*.*', { cwd: folder }));
  const addresses = files.map((file) => basePath + file.split(sep).join('/'));
  const problems = checkBuilt({ base: basePath, root: process.cwd(), pages, files: addresses });
  if (problems.length > 0) throw new Error(`The built pages need a hand:\n\n${report(problems)}`);
  return { redirects: redirects(pages), guides: inOrder.flatMap(({ parts }) => parts ?? []) };
}
