import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Conversion } from './conversion.ts';
import { readCorpus } from './corpus/read-corpus.ts';
import { convert } from './logic.ts';
import { scanPhp } from './read/scan-php.ts';
import { emptySource } from './read/source.ts';
import { prefix, toBytes, toText, wordpressFile } from './testing.ts';

const corpus = readCorpus();

/** What stays of both files when the edits are cut out. */
function outside(before: Uint8Array, { bytes, edits }: Conversion): [string, string] {
  let shift = 0;
  let from = 0;
  const kept: [string, string] = ['', ''];
  for (const { start, removed, inserted } of edits) {
    kept[0] += toText(before.subarray(from, start));
    kept[1] += toText(bytes.subarray(from + shift, start + shift));
    from = start + removed;
    shift += inserted.length - removed;
  }
  kept[0] += toText(before.subarray(from));
  kept[1] += toText(bytes.subarray(from + shift));
  return kept;
}

describe('Of any file of WordPress', () => {
  test('both names get the prefix and every other byte stays', () => {
    fc.assert(
      fc.property(wordpressFile, prefix, ({ names, text }, prefix) => {
        fc.pre(!names.some((name) => name.startsWith(prefix)));
        const conversion = convert(toBytes(text), { prefix, direction: 'add' });
        expect(conversion.edits.map(({ before, after }) => [before, after])).toEqual(
          names.map((name) => [name, prefix + name]),
        );
        const [before, after] = outside(toBytes(text), conversion);
        expect(after).toBe(before);
      }),
      { numRuns: 400 },
    );
  });

  test('adding and then removing gives the file that came in', () => {
    fc.assert(
      fc.property(wordpressFile, prefix, ({ text }, prefix) => {
        const added = convert(toBytes(text), { prefix, direction: 'add' });
        const removed = convert(added.bytes, { prefix, direction: 'remove' });
        expect(toText(removed.bytes)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  test('a second time changes nothing', () => {
    fc.assert(
      fc.property(
        wordpressFile,
        prefix,
        fc.constantFrom('add' as const, 'remove' as const),
        ({ text }, prefix, direction) => {
          const once = convert(toBytes(text), { prefix, direction });
          const twice = convert(once.bytes, { prefix, direction });
          expect(twice.edits).toEqual([]);
          expect(toText(twice.bytes)).toBe(toText(once.bytes));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('every edit is inside a literal', () => {
    fc.assert(
      fc.property(wordpressFile, prefix, ({ text }, prefix) => {
        const source = emptySource(text);
        const { names, kinds, starts, ends } = scanPhp(source);
        const inLiteral = (at: number) =>
          starts.some((start, index) => {
            const kind = names[kinds[index] ?? 0];
            return (kind === "'" || kind === '"') && start < at && at < (ends[index] ?? 0);
          });
        for (const { start } of convert(toBytes(text), { prefix, direction: 'add' }).edits) {
          expect(inLiteral(start)).toBe(true);
          expect(source.comments.some(([from, to]) => from <= start && start < to)).toBe(false);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('Of every file of the corpus', () => {
  test.each(corpus)('$folder/$file keeps all bytes outside of its edits', (each) => {
    const conversion = convert(each.before, each);
    const [before, after] = outside(each.before, conversion);
    expect(after).toBe(before);
  });

  test('places are those of the file', () => {
    for (const each of corpus)
      for (const { start, line } of convert(each.before, each).edits)
        expect(toText(each.before.subarray(0, start)).split(/\r\n|\r|\n/).length).toBe(line);
  });
});
