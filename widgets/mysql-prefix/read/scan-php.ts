import type { Source } from './source.ts';

/** Kinds of tokens. Punctuation has the code of its character, or for several characters one of these. */
export const Token = {
  end: 0,
  name: 1,
  variable: 2,
  single: 3,
  double: 4,
  heredoc: 5,
  number: 6,
  /** Where a line with an unclosed quote was given up. */
  broken: 7,
  doubleArrow: 8,
  arrow: 9,
  doubleColon: 10,
  coalesce: 11,
  elvis: 12,
  append: 13,
  coalesceAssign: 14,
  operator: 15,
} as const;

/** Parallel arrays, longer than what was filled; what follows the last token reads as `Token.end`. */
export type Tokens = { kinds: Uint8Array; starts: Uint32Array; ends: Uint32Array; count: number };

/** Files with more unclosed quotes than this are not understood: nothing after the last one counts. */
const mostResumptions = 40;

const wordsAfterText = /(?:and|or|xor|as|instanceof)\b/iy;
const heredocStart = /<<<[ \t]*(['"]?)([A-Za-z_\x80-\xff][\w\x80-\xff]*)\1(?:\r\n|\r|\n)/y;
const operators: [RegExp, number][] = [
  [/=>/y, Token.doubleArrow],
  [/\?->|->/y, Token.arrow],
  [/::/y, Token.doubleColon],
  [/\?\?=/y, Token.coalesceAssign],
  [/\?\?/y, Token.coalesce],
  [/\?:/y, Token.elvis],
  [/\.\.\./y, Token.operator],
  [/\.=/y, Token.append],
  [/[=!]==?|<=>?|>=|<>|\|\||&&|[-+*/%|&^]=|\+\+|--|<<|>>|\*\*|\|>/y, Token.operator],
];

/** 1: may begin a name, 2: digit, 4: blank, 8: begins an operator of several characters. */
const classes = new Uint8Array(256);
for (let code = 0; code < 256; code++) {
  const char = String.fromCharCode(code);
  if (code >= 128 || /[A-Za-z_\\]/.test(char)) classes[code] = 1;
  else if (/\d/.test(char)) classes[code] = 2;
  else if (/\s/.test(char)) classes[code] = 4;
  else if (/[=?:.\-!<>|&+*/%^]/.test(char)) classes[code] = 8;
}
const isWord = (code: number) => ((classes[code] ?? 0) & 3) !== 0;

/** Cuts PHP into tokens, in one pass; comments and unclosed quotes go to `source`. */
export function scanPhp(source: Source): Tokens {
  return new Scanner(source).scan();
}

class Scanner {
  #at = 0;
  #resumed = 0;
  readonly #text: string;
  readonly #tokens: Tokens;
  readonly #source: Source;

  constructor(source: Source) {
    this.#source = source;
    this.#text = source.text;
    const most = this.#text.length + 2;
    this.#tokens = {
      kinds: new Uint8Array(most),
      starts: new Uint32Array(most),
      ends: new Uint32Array(most),
      count: 0,
    };
  }

  scan(): Tokens {
    // A snippet without `<?php` is PHP from its beginning.
    if (/<\?php|^[ \t]*<\?(?!xml)/im.test(this.#text)) this.#skipMarkup(0);
    else if (this.#text.startsWith('\xef\xbb\xbf')) this.#at = 3;
    while (this.#at < this.#text.length) this.#next();
    this.#push(Token.end, this.#text.length);
    return this.#tokens;
  }

  #push(kind: number, start: number): void {
    const at = this.#tokens.count++;
    this.#tokens.kinds[at] = kind;
    this.#tokens.starts[at] = start;
    this.#tokens.ends[at] = this.#at;
  }

  #next(): void {
    const code = this.#text.charCodeAt(this.#at);
    const type = classes[code];
    if (type === 4) this.#at++;
    else if (type === 1) this.#word(Token.name, 0);
    else if (type === 2) this.#word(Token.number, 0);
    else if (code === 36 && isWord(this.#text.charCodeAt(this.#at + 1)))
      this.#word(Token.variable, 1);
    else if (code === 39 || code === 34 || code === 96) this.#quoted(code);
    else if (code === 35 && this.#text.charCodeAt(this.#at + 1) !== 91) this.#lineComment();
    else if (type === 8) this.#operator(code);
    else this.#single(code);
  }

  #single(code: number): void {
    const start = this.#at++;
    this.#push(code > 15 ? code : Token.operator, start);
  }

  #word(kind: number, skip: number): void {
    const start = this.#at;
    this.#at += skip;
    while (isWord(this.#text.charCodeAt(this.#at))) this.#at++;
    this.#push(kind, start);
    if (this.#at - start === 15 && /^__halt_compiler$/i.test(this.#text.slice(start, this.#at))) {
      this.#at = this.#text.length;
    }
  }

  #operator(code: number): void {
    const following = this.#text.charCodeAt(this.#at + 1);
    if (code === 47 && following === 47) {
      this.#lineComment();
      return;
    }
    if (code === 47 && following === 42) {
      this.#blockComment();
      return;
    }
    if (code === 63 && following === 62) {
      this.#skipMarkup(this.#at + 2);
      return;
    }
    if (code === 60 && following === 60 && this.#heredoc()) return;
    if ((classes[following] ?? 0) !== 8) {
      this.#single(code);
      return;
    }
    for (const [pattern, kind] of operators) {
      pattern.lastIndex = this.#at;
      if (!pattern.test(this.#text)) continue;
      const start = this.#at;
      this.#at = pattern.lastIndex;
      this.#push(kind, start);
      return;
    }
    this.#single(code);
  }

  /** Text outside of `<?php … ?>`; the tag ends a statement. */
  #skipMarkup(from: number): void {
    const start = this.#at;
    const open = this.#text.indexOf('<?', from);
    this.#at = open < 0 ? this.#text.length : open + 2;
    if (this.#text.startsWith('php', this.#at)) this.#at += 3;
    else if (this.#text.startsWith('=', this.#at)) this.#at++;
    else if (/^xml\b/i.test(this.#text.slice(this.#at, this.#at + 4))) {
      this.#skipMarkup(this.#at);
      return;
    }
    this.#push(59, start);
  }

  #lineComment(): void {
    const start = this.#at;
    const end = /\r|\n|\?>/g;
    end.lastIndex = start;
    this.#at = end.exec(this.#text)?.index ?? this.#text.length;
    this.#source.comments.push([start, this.#at]);
  }

  #blockComment(): void {
    const start = this.#at;
    const end = this.#text.indexOf('*/', start + 2);
    if (end < 0) this.#source.unfinished = true;
    this.#at = end < 0 ? this.#text.length : end + 2;
    this.#source.comments.push([start, this.#at]);
  }

  #heredoc(): boolean {
    heredocStart.lastIndex = this.#at;
    const opening = heredocStart.exec(this.#text);
    if (!opening) return false;
    const start = this.#at;
    const end = new RegExp(`(?:\\r\\n|\\r|\\n)[ \\t]*${opening[2]}\\b`, 'g');
    end.lastIndex = start + opening[0].length - 1;
    if (end.exec(this.#text)) this.#at = end.lastIndex;
    else {
      this.#source.unfinished = true;
      this.#at = this.#text.length;
    }
    this.#push(Token.heredoc, start);
    return true;
  }

  #quoted(quote: number): void {
    const start = this.#at;
    const end = closingQuote(this.#text, start + 1, quote);
    if (end < 0 || this.#runsAway(start, end)) {
      this.#resume(start);
      return;
    }
    this.#at = end + 1;
    this.#push(quote === 39 ? Token.single : quote === 34 ? Token.double : Token.heredoc, start);
  }

  /** A literal with a word right behind it: its quote is the opening one of another literal. */
  #runsAway(start: number, end: number): boolean {
    let at = end + 1;
    let newLine = false;
    for (; (classes[this.#text.charCodeAt(at)] ?? 0) === 4; at++)
      newLine ||= this.#text[at] === '\n';
    const code = this.#text.charCodeAt(at);
    const operand = isWord(code) || code === 36 || code === 39 || code === 34;
    if (!operand || at >= this.#text.length) return false;
    wordsAfterText.lastIndex = at;
    if (wordsAfterText.test(this.#text)) return false;
    return !newLine || this.#text.slice(start, end).includes('\n');
  }

  /** Goes on in the line after an unclosed quote. */
  #resume(start: number): void {
    const line = this.#text.indexOf('\n', start);
    if (line < 0) this.#source.unfinished = true;
    else this.#source.unclosed.push(start);
    this.#at = line < 0 || ++this.#resumed > mostResumptions ? this.#text.length : line + 1;
    this.#push(Token.broken, start);
  }
}

function closingQuote(text: string, from: number, quote: number): number {
  const mark = String.fromCharCode(quote);
  let end = text.indexOf(mark, from);
  while (end >= 0 && isEscaped(text, end, from)) end = text.indexOf(mark, end + 1);
  return end;
}

function isEscaped(text: string, at: number, from: number): boolean {
  let slashes = 0;
  while (at - slashes > from && text.charCodeAt(at - slashes - 1) === 92) slashes++;
  return slashes % 2 === 1;
}
