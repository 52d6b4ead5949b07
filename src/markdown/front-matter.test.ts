import { expect, test } from 'vitest';
import { withoutFrontMatter } from '#markdown/front-matter.ts';

test('front matter leaves its lines empty, so that the rest stands where it stood', () => {
  expect(withoutFrontMatter('---\ntitle: "---"\n---\n\nUno.\n\n---\n')).toBe(
    '\n\n\n\nUno.\n\n---\n',
  );
  expect(withoutFrontMatter('\uFEFF---\r\na: b\r\n---\r\nUno.')).toBe('\n\n\r\nUno.');
});

test('a text without front matter stays', () => {
  expect(withoutFrontMatter('Uno.\n\n---\n\nDos.\n\n---\n')).toBe('Uno.\n\n---\n\nDos.\n\n---\n');
});
