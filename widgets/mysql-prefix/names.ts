/** One character as it may be written in a kind of literal. */
const escapes: Record<string, RegExp> = {
  "'": /\\[\\']|./gs,
  '"': /\\(?:x[\dA-Fa-f]{1,2}|[0-7]{1,3}|u\{[\dA-Fa-f]+\}|[\\$"nrtvef])|./gs,
  percent: /%[\dA-Fa-f]{2}|./gs,
};

const letters: Record<string, string> = { n: '\n', r: '\r', t: '\t', v: '\v', e: '\x1b', f: '\f' };

/** What stands between quotes, cut into what means one character each. */
export function charactersIn(raw: string, form: string): string[] {
  return raw.match(escapes[form] ?? /./gs) ?? [];
}

/** The character that is meant. */
export function meaningOf(written: string): string {
  if (written.length === 1) return written;
  const [, digits = ''] = /^(?:%|\\x|\\u\{)([^}]+)/.exec(written) ?? [];
  const code = digits ? Number.parseInt(digits, 16) : Number.parseInt(written.slice(1), 8);
  return code >= 0
    ? String.fromCodePoint(code % 0x110000)
    : (letters[written.slice(1)] ?? written.slice(1));
}
