import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkRules, linksLead } from '#check/built/link-rules.ts';
import { pageRules } from '#check/built/page-rules.ts';
import type { Page } from '#check/built/read-page.ts';
import type { Finding, Site } from '#check/built/site.ts';
import { linesOf } from '#check/lines.ts';
import { inOrder, type Problem, problem, type Spot } from '#check/problem.ts';

type BuiltSite = {
  /** Path of the site; starts and ends with a slash. */
  base: string;
  /** Folder of the project, for the guides behind the pages. */
  root: string;
  pages: readonly Page[];
  /** Addresses of all files of the site. */
  files: Iterable<string>;
};

/** Checks the pages as readers get them. A problem is told with the guide it comes from, where there is one. */
export function checkBuilt({ base, root, pages, files }: BuiltSite): Problem[] {
  const site: Site = {
    base,
    pages: new Map(pages.filter(({ redirects }) => !redirects).map((page) => [page.address, page])),
    files: new Set([...files, ...pages.map(({ address }) => address)]),
  };
  const rules = [...pageRules, ...linkRules];
  return inOrder(
    pages.flatMap((page) =>
      (page.redirects ? [linksLead] : rules).flatMap((rule) =>
        rule(page, site).map((finding) => toProblem(finding, page, root)),
      ),
    ),
  );
}

function toProblem({ kind, facts, text }: Finding, page: Page, root: string): Problem {
  return problem(kind, spotOf(text, page, root), facts as never);
}

/** The line of the guide that holds the text, its last part at least; the built page where there is no guide. */
function spotOf(text: string, { guide, address }: Page, root: string): Spot {
  if (!guide) return { file: `dist${address}`, line: 1, column: 1 };
  const file = `content/${guide}.mdx`;
  if (!existsSync(join(root, file))) return { file: `dist${address}`, line: 1, column: 1 };
  const source = readFileSync(join(root, file), 'utf8');
  const pieces = [text, text.split(/[/#]/).filter(Boolean).at(-1)].filter(
    (piece) => piece !== undefined && piece !== '',
  );
  const at = Math.max(
    0,
    pieces.map((piece) => source.indexOf(piece ?? '')).find((index) => index >= 0) ?? 0,
  );
  return { file, ...linesOf(source).placeAt(at) };
}
