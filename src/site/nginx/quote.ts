/**
 * A text as one word of nginx's language.
 *
 * @throws {Error} for a text with a `$`, which nginx takes for a variable and cannot be told to leave alone
 */
export function quote(text: string): string {
  if (text.includes('$')) {
    throw new Error(
      `"${text}" holds a "$", which nginx cannot send. Write it without in _headers or _redirects.`,
    );
  }
  return quotePattern(text);
}

/** A regular expression as one word; what is no text to be sent may hold a `$`. */
export function quotePattern(pattern: string): string {
  return `"${pattern.replace(/\\(?=["\\])|"/g, (sign) => `\\${sign}`)}"`;
}

/** What a regular expression must say to mean just this text. */
export function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
