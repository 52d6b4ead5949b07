/** A text as Markdown that reads as this text: signs that Markdown obeys stand behind a backslash, lines are joined. */
export function escapeText(text: string): string {
  return text
    .replace(/[ \t]*\n[ \t]*/g, ' ')
    .replace(/[\\`*[\]<~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/!$/, '\\!');
}

/** A line that stands at the beginning of a block: no heading, list, quotation or rule begins with it. */
export function escapeStart(line: string): string {
  return line.replace(/^[-+=>#]/, '\\$&').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

/** Text in backquotes, as many as it needs. */
export function inBackquotes(text: string): string {
  const mark = backquotes(text, 1);
  const pad = /^`|`$|^ .* $/.test(text) ? ' ' : '';
  return `${mark}${pad}${text}${pad}${mark}`;
}

/** Backquotes longer than any in the text. */
export function backquotes(text: string, atLeast: number): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  return '`'.repeat(Math.max(atLeast, longest + 1));
}

/** The address of a link, between angle brackets where Markdown would lose its end. */
export function destination(address: string): string {
  return /[\s()]/.test(address) ? `<${address}>` : address;
}
