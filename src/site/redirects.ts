import type { Page } from '#check/built/read-page.ts';

/** The redirect pages among the built ones as a `_redirects` file, for hosts that can answer with a status. */
export function redirects(pages: readonly Page[]): string {
  return pages
    .flatMap(({ address, redirects: target }) => (target ? [`${address} ${target} 301\n`] : []))
    .join('');
}
