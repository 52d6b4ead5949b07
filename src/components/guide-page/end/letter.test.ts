import { expect, test } from 'vitest';
import { letterLike } from '#components/guide-page/end/letter.ts';

test('a letter to an e-mail address', () => {
  expect(
    letterLike(
      'mailto:a@b.example?subject=Alt%20%C3%A4&body=x%0Ay',
      'Neu & gut?',
      'Schritt 1: 5 $&',
    ),
  ).toBe('mailto:a@b.example?subject=Neu%20%26%20gut%3F&body=Schritt%201%3A%205%20%24%26');
});

test('a form keeps what it asked for itself', () => {
  const form = letterLike('https://forge.example/new?labels=a&title=Alt+x&body=y+z', 'Neu', 'Ä\n');
  expect(form).toBe('https://forge.example/new?labels=a&title=Neu&body=%C3%84%0A');
});
