import type { BuiltPage } from '#search/index/build.ts';

/** The redirect pages among the built ones as a `_redirects` file, for hosts that can answer with a status. */
export function redirects(pages: readonly BuiltPage[]): string {
  return pages
    .flatMap(({ address, html }) => {
      const target = /<meta http-equiv="refresh" content="0;url=([^"]+)"/.exec(html)?.[1];
      return target ? [`${address} ${target} 301\n`] : [];
    })
    .join('');
}
