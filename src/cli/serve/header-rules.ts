/** `Cache-Control` of Netlify and Cloudflare Pages where `_headers` says nothing. */
export const hostsCaching = 'public, max-age=0, must-revalidate';

/** Headers for every address that a pattern fits, as one block of a `_headers` file says it. */
export type HeaderRule = {
  /** A path from the root of the host; a `*` stands for any characters, slashes included. */
  readonly pattern: string;
  readonly headers: ReadonlyArray<readonly [name: string, value: string]>;
};

/**
 * Reads a `_headers` file as Netlify and Cloudflare Pages do: a path on a line of its own, then indented
 * `Name: value` lines; `#` begins a comment. Placeholders, whole addresses and `! Name` are not supported.
 *
 * @throws {Error} naming the line that is neither
 */
export function parseHeaderRules(text: string): HeaderRule[] {
  const rules: { pattern: string; headers: [string, string][] }[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    const header = /^\s+([\w-]+):\s*(.+)$/.exec(line.trimEnd());
    if (header?.[1] && header[2]) rules.at(-1)?.headers.push([header[1], header[2]]);
    else if (/^\/\S*$/.test(line.trimEnd())) rules.push({ pattern: content, headers: [] });
    else throw new Error(notUnderstood(content, index + 1));
  }
  return rules;
}

/** Headers for one address. A name that several rules give has all their values, joined by a comma, as on the hosts. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of rules
    .filter((rule) => fits(rule.pattern, path))
    .flatMap((r) => r.headers)) {
    const before = found.get(name);
    found.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  return found;
}

/** The same rules for a site that lives under a base path; `basePath` starts and ends with a slash. */
export function prefixHeaderPaths(text: string, basePath: string): string {
  return text.replace(/^\//gm, basePath);
}

function fits(pattern: string, path: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(path);
}

function notUnderstood(line: string, number: number): string {
  return (
    `_headers, line ${number}: "${line}" is neither a path nor a header. ` +
    'Write a path at the beginning of a line, and below it, indented, "Name: value".'
  );
}
