import {
  Cursor,
  close,
  colon,
  comma,
  dot,
  equals,
  open,
  question,
  semicolon,
} from './php-cursor.ts';
import { Token } from './scan-php.ts';
import type { Item, Value } from './source.ts';

/** Groups nested more deeply than this are passed over. */
export const deepest = 150;

/** Operators of one character that calculate. */
const signs = new Set([...'-+*/%<>!&|^~'].map((sign) => sign.charCodeAt(0)));
const casts = /^(string|int|integer|bool|boolean|array|object|float|double)$/i;
const beforeOperand = /^(clone|print|echo|yield|throw|and|or|xor|return)$/i;

type Scope = { number: number; shared: Set<string> };

/** Reads expressions: what they may be, what they assign, and what they call. */
export abstract class ExpressionParser extends Cursor {
  protected depth = 0;
  protected conditional = 0;
  protected scope: Scope = { number: 0, shared: new Set() };
  protected className = '';
  protected parent = '';
  /** Among parameters, where nothing is defined. */
  protected quiet = false;

  protected abstract block(): void;
  protected abstract classBody(): void;
  protected abstract functionDeclaration(): void;
  protected abstract parameters(): void;

  protected assign(path: string, value: Value, first = false, conditional = this.conditional > 0) {
    if (this.quiet) return;
    this.source.entries.push({ path, value, first, conditional });
    for (const item of listItems(value))
      this.assign(`${path}.${item.key ?? '*'}`, item.value, false, conditional);
  }

  protected other(start: number): Value {
    return { kind: 'other', start, end: Math.max(start, this.end()) };
  }

  /** Up to a separator, or to an operand that no operator joins: somebody forgot a comma or a semicolon. */
  protected expression(): Value {
    if (++this.depth > deepest) {
      this.depth--;
      return this.skipExpression();
    }
    let value = this.operand();
    for (let joined: Value | undefined = value; joined; ) {
      joined = this.join(value);
      value = joined ?? value;
    }
    this.depth--;
    return value;
  }

  protected skipExpression(): Value {
    const start = this.start();
    while (!this.atSeparator()) this.at++;
    return this.other(start);
  }

  protected join(left: Value): Value | undefined {
    const kind = this.kind();
    if (kind === dot) return this.concatenation(left);
    if (kind === Token.coalesce || kind === Token.elvis) return this.fallback(left);
    if (kind === question) return this.ternary(left);
    if (kind === equals || kind === Token.append || kind === Token.coalesceAssign)
      return this.assignment(left, kind);
    if (kind === Token.operator || signs.has(kind)) return this.calculated(left);
    if (kind !== Token.name) return undefined;
    if (this.isWord(/^(and|or|xor|instanceof|as)$/i)) return this.calculated(left);
    return undefined;
  }

  protected calculated(left: Value): Value {
    this.at++;
    const or = /^(\|\||or)$/i.test(
      this.source.text.slice(this.tokens.starts[this.at - 1], this.end()),
    );
    const defined = or && left.kind === 'call' && left.name === 'defined';
    const outer = this.conditional;
    if (!defined && or && left.kind !== 'other') this.conditional += left.kind === 'call' ? 0 : 1;
    this.operand();
    this.conditional = outer;
    return this.other(left.start);
  }

  protected concatenation(left: Value): Value {
    this.at++;
    const right = this.operand();
    const parts = splice(left);
    parts.push(...splice(right));
    return { kind: 'parts', parts, start: left.start, end: this.end() };
  }

  protected fallback(left: Value): Value {
    this.at++;
    return {
      kind: 'either',
      values: [left, this.expression()],
      start: left.start,
      end: this.end(),
    };
  }

  protected ternary(left: Value): Value {
    this.at++;
    const yes = this.expression();
    if (!this.take(colon)) return this.other(left.start);
    return {
      kind: 'either',
      values: [yes, this.expression()],
      start: left.start,
      end: this.end(),
    };
  }

  protected assignment(left: Value, kind: number): Value {
    this.at++;
    let right = this.expression();
    if (kind === Token.append)
      right = { kind: 'parts', parts: [left, right], start: right.start, end: right.end };
    if (left.kind === 'name')
      this.assign(left.path, right, false, this.conditional > 0 || kind === Token.coalesceAssign);
    return right;
  }

  protected operand(): Value {
    const start = this.start();
    switch (this.kind()) {
      case Token.single:
        return this.literal("'");
      case Token.double:
        return this.literal('"');
      case Token.heredoc:
        this.at++;
        return { kind: 'heredoc', start, end: this.end() };
      case Token.number:
        this.at++;
        return this.other(start);
      case Token.variable:
        return this.variable();
      case Token.name:
        return this.named();
      case open.round:
        return this.parenthesis();
      case open.square:
        return this.suffixes(this.list(close.square));
      case open.curly:
        this.block();
        return this.other(start);
      default:
        return this.prefixed();
    }
  }

