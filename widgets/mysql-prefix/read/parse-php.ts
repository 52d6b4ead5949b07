import {
  ampersand,
  bar,
  close,
  colon,
  comma,
  equals,
  open,
  question,
  semicolon,
} from './php-cursor.ts';
import { deepest, ExpressionParser } from './php-expressions.ts';
import { scanPhp, Token } from './scan-php.ts';
import { emptySource, type Source } from './source.ts';

const branchWords = /^(if|elseif|else|switch|while|for|foreach|catch)$/i;
const modifiers = /^(public|protected|private|static|var|readonly|final)$/i;

/** Reads PHP: what is assigned and what is called, without running anything. Broken code is read as far as it goes. */
export function parsePhp(text: string): Source {
  const source = emptySource(text);
  new Parser(source, scanPhp(source)).file();
  return source;
}

/** Reads statements: branches, classes, functions, and the expressions in them. */
class Parser extends ExpressionParser {
  private functions = 0;

  file(): void {
    while (this.kind() !== Token.end) this.statements(false);
  }

  /** Until the closing brace, which it takes, or the end. */
  private statements(inClass: boolean): void {
    if (++this.depth > deepest) this.skipGroup();
    else while (this.kind() !== Token.end && this.kind() !== close.curly) this.statement(inClass);
    this.depth--;
    if (!this.take(close.curly) && this.depth > 0) this.source.unfinished = true;
  }

  protected block(inClass = false): void {
    if (this.take(open.curly)) this.statements(inClass);
  }

  private statement(inClass: boolean): void {
    const before = this.at;
    const kind = this.kind();
    if (kind === open.curly) this.block();
    else if (kind === Token.name) this.wordStatement(inClass);
    else if (kind === Token.variable && inClass) this.property();
    else this.expression();
    while (this.kind() === semicolon || this.kind() === comma || this.kind() === Token.broken)
      this.at++;
    if (this.at === before) this.at++;
  }

  private wordStatement(inClass: boolean): void {
    const word = this.word().toLowerCase();
    if (branchWords.test(word)) this.branch(word);
    else if (inClass && modifiers.test(word)) this.member();
    else if (word === 'const') this.constants(inClass);
    else if (/^(class|trait|interface|enum)$/.test(word) && this.kind(1) === Token.name)
      this.classDeclaration();
    else if (word === 'function') this.functionDeclaration();
    else if (word === 'return') this.returned();
    else if (word === 'global') this.globals();
    else if (/^(case|default)$/.test(word)) this.label();
    else if (/^end(if|switch|while|for|foreach)$/.test(word)) this.endBranch();
    else this.expression();
  }

  private branch(word: string): void {
    this.at++;
    const guard = this.condition();
    const counts = guard ? 0 : 1;
    // `catch` and loops may run or not, as the arms of an `if`.
    if (this.kind() === colon) {
      this.at++;
      if (word === 'else' || word === 'elseif') return;
      this.conditional++;
      return;
    }
    this.conditional += counts;
    if (this.kind() === open.curly) this.block();
    else if (!(word === 'else' && this.isWord(/^if$/i))) this.statement(false);
    this.conditional -= counts;
    if (word === 'else' && this.isWord(/^if$/i)) this.statement(false);
  }

  private endBranch(): void {
    this.at++;
    if (this.conditional > 0) this.conditional--;
  }

  /** Passes the condition; true if it only asks whether a constant is defined. */
  private condition(): boolean {
    if (this.kind() !== open.round) return false;
    const start = this.start();
    this.group(close.round);
    return /^\(\s*!\s*\\?defined\s*\([^()]*\)\s*\)$/i.test(
      this.source.text.slice(start, this.end()),
    );
  }

  private label(): void {
    this.at++;
    this.expression();
    this.take(colon);
  }

  private member(): void {
    while (this.isWord(modifiers)) this.at++;
    // Its type: names, `?`, `|`, `&`, brackets.
    while (
      (this.kind() === Token.name && !this.isWord(/^(function|const)$/i)) ||
      this.kind() === question ||
      this.kind() === bar
    )
      this.at++;
    if (this.kind() === Token.variable) this.property();
    else if (this.isWord(/^const$/i)) this.constants(true);
    else if (this.isWord(/^function$/i)) this.functionDeclaration();
  }

  private property(): void {
    const path = `${this.className}::${this.word()}`;
    this.at++;
    if (this.take(equals)) this.assign(path, this.expression());
    if (this.kind() === open.curly) this.block();
  }

  private constants(inClass: boolean): void {
    this.at++;
    while (this.kind() === Token.name) {
      const name = this.kind(1) === Token.name ? this.word(1) : this.word();
      this.at += this.kind(1) === Token.name ? 2 : 1;
      if (!this.take(equals)) return;
      this.assign(inClass ? `${this.className}::${name}` : name, this.expression(), true);
      if (!this.take(comma)) return;
    }
  }

  private classDeclaration(): void {
    const outer = [this.className, this.parent] as const;
    this.className = this.word(1);
    this.parent = '';
    this.at += 2;
    this.classBody();
    [this.className, this.parent] = outer;
  }

  protected classBody(): void {
    while (this.kind() === Token.name || this.kind() === comma) {
      if (this.isWord(/^extends$/i)) this.parent = this.word(1).replace(/^.*\\/, '');
      this.at++;
    }
    this.block(true);
  }

  protected functionDeclaration(): void {
    this.at++;
    while (this.kind() === ampersand || this.kind() === Token.name) this.at++;
    const outer = [this.scope, this.conditional, this.quiet] as const;
    this.scope = { number: ++this.functions, shared: new Set() };
    this.conditional = 0;
    this.parameters();
    this.captured();
    while (
      this.kind() === colon ||
      this.kind() === question ||
      this.kind() === Token.name ||
      this.kind() === bar
    )
      this.at++;
    this.block();
    [this.scope, this.conditional, this.quiet] = outer;
  }

  /** A caller may give anything, so a default is no definition; a promoted property has no other. */
  protected parameters(): void {
    if (this.kind() !== open.round) return;
    const outer = this.quiet;
    this.quiet = true;
    this.group(close.round);
    this.quiet = outer;
  }

  private captured(): void {
    if (!this.isWord(/^use$/i)) return;
    while (this.kind() !== Token.end && this.kind() !== close.round) {
      if (this.kind() === Token.variable) this.scope.shared.add(this.word());
      this.at++;
    }
    this.at++;
  }

  private globals(): void {
    while (this.kind() !== semicolon && this.kind() !== Token.end) {
      if (this.kind() === Token.variable) this.scope.shared.add(this.word());
      this.at++;
    }
  }

  private returned(): void {
    this.at++;
    const value = this.expression();
    if (this.scope.number === 0) this.assign('return', value);
  }

  /** Passes a group that is nested too deeply, up to its closing brace. */
  private skipGroup(): void {
    let level = 0;
    for (; this.kind() !== Token.end; this.at++) {
      if (this.kind() === open.curly) level++;
      else if (this.kind() === close.curly && level-- === 0) return;
    }
  }
}
