import { expression, list } from './php-expressions.ts';
import { isName, kind, type Reader, take, within, word } from './php-reader.ts';
import { block } from './php-statements.ts';

/** From behind `class` to its end; without a name it may have arguments. */
export function classBody(reader: Reader): void {
  const className = isName(reader) ? word(reader) : '';
  if (kind(reader) === '(') list(reader, ')');
  within(reader, { className, parent: '', scope: `${className}::` }, () => {
    for (; isName(reader) || /^[,:]$/.test(kind(reader)); reader.at++)
      if (kind(reader) === 'extends') reader.parent = word(reader, 1).replace(/^.*\\/, '');
    block(reader);
  });
}

/** From behind `function` or `fn` to its end. */
export function functionBody(reader: Reader, isArrow: boolean): void {
  const own = { scope: `${reader.at}:`, shared: new Set<string>(), conditional: false };
  while (isName(reader) || kind(reader) === '&') reader.at++;
  within(reader, isArrow ? {} : own, () => {
    // A caller may give anything, so a default is no definition; a promoted property has no other.
    if (kind(reader) === '(') within(reader, { quiet: true }, () => list(reader, ')'));
    if (kind(reader) === 'use') share(reader);
    while (isName(reader) || /^[:?|)]$/.test(kind(reader))) reader.at++;
    if (take(reader, '=>')) expression(reader);
    else block(reader);
  });
}

/** Variables that a function shares: `global $a, $b;` or `use ($a, $b)`. */
export function share(reader: Reader): void {
  for (; !/^(?:[;)]?|\?>)$/.test(kind(reader)); reader.at++)
    if (kind(reader) === '$') reader.shared.add(word(reader));
}
