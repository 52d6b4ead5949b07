import { parser } from '@lezer/php';
import phpParser from 'php-parser';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../corpus/read-corpus.ts';
import { scanPhp } from './scan-php.ts';
import { emptySource } from './source.ts';

/** Text between quotes, where they begin, as our scanner sees it. */
function ours(text: string): string[] {
  const { names, kinds, starts, ends, count } = scanPhp(emptySource(text));
  return [...starts.subarray(0, count)].flatMap((start, index) => {
    const kind = names[kinds[index] ?? 0];
    return kind === "'" || kind === '"' ? `${start}-${ends[index]}` : [];
  });
}

/** The same by the parser of CodeMirror. */
function byLezer(text: string): { strings: string[]; broken: boolean } {
  const strings: string[] = [];
  let broken = false;
  parser.parse(text).iterate({
    enter: (node) => {
      broken ||= node.type.isError;
      const quote = text[node.from];
      if (node.name === 'String' && (quote === "'" || quote === '"'))
        strings.push(`${node.from}-${node.to}`);
      // Literals within an interpolated one are part of it here.
      return node.name !== 'Interpolation';
    },
  });
  return { strings, broken };
}

type Node = { kind?: string; loc?: { start: { offset: number }; end: { offset: number } } };

/** The same by php-parser; undefined where it gives up. */
function byPhpParser(text: string): string[] | undefined {
  const engine = new phpParser.Engine({
    parser: { version: '8.4', extractDoc: false },
    ast: { withPositions: true },
    lexer: { short_tags: true },
  });
  try {
    return [...stringsBelow(engine.parseCode(text, 'file.php'), text)];
  } catch {
    return undefined;
  }
}

function* stringsBelow(node: unknown, text: string): Generator<string> {
  if (node === null || typeof node !== 'object') return;
  const { kind, loc } = node as Node;
  const quote = text[loc?.start.offset ?? -1];
  if (kind === 'string' && loc && (quote === "'" || quote === '"'))
    yield `${loc.start.offset}-${loc.end.offset}`;
  if (kind === 'encapsed' || kind === 'nowdoc') return;
  for (const [key, child] of Object.entries(node))
    if (key !== 'loc') yield* stringsBelow(child, text);
}

const whole = readCorpus()
  .map(({ folder, file, before }) => ({
    name: `${folder}/${file}`,
    text: Buffer.from(before).toString('latin1'),
  }))
  // In this one a quote is unclosed so that the rest is PHP by chance, and means something else.
  .filter(({ name, text }) => text.startsWith('<?php') && name !== 'hand-written/quote-above.php');

describe('The scanner and the parsers of others see the same literals', () => {
  test('there are files to compare', () => expect(whole.length).toBeGreaterThan(100));

  test.each(whole)('$name, by @lezer/php where it finds no mistake', ({ text }) => {
    const { strings, broken } = byLezer(text);
    if (!broken && !text.includes('__halt_compiler')) expect(ours(text)).toEqual(strings);
  });

  test.each(whole)('$name, by php-parser where it reads the file', ({ text }) => {
    const own = new Set(ours(text));
    const theirs = byPhpParser(text) ?? [];
    expect(theirs.filter((each) => !own.has(each))).toEqual([]);
  });

  test('php-parser reads nearly all of them', () => {
    expect(whole.filter(({ text }) => byPhpParser(text)).length).toBeGreaterThan(whole.length - 20);
  });
});