  /** Signs before an operand. */
  protected prefixed(): Value {
    const start = this.start();
    if (this.atSeparator() || this.kind() === equals || this.kind() === dot)
      return this.other(start);
    const sign = this.word();
    this.at++;
    // An attribute: `#[…]`.
    if (sign === '#') {
      this.group(close.square);
      return this.other(start);
    }
    if (++this.depth > deepest) {
      this.depth--;
      return this.skipExpression();
    }
    const value = this.operand();
    this.depth--;
    return sign === '@' || sign === '&' ? value : this.other(start);
  }

  protected literal(quote: "'" | '"'): Value {
    const start = this.start() + 1;
    this.at++;
    const end = this.end() - 1;
    const inner = quote === '"' ? this.source.text.slice(start, end) : '';
    if (inner.includes('$') && /(^|[^\\])(\\\\)*(\$[A-Za-z_{\x80-\xff]|\{\$)/.test(inner))
      return { kind: 'parts', parts: this.interpolated(inner, start), start, end };
    return this.suffixes({ kind: 'text', quote, start, end });
  }

  /** `"mysql:host=$host;dbname={$db['name']}"`. */
  protected interpolated(inner: string, offset: number): Value[] {
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
        path: this.scoped(name.replace(/\[\s*['"]?([^\]'"]*)['"]?\s*\]/g, '.$1')),
        start: offset + match.index,
        end: offset + from,
      });
    }
    text(inner.length);
    return parts;
  }

  /** A local variable carries the number of its function; what all share does not. */
  protected scoped(path: string): string {
    const name = /^\$[\w\x80-\xff]*/.exec(path)?.[0] ?? '';
    if (path.startsWith('$GLOBALS.')) return `$${path.slice(9)}`;
    if (name === '$this') return path.replace('$this->', `${this.className}::$`);
    const { number, shared } = this.scope;
    return number === 0 || name.startsWith('$_') || shared.has(name) ? path : `${number}:${path}`;
  }

  protected variable(): Value {
    const start = this.start();
    const path = this.word();
    this.at++;
    return this.suffixes({ kind: 'name', path, start, end: this.end() });
  }

  protected suffixes(from: Value): Value {
    let value = from;
    for (;;) {
      const kind = this.kind();
      if (kind === open.square) value = this.item(value);
      else if (kind === Token.arrow || kind === Token.doubleColon) value = this.memberOf(value);
      else if (kind === open.round && value !== from) value = this.called('', value.start);
      else break;
    }
    if (value.kind === 'name' && value.path.startsWith('$'))
      return { ...value, path: this.scoped(value.path) };
    return value;
  }

  protected item(of: Value): Value {
    const list = this.list(close.square);
    const key = list.kind === 'list' ? list.items[0]?.value : undefined;
    const name = key === undefined ? '*' : this.keyOf(key);
    if (of.kind !== 'name') return this.other(of.start);
    return { kind: 'name', path: `${of.path}.${name}`, start: of.start, end: this.end() };
  }

  protected keyOf(key: Value): string {
    if (key.kind === 'text' || (key.kind === 'other' && /^\d+$/.test(this.slice(key))))
      return this.slice(key);
    return key.kind === 'name' ? `{${key.path}}` : '?';
  }

  protected slice(value: Value): string {
    return this.source.text.slice(value.start, value.end);
  }

  protected memberOf(of: Value): Value {
    const isStatic = this.kind() === Token.doubleColon;
    this.at++;
    const name = this.word();
    const named = this.kind() === Token.name || this.kind() === Token.variable;
    if (!named) return this.other(of.start);
    this.at++;
    const owner = of.kind === 'name' ? of.path : '';
    if (this.kind() === open.round) {
      const parent = isStatic && /^parent$/i.test(owner) && /^__construct$/i.test(name);
      return this.called(
        parent ? `new ${this.parent}` : isStatic ? `${owner}::${name}` : `->${name}`,
        of.start,
      );
    }
    if (of.kind !== 'name') return this.other(of.start);
    const around = /^(self|static)$/i.test(owner) ? this.className : owner;
    const path = isStatic ? `${around}::${name}` : `${owner}->${name}`;
    return { kind: 'name', path, start: of.start, end: this.end() };
  }

  protected called(name: string, start: number): Value {
    const list = this.list(close.round);
    const args = list.kind === 'list' ? list.items : [];
    const call: Value = {
      kind: 'call',
      name: withoutNamespace(name).toLowerCase(),
      args,
      start,
      end: this.end(),
    };
    if (call.name === 'define') this.define(args);
    else if (args.length > 0)
      this.source.calls.push({ ...call, conditional: this.conditional > 0 });
    return call;
  }

  protected define([name, value]: Item[]): void {
    if (name?.value.kind === 'text' && value)
      this.assign(this.slice(name.value), value.value, true);
  }

  protected named(): Value {
    const start = this.start();
    const word = this.word();
    const lower = word.toLowerCase();
    this.at++;
    if (lower === 'array' && this.kind() === open.round)
      return this.suffixes(this.list(close.round));
    if (lower === 'new') return this.created(start);
    if (lower === 'function' || (lower === 'static' && this.isWord(/^(function|fn)$/i)))
      return this.closure(start, lower);
    if (lower === 'fn') return this.arrowFunction(start);
    if (lower === 'match' && this.kind() === open.round) return this.matched(start);
    if (/^(include|require)(_once)?$/.test(lower)) return this.included(start);
    if (beforeOperand.test(lower) && !this.atSeparator()) return this.expression();
    if (this.kind() === open.round) return this.suffixes(this.called(word, start));
    if (/^(null|true|false)$/.test(lower)) return this.other(start);
    return this.suffixes({
      kind: 'name',
      path: word.replace(/^.*\\/, ''),
      start,
      end: this.end(),
    });
  }

  protected created(start: number): Value {
    if (this.isWord(/^class$/i)) {
      this.at++;
      if (this.kind() === open.round) this.list(close.round);
      this.classBody();
      return this.other(start);
    }
    const name = this.word();
    this.at++;
    if (this.kind() !== open.round) return this.other(start);
    return this.suffixes(this.called(`new ${name.replace(/^.*\\/, '')}`, start));
  }

  protected closure(start: number, lower: string): Value {
    if (lower === 'function') this.at--;
    if (this.isWord(/^fn$/i)) {
      this.at++;
      return this.arrowFunction(start);
    }
    this.functionDeclaration();
    return this.other(start);
  }

  protected arrowFunction(start: number): Value {
    this.parameters();
    while (this.kind() === colon || this.kind() === question || this.kind() === Token.name)
      this.at++;
    if (this.take(Token.doubleArrow)) this.expression();
    return this.other(start);
  }

  protected matched(start: number): Value {
    this.group(close.round);
    if (this.kind() !== open.curly) return this.other(start);
    const list = this.list(close.curly);
    const values = list.kind === 'list' ? list.items.map(({ value }) => value) : [];
    return { kind: 'either', values, start, end: this.end() };
  }

  protected included(start: number): Value {
    const value = this.expression();
    const last = value.kind === 'parts' ? value.parts.at(-1) : value;
    if (last?.kind === 'text') this.source.includes.push(this.slice(last));
    return {
      kind: 'call',
      name: 'require',
      args: [{ key: undefined, value }],
      start,
      end: this.end(),
    };
  }

  protected parenthesis(): Value {
    if (this.isWord(casts, 1) && this.kind(2) === close.round) {
      this.at += 3;
      return this.operand();
    }
    const list = this.list(close.round);
    const value =
      list.kind === 'list' && list.items.length === 1 ? list.items[0]?.value : undefined;
    return this.suffixes(value ?? this.other(list.start));
  }

  /** A bracket and what stands in it, as items. */
  protected list(closing: number): Value {
    const start = this.start();
    this.at++;
    const items: Item[] = [];
    let index = 0;
    while (!this.closes(closing)) {
      const before = this.at;
      const item = this.listItem();
      if (item)
        items.push(
          item.key === undefined && closing === close.square
            ? { ...item, key: `${index++}` }
            : item,
        );
      if (this.kind() === comma || this.kind() === Token.broken || this.at === before) this.at++;
    }
    if (this.kind() === Token.end) this.source.unfinished = true;
    this.take(closing);
    return { kind: 'list', items, start, end: this.end() };
  }

  /** At its bracket; or at what cannot stand in it, when the bracket was forgotten. */
  protected closes(closing: number): boolean {
    const kind = this.kind();
    if (kind === closing || kind === Token.end || kind === semicolon) return true;
    return kind === close.curly || (kind === close.round && closing === close.square);
  }

  protected listItem(): Item | undefined {
    if (this.kind() === Token.broken) return { key: undefined, value: this.other(this.start()) };
    if (this.atSeparator()) {
      if (
        this.kind() === colon ||
        this.kind() === Token.doubleArrow ||
        this.kind() === close.square
      )
        this.at++;
      return undefined;
    }
    if (this.kind() === Token.name && this.kind(1) === colon) {
      const key = this.word();
      this.at += 2;
      return { key, value: this.expression() };
    }
    const value = this.expression();
    if (!this.take(Token.doubleArrow)) return { key: undefined, value };
    return { key: this.keyOf(value), value: this.expression() };
  }

  protected group(closing: number): void {
    this.list(closing);
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

function withoutNamespace(name: string): string {
  return name.includes('\\') ? name.replace(/^(new )?.*\\/, '$1') : name;
}
