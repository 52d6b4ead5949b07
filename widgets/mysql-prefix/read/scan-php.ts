import type { Source } from './source.ts';

/**
 * Kinds: of a name its lower-case letters, of a variable `$`, of a number its first digit, of a text its quote, of a
 * heredoc `<<<`; a blank where a line with an unclosed quote was given up; else the characters themselves.
 */
export type Tokens = {
  /** Each kind once; `kinds` has its index. Behind the last token stands the first kind, the end. */
  names: string[];
  kinds: Uint32Array;
  starts: Uint32Array;
  ends: Uint32Array;
  count: number;
};

/** Files with more unclosed quotes than this are not understood: nothing after the last one counts. */
const mostResumptions = 40;

const piece = new RegExp(
  [
    // Comments; a closing tag ends that of one line.
    /(?:#(?!\[)|\/\/)(?:(?!\?>)[^\r\n])*/,
    /\/\*(?:.*?\*\/|.*)/,
    // Heredocs; their closing mark may be indented.
    /<<<[ \t]*(['"]?)([A-Za-z_\x80-\xff][\w\x80-\xff]*)\1(?=[\r\n])(?:.*?[\r\n][ \t]*\2\b|.*)/,
    /(?<quote>['"`])(?:\\.|[^\\])*?\k<quote>/,
    /\$*[\w\\\x80-\xff]+/,
    /\?>|#\[|=>|\?->|->|::|\?\?=?|\?:|\.\.\.|\.=|\|\||[-=!<>&|^*/%+]=+/,
    /./,
  ]
    .map(({ source }) => source)
    .join('|'),
  'sy',
);
const neverEnds = /^(?:<<<|\/\*(?!.*\*\/$))/s;
const quotes = '\'"`';
const comment = /^(?:#(?!\[)|\/[/*])/;
const markup = /.*?(?:<\?(?!xml\b)(?:php|=)?|$)/isy;
/** Right behind a literal: another operand, so that its quote was the opening one of another literal. */
const follower = /[\0- ]*(?!(?:and|or|xor|as|instanceof|AND|OR|XOR)\b)[\w\\\x80-\xff$'"]/y;

/** `<?` alone counts at the beginning of a line: random keys may contain it. */
export function hasOpeningTag(text: string): boolean {
  return /<\?php|^[ \t]*<\?(?!xml)/im.test(text);
}

/** Cuts PHP into tokens, in one pass; comments and unclosed quotes go to `source`. */
export function scanPhp(source: Source): Tokens {
  const { text, comments } = source;
  const most = text.length + 9;
  const kinds = new Uint32Array(most);
  const starts = new Uint32Array(most);
  const ends = new Uint32Array(most);
  const ids = new Map([['', 0]]);
  let count = 0;
  let at = 0;
  let resumed = 0;
  /** Where a pattern ends that matches here, else -1. */
  const reach = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : -1;
  };
  /** Goes on in the line after an unclosed quote. */
  const checkQuote = (quote: string, start: number) => {
    const next = reach(follower);
    const lines = (from: number, to: number) => text.slice(from, to).includes('\n');
    const runsAway = next > 0 && (!lines(at, next) || lines(start, at));
    if (at > start + 1 && !runsAway) return quote;
    const line = text.indexOf('\n', start);
    if (line < 0) source.unfinished = true;
    else source.unclosed ??= start;
    at = line < 0 || ++resumed > mostResumptions ? text.length : line + 1;
    return ' ';
  };
  // A snippet without `<?php` is PHP from its beginning.
  if (hasOpeningTag(text)) at = reach(markup);
  else if (text.startsWith('\xef\xbb\xbf')) at = 3;
  const add = (kind: string, start: number) => {
    const id = ids.get(kind) ?? ids.size;
    if (id === ids.size) ids.set(kind, id);
    kinds[count] = id;
    starts[count] = start;
    ends[count++] = at;
    if (kind === '?>') at = reach(markup);
    if (kind === '__halt_compiler') at = text.length;
  };
  while (at < text.length) {
    const start = at;
    if (text.charCodeAt(at) < 33) {
      at++;
      continue;
    }
    at = reach(piece);
    const kind = kindOf(text, start, at);
    if (kind === '//') comments.push([start, at]);
    else if (kind) add(quotes.includes(kind) ? checkQuote(kind, start) : kind, start);
    if (at === text.length && neverEnds.test(text.slice(start))) source.unfinished = true;
  }
  return { names: [...ids.keys()], kinds, starts, ends, count };
}

/** Empty for a `$` that begins no variable. */
function kindOf(text: string, start: number, end: number): string {
  const first = text[start] ?? '';
  if (first === '$') return end > start + 1 ? first : '';
  if (quotes.includes(first)) return first;
  const word = text.slice(start, end);
  // Digits, and signs that begin a comment, come before letters.
  if (first > '<') return word.toLowerCase();
  return /^(?:\d|<<<)/.exec(word)?.[0] ?? (comment.test(word) ? '//' : word);
}
