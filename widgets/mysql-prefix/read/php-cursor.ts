import { Token, type Tokens } from './scan-php.ts';
import type { Source } from './source.ts';

export const open = { round: 40, square: 91, curly: 123 };
export const close = { round: 41, square: 93, curly: 125 };
export const [semicolon, comma, colon, question, dot, equals, ampersand, bar] = [
  59, 44, 58, 63, 46, 61, 38, 124,
];

/** A place among the tokens of a file. */
export class Cursor {
  protected at = 0;
  protected readonly source: Source;
  protected readonly tokens: Tokens;

  constructor(source: Source, tokens: Tokens) {
    this.source = source;
    this.tokens = tokens;
  }

  protected kind(ahead = 0): number {
    return this.tokens.kinds[this.at + ahead] ?? Token.end;
  }

  protected start(): number {
    return this.tokens.starts[this.at] ?? this.source.text.length;
  }

  protected end(): number {
    return this.tokens.ends[this.at - 1] ?? 0;
  }

  protected word(ahead = 0): string {
    const at = this.at + ahead;
    return this.source.text.slice(this.tokens.starts[at], this.tokens.ends[at]);
  }

  protected isWord(pattern: RegExp, ahead = 0): boolean {
    return this.kind(ahead) === Token.name && pattern.test(this.word(ahead));
  }

  protected take(kind: number): boolean {
    if (this.kind() !== kind) return false;
    this.at++;
    return true;
  }

  protected atSeparator(): boolean {
    const kind = this.kind();
    return (
      kind === Token.end ||
      kind === Token.broken ||
      kind === Token.doubleArrow ||
      kind === semicolon ||
      kind === comma ||
      kind === colon ||
      kind === close.round ||
      kind === close.square ||
      kind === close.curly
    );
  }
}
