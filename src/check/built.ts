import { inOrder, type Problem } from '#check/problem.ts';
import { judgeAlternates } from '#check/site/alternates.ts';
import { judgeLinks } from '#check/site/links.ts';
import type { Page } from '#check/site/page.ts';
import { type Options, readSite, type Site } from '#check/site/site.ts';
import { judgeLanguage, judgeStructure } from '#check/site/structure.ts';

/**
 * Everything that is wrong with the pages of a built site. What comes from a guide is told with the guide's file.
 * @param folder the folder of the built site
 */
export function checkBuilt(folder: string, options: Options): Problem[] {
  const site = readSite(folder, options);
  return inOrder(site.pages.flatMap((page) => judgePage(page, site)));
}

function judgePage(page: Page, site: Site): Problem[] {
  const problems = [...judgeLinks(page, site), ...judgeLanguage(page, site)];
  if (page.redirect) return problems;
  return [...problems, ...judgeStructure(page, site), ...judgeAlternates(page, site)];
}
