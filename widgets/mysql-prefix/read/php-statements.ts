import { share } from './php-declarations.ts';
import { expression, list } from './php-expressions.ts';
import { assign, kind, nested, type Reader, take, textOf, within } from './php-reader.ts';
import { scanPhp } from './scan-php.ts';
import { emptySource, type Source } from './source.ts';

/** Reads PHP: what is assigned and what is called, without running anything. Broken code is read as far as it goes. */
export function readPhp(text: string): Source {
  const source = emptySource(text);
  const reader: Reader = {
    source,
    ...scanPhp(source),
    at: 0,
    depth: 0,
    conditional: false,
    quiet: false,
    scope: '',
    shared: new Set(),
    className: '',
    parent: '',
  };
  while (kind(reader) !== '') statement(reader);
  return source;
}

/** Reads `{ … }`, if it stands here. */
export function block(reader: Reader): void {
  if (!take(reader, '{')) return;
  while (!/^\}?$/.test(kind(reader))) statement(reader);
  if (!take(reader, '}')) reader.source.unfinished = true;
}

function statement(reader: Reader): void {
  const before = reader.at;
  nested(reader, () => {
    const first = kind(reader);
    if (/^(?:if|elseif|else|switch|while|for|foreach|catch)$/.test(first)) branch(reader);
    else if (first === 'global') share(reader);
    else {
      take(reader, 'return');
      const value = expression(reader);
      if (first === 'return' && reader.scope === '') assign(reader, first, value);
    }
  });
  if (reader.at === before) reader.at++;
}

/** Up to the end of its last arm, in braces or with colons. */
function branch(reader: Reader): void {
  do {
    reader.at++;
    take(reader, 'if');
    const conditional = !guards(reader) || reader.conditional;
    within(reader, { conditional }, () => {
      if (!take(reader, ':')) statement(reader);
      else while (!/^(?:else|elseif|end[a-z]+|\}?)$/.test(kind(reader))) statement(reader);
    });
  } while (/^else(?:if)?$/.test(kind(reader)));
  if (/^end(?:if|switch|while|for|foreach)$/.test(kind(reader))) reader.at++;
}

/** Passes the condition; true if it only asks whether a constant is not defined yet. */
function guards(reader: Reader): boolean {
  if (kind(reader) !== '(') return false;
  const condition = textOf(reader, list(reader, ')'));
  return /^\(\s*!\s*\\?defined\s*\([^()]*\)\s*\)$/i.test(condition);
}
