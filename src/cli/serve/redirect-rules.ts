/** One line of a `_redirects` file: from one exact path to another address. */
export type Redirect = { readonly from: string; readonly to: string; readonly status: number };

const defaultStatus = 301;

/**
 * Reads a `_redirects` file as Netlify and Cloudflare Pages do: `from to status`, where the status may be left out;
 * `#` begins a comment. Wildcards are not supported: the site redirects single pages only.
 *
 * @throws {Error} naming the line that is not of this form
 */
export function parseRedirects(text: string): Redirect[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    const content = line.replace(/(^|\s)#.*$/, '').trim();
    return content === '' ? [] : [parseLine(content, index + 1)];
  });
}

/** The redirect for a path, with or without a slash at its end. */
export function redirectFor(redirects: readonly Redirect[], path: string): Redirect | undefined {
  return redirects.find(({ from }) => withoutSlash(from) === withoutSlash(path));
}

function parseLine(line: string, number: number): Redirect {
  const match = /^(\/[^\s*]*)\s+((?:\/|https?:)\S*)(?:\s+(30[12378]))?$/.exec(line);
  if (!match?.[1] || !match[2]) {
    throw new Error(
      `_redirects, line ${number}: "${line}" is not a redirect. Write: /from/ /to/ 301, without wildcards.`,
    );
  }
  return { from: match[1], to: match[2], status: Number(match[3] ?? defaultStatus) };
}

function withoutSlash(path: string): string {
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}
