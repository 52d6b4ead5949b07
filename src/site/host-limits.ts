import { parseHeaderRules } from '#cli/serve/header-rules.ts';
import { parseRedirects } from '#cli/serve/redirect-rules.ts';

/** What Cloudflare Pages takes of each file; other hosts take more. */
const limits = { headerRules: 100, headerLine: 2_000, redirects: 2_000, redirectLine: 1_000 };

/**
 * One sentence for everything in `_headers` and `_redirects` that a host would leave out without a word.
 *
 * @throws {Error} naming a line that no host understands
 */
export function overHostLimits(headers: string, redirects: string): string[] {
  return [
    ...tooMany('_headers', 'rules', parseHeaderRules(headers).length, limits.headerRules),
    ...tooLong('_headers', headers, limits.headerLine),
    ...tooMany('_redirects', 'redirects', parseRedirects(redirects).length, limits.redirects),
    ...tooLong('_redirects', redirects, limits.redirectLine),
  ];
}

function tooMany(file: string, what: string, count: number, limit: number): string[] {
  return count > limit
    ? [`${file} has ${count} ${what}, and Cloudflare Pages reads the first ${limit}. Drop some.`]
    : [];
}

function tooLong(file: string, text: string, limit: number): string[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      line.length > limit
        ? [
            `${file}, line ${index + 1}, has ${line.length} characters, and Cloudflare Pages leaves out what has more than ${limit}. Shorten it.`,
          ]
        : [],
    );
}
