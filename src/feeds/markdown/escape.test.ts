import fc from 'fast-check';
import { markdownToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { escapeStart, escapeText, inBackquotes } from '#feeds/markdown/escape.ts';
import { plainText } from '#markdown/outline.ts';

/** As a reader of Markdown sees it: what blocks there are, and their words. */
function read(markdown: string): { blocks: string[]; text: string } {
  const root = markdownToMdast(markdown, { features: { gfm: { footnotes: false } } });
  const children = 'children' in root ? root.children : [];
  return { blocks: children.map(({ type }) => type), text: plainText(root, (id) => id) };
}

test('signs that Markdown obeys stand behind a backslash', () => {
  expect(escapeText('a*b* [x](y) `c` <d> ~e~ \\f')).toBe(
    'a\\*b\\* \\[x\\](y) \\`c\\` \\<d> \\~e\\~ \\\\f',
  );
  expect(escapeText('mi_base _x_ R&D &amp; ¡Ya!')).toBe('mi_base \\_x\\_ R&D \\&amp; ¡Ya\\!');
});

test('a line stays a line', () => {
  expect(escapeText('uno\n  dos')).toBe('uno dos');
});

test('no block begins by accident', () => {
  expect(['# x', '- x', '+ x', '> x', '1. x', '12) x', '1.5 kg'].map(escapeStart)).toEqual([
    '\\# x',
    '\\- x',
    '\\+ x',
    '\\> x',
    '1\\. x',
    '12\\) x',
    '1.5 kg',
  ]);
});

test('code may hold backquotes', () => {
  expect(inBackquotes('a`b')).toBe('``a`b``');
  expect(inBackquotes('`x')).toBe('`` `x ``');
});

test('whatever the text, Markdown reads one paragraph with the same words', () => {
  const word = fc.stringMatching(/^[a-zñ0-9*_`[\]()<>!#&;~|\\.+=>:-]{1,8}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
      const text = words.join(' ');
      const seen = read(escapeStart(escapeText(text)));
      expect(seen).toEqual({ blocks: ['paragraph'], text });
    }),
    { numRuns: 500 },
  );
});
