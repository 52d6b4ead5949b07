import { expect, test } from 'vitest';
import { problem } from '#check/problem.ts';
import { holdSound } from '#site/sound-content.ts';

const spot = { file: 'content/es/billing/invoices.mdx', line: 7, column: 3 };
const mistake = problem('image-elsewhere', spot, { src: 'https://x.example/a.png' });
const notice: typeof mistake = { ...mistake, severity: 'notice' };

/** What holdSound warns of, and what it throws. */
function held(problems: (typeof mistake)[], unread: unknown[] = []) {
  const warned: string[] = [];
  try {
    holdSound(problems, unread, (text) => warned.push(text));
    return { warned };
  } catch (error) {
    return { warned, error };
  }
}

test('content without a problem holds nothing up', () => {
  expect(held([])).toEqual({ warned: [] });
});

test('a mistake stops the build with its place and its remedy, before what Astro says of it', () => {
  const { error } = held([notice, mistake], [new Error('Invalid frontmatter')]);
  expect(String(error)).toContain('content/es/billing/invoices.mdx:7:3');
  expect(String(error)).toContain(mistake.remedy);
});

test('a notice is told and stops nothing', () => {
  const { warned, error } = held([notice]);
  expect(error).toBeUndefined();
  expect(warned.join()).toContain('content/es/billing/invoices.mdx:7:3');
});

test('what could not be read stops the build, though the checker found nothing', () => {
  const unread = new Error('Invalid frontmatter');
  expect(held([], [unread]).error).toBe(unread);
});
