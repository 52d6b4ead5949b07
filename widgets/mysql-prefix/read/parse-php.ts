import { scanPhp, Token, type Tokens } from './scan-php.ts';
import { emptySource, type Item, type Source, type Value } from './source.ts';

/** Groups nested more deeply than this are passed over. */
const deepest = 150;

const open = { round: 40, square: 91, curly: 123 };
const close = { round: 41, square: 93, curly: 125 };
const [semicolon, comma, colon, question, dot, equals] = [59, 44, 58, 63, 46, 61];

const branchWords = /^(if|elseif|else|switch|while|for|foreach|catch)$/i;
const modifiers = /^(public|protected|private|static|var|readonly|final)$/i;
const casts = /^(string|int|integer|bool|boolean|array|object|float|double)$/i;
const beforeOperand = /^(clone|print|echo|yield|throw|and|or|xor|return)$/i;

/** Reads PHP: what is assigned and what is called, without running anything. Broken code is read as far as it goes. */
export function parsePhp(text: string): Source {
  const source = emptySource(text);
  new Parser(source, scanPhp(source)).file();
  return source;
}

type Scope = { number: number; shared: Set<string> };

class Parser {
  #at = 0;
  #depth = 0;
  #conditional = 0;
  #functions = 0;
  #scope: Scope = { number: 0, shared: new Set() };
  #className = '';
  #parent = '';
  #quiet = false;
  readonly #source: Source;
  readonly #tokens: Tokens;

  constructor(source: Source, tokens: Tokens) {
    this.#source = source;
    this.#tokens = tokens;
  }

