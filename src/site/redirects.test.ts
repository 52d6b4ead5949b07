import { expect, test } from 'vitest';
import { readPage } from '#check/built/read-page.ts';
import { redirects } from '#site/redirects.ts';

test('a former address becomes a permanent redirect, other pages none', () => {
  const moved = '<html><head><meta http-equiv="refresh" content="0;url=/es/a/new/"></head></html>';
  expect(redirects([readPage('/es/a/old/', moved), readPage('/es/a/new/', '<html></html>')])).toBe(
    '/es/a/old/ /es/a/new/ 301\n',
  );
});