  file(): void {
    while (this.#kind() !== Token.end) this.#statements(false);
  }

  #kind(ahead = 0): number {
    return this.#tokens.kinds[this.#at + ahead] ?? Token.end;
  }
  #start(): number {
    return this.#tokens.starts[this.#at] ?? this.#source.text.length;
  }
  #end(): number {
    return this.#tokens.ends[this.#at - 1] ?? 0;
  }
  #word(ahead = 0): string {
    const at = this.#at + ahead;
    return this.#source.text.slice(this.#tokens.starts[at], this.#tokens.ends[at]);
  }
  #isWord(pattern: RegExp, ahead = 0): boolean {
    return this.#kind(ahead) === Token.name && pattern.test(this.#word(ahead));
  }
  #take(kind: number): boolean {
    if (this.#kind() !== kind) return false;
    this.#at++;
    return true;
  }

  // Statements

  /** Until the closing brace, which it takes, or the end. */
  #statements(inClass: boolean): void {
    if (++this.#depth > deepest) this.#skipGroup();
    else
      while (this.#kind() !== Token.end && this.#kind() !== close.curly) this.#statement(inClass);
    this.#depth--;
    if (!this.#take(close.curly) && this.#depth > 0) this.#source.unfinished = true;
  }

  #block(inClass = false): void {
    if (this.#take(open.curly)) this.#statements(inClass);
  }

  #statement(inClass: boolean): void {
    const before = this.#at;
    const kind = this.#kind();
    if (kind === open.curly) this.#block();
    else if (kind === Token.name) this.#wordStatement(inClass);
    else if (kind === Token.variable && inClass) this.#property();
    else this.#expression();
    while (this.#kind() === semicolon || this.#kind() === comma || this.#kind() === Token.broken)
      this.#at++;
    if (this.#at === before) this.#at++;
  }

  #wordStatement(inClass: boolean): void {
    const word = this.#word().toLowerCase();
    if (branchWords.test(word)) this.#branch(word);
    else if (inClass && modifiers.test(word)) this.#member();
    else if (word === 'const') this.#constants(inClass);
    else if (/^(class|trait|interface|enum)$/.test(word) && this.#kind(1) === Token.name)
      this.#classDeclaration();
    else if (word === 'function') this.#functionDeclaration();
    else if (word === 'return') this.#returned();
    else if (word === 'global') this.#globals();
    else if (/^(case|default)$/.test(word)) this.#label();
    else if (/^end(if|switch|while|for|foreach)$/.test(word)) this.#endBranch();
    else this.#expression();
  }

  #branch(word: string): void {
    this.#at++;
    const guard = this.#condition();
    const counts = guard ? 0 : 1;
    // `catch` and loops may run or not, as the arms of an `if`.
    if (this.#kind() === colon) {
      this.#at++;
      if (word === 'else' || word === 'elseif') return;
      this.#conditional++;
      return;
    }
    this.#conditional += counts;
    if (this.#kind() === open.curly) this.#block();
    else if (!(word === 'else' && this.#isWord(/^if$/i))) this.#statement(false);
    this.#conditional -= counts;
    if (word === 'else' && this.#isWord(/^if$/i)) this.#statement(false);
  }

  #endBranch(): void {
    this.#at++;
    if (this.#conditional > 0) this.#conditional--;
  }

  /** Passes the condition; true if it only asks whether a constant is defined. */
  #condition(): boolean {
    if (this.#kind() !== open.round) return false;
    const start = this.#start();
    this.#group(close.round);
    return /^\(\s*!\s*\\?defined\s*\([^()]*\)\s*\)$/i.test(
      this.#source.text.slice(start, this.#end()),
    );
  }

  #label(): void {
    this.#at++;
    this.#expression();
    this.#take(colon);
  }

  #member(): void {
    while (this.#isWord(modifiers)) this.#at++;
    // Its type: names, `?`, `|`, `&`, brackets.
    while (
      (this.#kind() === Token.name && !this.#isWord(/^(function|const)$/i)) ||
      this.#kind() === question ||
      this.#kind() === 124
    )
      this.#at++;
    if (this.#kind() === Token.variable) this.#property();
    else if (this.#isWord(/^const$/i)) this.#constants(true);
    else if (this.#isWord(/^function$/i)) this.#functionDeclaration();
  }

  #property(): void {
    const path = `${this.#className}::${this.#word()}`;
    this.#at++;
    if (this.#take(equals)) this.#assign(path, this.#expression());
    if (this.#kind() === open.curly) this.#block();
  }

  #constants(inClass: boolean): void {
    this.#at++;
    while (this.#kind() === Token.name) {
      const name = this.#kind(1) === Token.name ? this.#word(1) : this.#word();
      this.#at += this.#kind(1) === Token.name ? 2 : 1;
      if (!this.#take(equals)) return;
      this.#assign(inClass ? `${this.#className}::${name}` : name, this.#expression(), true);
      if (!this.#take(comma)) return;
    }
  }

  #classDeclaration(): void {
    const outer = [this.#className, this.#parent] as const;
    this.#className = this.#word(1);
    this.#parent = '';
    this.#at += 2;
    this.#classBody();
    [this.#className, this.#parent] = outer;
  }

  #classBody(): void {
    while (this.#kind() === Token.name || this.#kind() === comma) {
      if (this.#isWord(/^extends$/i)) this.#parent = this.#word(1).replace(/^.*\\/, '');
      this.#at++;
    }
    this.#block(true);
  }

  #functionDeclaration(): void {
    this.#at++;
    while (this.#kind() === 38 || this.#kind() === Token.name) this.#at++;
    const outer = [this.#scope, this.#conditional, this.#quiet] as const;
    this.#scope = { number: ++this.#functions, shared: new Set() };
    this.#conditional = 0;
    this.#parameters();
    this.#captured();
    while (
      this.#kind() === colon ||
      this.#kind() === question ||
      this.#kind() === Token.name ||
      this.#kind() === 124
    )
      this.#at++;
    this.#block();
    [this.#scope, this.#conditional, this.#quiet] = outer;
  }

  /** A caller may give anything, so a default is no definition; a promoted property has no other. */
  #parameters(): void {
    if (this.#kind() !== open.round) return;
    const outer = this.#quiet;
    this.#quiet = true;
    this.#group(close.round);
    this.#quiet = outer;
  }

  #captured(): void {
    if (!this.#isWord(/^use$/i)) return;
    while (this.#kind() !== Token.end && this.#kind() !== close.round) {
      if (this.#kind() === Token.variable) this.#scope.shared.add(this.#word());
      this.#at++;
    }
    this.#at++;
  }

  #globals(): void {
    while (this.#kind() !== semicolon && this.#kind() !== Token.end) {
      if (this.#kind() === Token.variable) this.#scope.shared.add(this.#word());
      this.#at++;
    }
  }

  #returned(): void {
    this.#at++;
    const value = this.#expression();
    if (this.#scope.number === 0) this.#assign('return', value);
  }

  // Expressions

  #assign(path: string, value: Value, first = false, conditional = this.#conditional > 0) {
    if (this.#quiet) return;
    this.#source.entries.push({ path, value, first, conditional });
    for (const item of listItems(value))
      this.#assign(`${path}.${item.key ?? '*'}`, item.value, false, conditional);
  }

  #other(start: number): Value {
    return { kind: 'other', start, end: Math.max(start, this.#end()) };
  }

  /** Up to a separator, or to an operand that no operator joins: somebody forgot a comma or a semicolon. */
  #expression(): Value {
    if (++this.#depth > deepest) {
      this.#depth--;
      return this.#skipExpression();
    }
    let value = this.#operand();
    for (let joined: Value | undefined = value; joined; ) {
      joined = this.#join(value);
      value = joined ?? value;
    }
    this.#depth--;
    return value;
  }

  #skipExpression(): Value {
    const start = this.#start();
    while (!this.#atSeparator()) this.#at++;
    return this.#other(start);
  }

  #atSeparator(): boolean {
    const kind = this.#kind();
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

  #join(left: Value): Value | undefined {
    const kind = this.#kind();
    if (kind === dot) return this.#concatenation(left);
    if (kind === Token.coalesce || kind === Token.elvis) return this.#fallback(left);
    if (kind === question) return this.#ternary(left);
    if (kind === equals || kind === Token.append || kind === Token.coalesceAssign)
      return this.#assignment(left, kind);
    if (
      kind === Token.operator ||
      (kind > 32 && kind < 127 && /[-+*/%<>!&|^~]/.test(String.fromCharCode(kind)))
    )
      return this.#calculated(left);
    if (this.#isWord(/^(and|or|xor|instanceof|as)$/i)) return this.#calculated(left);
    return undefined;
  }

  #calculated(left: Value): Value {
    this.#at++;
    const or = /^(\|\||or)$/i.test(
      this.#source.text.slice(this.#tokens.starts[this.#at - 1], this.#end()),
    );
    const defined = or && left.kind === 'call' && left.name === 'defined';
    const outer = this.#conditional;
    if (!defined && or && left.kind !== 'other') this.#conditional += left.kind === 'call' ? 0 : 1;
    this.#operand();
    this.#conditional = outer;
    return this.#other(left.start);
  }

  #concatenation(left: Value): Value {
    this.#at++;
    const right = this.#operand();
    const parts = splice(left);
    parts.push(...splice(right));
    return { kind: 'parts', parts, start: left.start, end: this.#end() };
  }

  #fallback(left: Value): Value {
    this.#at++;
    return {
      kind: 'either',
      values: [left, this.#expression()],
      start: left.start,
      end: this.#end(),
    };
  }

  #ternary(left: Value): Value {
    this.#at++;
    const yes = this.#expression();
    if (!this.#take(colon)) return this.#other(left.start);
    return {
      kind: 'either',
      values: [yes, this.#expression()],
      start: left.start,
      end: this.#end(),
    };
  }

  #assignment(left: Value, kind: number): Value {
    this.#at++;
    let right = this.#expression();
    if (kind === Token.append)
      right = { kind: 'parts', parts: [left, right], start: right.start, end: right.end };
    if (left.kind === 'name')
      this.#assign(left.path, right, false, this.#conditional > 0 || kind === Token.coalesceAssign);
    return right;
  }

  #operand(): Value {
    const start = this.#start();
    switch (this.#kind()) {
      case Token.single:
        return this.#literal("'");
      case Token.double:
        return this.#literal('"');
      case Token.heredoc:
        this.#at++;
        return { kind: 'heredoc', start, end: this.#end() };
      case Token.number:
        this.#at++;
        return this.#other(start);
      case Token.variable:
        return this.#variable();
      case Token.name:
        return this.#named();
      case open.round:
        return this.#parenthesis();
      case open.square:
        return this.#suffixes(this.#list(close.square));
      case open.curly:
        this.#block();
        return this.#other(start);
      default:
        return this.#prefixed();
    }
  }

  /** Signs before an operand. */
  #prefixed(): Value {
    const start = this.#start();
    if (this.#atSeparator() || this.#kind() === equals || this.#kind() === dot)
      return this.#other(start);
    const sign = this.#word();
    this.#at++;
    // An attribute: `#[…]`.
    if (sign === '#') {
      this.#group(close.square);
      return this.#other(start);
    }
    if (++this.#depth > deepest) {
      this.#depth--;
      return this.#skipExpression();
    }
    const value = this.#operand();
    this.#depth--;
    return sign === '@' || sign === '&' ? value : this.#other(start);
  }

  #literal(quote: "'" | '"'): Value {
    const start = this.#start() + 1;
    this.#at++;
    const end = this.#end() - 1;
    const inner = this.#source.text.slice(start, end);
    if (quote === '"' && /(^|[^\\])(\\\\)*(\$[A-Za-z_{\x80-\xff]|\{\$)/.test(inner))
      return { kind: 'parts', parts: this.#interpolated(inner, start), start, end };
    return this.#suffixes({ kind: 'text', quote, start, end });
  }

  /** `"mysql:host=$host;dbname={$db['name']}"`. */
  #interpolated(inner: string, offset: number): Value[] {
    const parts: Value[] = [];
    let from = 0;
    const text = (to: number) => {
      if (to > from)
        parts.push({ kind: 'text', quote: '"', start: offset + from, end: offset + to });
    };
    for (const match of inner.matchAll(
      /\\.|\$\{(\w+)\}|\{(\$[^{}]*)\}|(\$[A-Za-z_\x80-\xff][\w\x80-\xff]*(?:\[[^\]]*\]|->\w+)?)/gs,
    )) {
      const [all, braced, nested, plain] = match;
      const name = braced ? `$${braced}` : (nested ?? plain);
      if (!name) continue;
      text(match.index);
      from = match.index + all.length;
      parts.push({
        kind: 'name',
        path: this.#scoped(name.replace(/\[\s*['"]?([^\]'"]*)['"]?\s*\]/g, '.$1')),
        start: offset + match.index,
        end: offset + from,
      });
    }
    text(inner.length);
    return parts;
  }

  /** A local variable carries the number of its function; what all share does not. */
  #scoped(path: string): string {
    const name = /^\$[\w\x80-\xff]*/.exec(path)?.[0] ?? '';
    if (path.startsWith('$GLOBALS.')) return `$${path.slice(9)}`;
    if (name === '$this') return path.replace('$this->', `${this.#className}::$`);
    const { number, shared } = this.#scope;
    return number === 0 || name.startsWith('$_') || shared.has(name) ? path : `${number}:${path}`;
  }

  #variable(): Value {
    const start = this.#start();
    const path = this.#word();
    this.#at++;
    return this.#suffixes({ kind: 'name', path, start, end: this.#end() });
  }

  #suffixes(from: Value): Value {
    let value = from;
    for (;;) {
      const kind = this.#kind();
      if (kind === open.square) value = this.#item(value);
      else if (kind === Token.arrow || kind === Token.doubleColon) value = this.#memberOf(value);
      else if (kind === open.round && value !== from) value = this.#called('', value.start);
      else break;
    }
    if (value.kind === 'name' && value.path.startsWith('$'))
      return { ...value, path: this.#scoped(value.path) };
    return value;
  }

  #item(of: Value): Value {
    const list = this.#list(close.square);
    const key = list.kind === 'list' ? list.items[0]?.value : undefined;
    const name = key === undefined ? '*' : this.#keyOf(key);
    if (of.kind !== 'name') return this.#other(of.start);
    return { kind: 'name', path: `${of.path}.${name}`, start: of.start, end: this.#end() };
  }

  #keyOf(key: Value): string {
    if (key.kind === 'text' || (key.kind === 'other' && /^\d+$/.test(this.#slice(key))))
      return this.#slice(key);
    return key.kind === 'name' ? `{${key.path}}` : '?';
  }

  #slice(value: Value): string {
    return this.#source.text.slice(value.start, value.end);
  }

  #memberOf(of: Value): Value {
    const isStatic = this.#kind() === Token.doubleColon;
    this.#at++;
    const name = this.#word();
    const named = this.#kind() === Token.name || this.#kind() === Token.variable;
    if (!named) return this.#other(of.start);
    this.#at++;
    const owner = of.kind === 'name' ? of.path : '';
    if (this.#kind() === open.round) {
      const parent = isStatic && /^parent$/i.test(owner) && /^__construct$/i.test(name);
      return this.#called(
        parent ? `new ${this.#parent}` : isStatic ? `${owner}::${name}` : `->${name}`,
        of.start,
      );
    }
    if (of.kind !== 'name') return this.#other(of.start);
    const around = /^(self|static)$/i.test(owner) ? this.#className : owner;
    const path = isStatic ? `${around}::${name}` : `${owner}->${name}`;
    return { kind: 'name', path, start: of.start, end: this.#end() };
  }

  #called(name: string, start: number): Value {
    const outer = this.#quiet;
    const list = this.#list(close.round);
    this.#quiet = outer;
    const args = list.kind === 'list' ? list.items : [];
    const call: Value = {
      kind: 'call',
      name: name.replace(/^(new )?\\?(.*\\)?/, '$1').toLowerCase(),
      args,
      start,
      end: this.#end(),
    };
    if (call.name === 'define') this.#define(args);
    else if (args.length > 0)
      this.#source.calls.push({ ...call, conditional: this.#conditional > 0 });
    return call;
  }

  #define([name, value]: Item[]): void {
    if (name?.value.kind === 'text' && value)
      this.#assign(this.#slice(name.value), value.value, true);
  }

  #named(): Value {
    const start = this.#start();
    const word = this.#word();
    const lower = word.toLowerCase();
    this.#at++;
    if (lower === 'array' && this.#kind() === open.round)
      return this.#suffixes(this.#list(close.round));
    if (lower === 'new') return this.#created(start);
    if (lower === 'function' || (lower === 'static' && this.#isWord(/^(function|fn)$/i)))
      return this.#closure(start, lower);
    if (lower === 'fn') return this.#arrowFunction(start);
    if (lower === 'match' && this.#kind() === open.round) return this.#matched(start);
    if (/^(include|require)(_once)?$/.test(lower)) return this.#included(start);
    if (beforeOperand.test(lower) && !this.#atSeparator()) return this.#expression();
    if (this.#kind() === open.round) return this.#suffixes(this.#called(word, start));
    if (/^(null|true|false)$/.test(lower)) return this.#other(start);
    return this.#suffixes({
      kind: 'name',
      path: word.replace(/^.*\\/, ''),
      start,
      end: this.#end(),
    });
  }

  #created(start: number): Value {
    if (this.#isWord(/^class$/i)) {
      this.#at++;
      if (this.#kind() === open.round) this.#list(close.round);
      this.#classBody();
      return this.#other(start);
    }
    const name = this.#word();
    this.#at++;
    if (this.#kind() !== open.round) return this.#other(start);
    return this.#suffixes(this.#called(`new ${name.replace(/^.*\\/, '')}`, start));
  }

  #closure(start: number, lower: string): Value {
    if (lower === 'function') this.#at--;
    if (this.#isWord(/^fn$/i)) {
      this.#at++;
      return this.#arrowFunction(start);
    }
    this.#functionDeclaration();
    return this.#other(start);
  }

  #arrowFunction(start: number): Value {
    this.#parameters();
    while (this.#kind() === colon || this.#kind() === question || this.#kind() === Token.name)
      this.#at++;
    if (this.#take(Token.doubleArrow)) this.#expression();
    return this.#other(start);
  }

  #matched(start: number): Value {
    this.#group(close.round);
    if (this.#kind() !== open.curly) return this.#other(start);
    const list = this.#list(close.curly);
    const values = list.kind === 'list' ? list.items.map(({ value }) => value) : [];
    return { kind: 'either', values, start, end: this.#end() };
  }

  #included(start: number): Value {
    const value = this.#expression();
    const last = value.kind === 'parts' ? value.parts.at(-1) : value;
    if (last?.kind === 'text') this.#source.includes.push(this.#slice(last));
    return {
      kind: 'call',
      name: 'require',
      args: [{ key: undefined, value }],
      start,
      end: this.#end(),
    };
  }

  #parenthesis(): Value {
    if (this.#isWord(casts, 1) && this.#kind(2) === close.round) {
      this.#at += 3;
      return this.#operand();
    }
    const list = this.#list(close.round);
    const value =
      list.kind === 'list' && list.items.length === 1 ? list.items[0]?.value : undefined;
    return this.#suffixes(value ?? this.#other(list.start));
  }

  /** A bracket and what stands in it, as items. */
  #list(closing: number): Value {
    const start = this.#start();
    this.#at++;
    const items: Item[] = [];
    let index = 0;
    while (!this.#closes(closing)) {
      const before = this.#at;
      const item = this.#listItem();
      if (item)
        items.push(
          item.key === undefined && closing === close.square
            ? { ...item, key: `${index++}` }
            : item,
        );
      if (this.#kind() === comma || this.#kind() === Token.broken || this.#at === before)
        this.#at++;
    }
    if (this.#kind() === Token.end) this.#source.unfinished = true;
    this.#take(closing);
    return { kind: 'list', items, start, end: this.#end() };
  }

  /** At its bracket; or at what cannot stand in it, when the bracket was forgotten. */
  #closes(closing: number): boolean {
    const kind = this.#kind();
    if (kind === closing || kind === Token.end || kind === semicolon) return true;
    return kind === close.curly || (kind === close.round && closing === close.square);
  }

  #listItem(): Item | undefined {
    if (this.#kind() === Token.broken) return { key: undefined, value: this.#other(this.#start()) };
    if (this.#atSeparator()) {
      if (
        this.#kind() === colon ||
        this.#kind() === Token.doubleArrow ||
        this.#kind() === close.square
      )
        this.#at++;
      return undefined;
    }
    if (this.#kind() === Token.name && this.#kind(1) === colon) {
      const key = this.#word();
      this.#at += 2;
      return { key, value: this.#expression() };
    }
    const value = this.#expression();
    if (!this.#take(Token.doubleArrow)) return { key: undefined, value };
    return { key: this.#keyOf(value), value: this.#expression() };
  }

  #group(closing: number): void {
    this.#list(closing);
  }

  /** Passes a group that is nested too deeply, up to its closing brace. */
  #skipGroup(): void {
    let level = 0;
    for (; this.#kind() !== Token.end; this.#at++) {
      if (this.#kind() === open.curly) level++;
      else if (this.#kind() === close.curly && level-- === 0) return;
    }
  }
}

function splice(value: Value): Value[] {
  return value.kind === 'parts' ? value.parts : [value];
}

/** Of an array, or of arrays that are put together. */
function listItems(value: Value): Item[] {
  if (value.kind === 'list') return value.items;
  if (value.kind === 'call' && /^array_(merge|replace)/.test(value.name))
    return value.args.flatMap((each) => listItems(each.value));
  return [];
}
