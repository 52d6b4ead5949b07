import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright/test';
import { expect } from './site.ts';

const wide = { width: 1280, height: 800 };
/** As a window of 1280 pixels is at a zoom of 400 %. */
const narrow = { width: 320, height: 640 };

/** What to look at, by selectors; without any, the whole page. */
type Places = readonly string[];

/**
 * Looks at a state for barriers that axe can find, in both themes, and whether it fits a narrow window. Failures are
 * collected, so that one run tells of all states.
 * @param reach brings the page into the state, in a wide window
 * @param places the rest of the page is looked at elsewhere
 */
export async function lookForBarriers(
  page: Page,
  name: string,
  { reach, places }: { reach: () => Promise<void>; places: Places },
): Promise<void> {
  await page.setViewportSize(wide);
  await reach();
  await expectNoBarriers(page, { name, places });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(narrow);
  await expectToFit(page, name);
}

/** Leaves the page in the dark theme. Of what axe looks at, the themes differ in their contrasts alone. */
export async function expectNoBarriers(
  page: Page,
  { name, places = [] }: { name?: string; places?: Places } = {},
): Promise<void> {
  const about = name ? `${name}, ` : '';
  await page.emulateMedia({ colorScheme: 'light' });
  expect.soft(await barriers(page, places, everything), `${about}light theme`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await barriers(page, places, contrasts), `${about}dark theme`).toEqual([]);
}

export async function expectToFit(page: Page, name?: string): Promise<void> {
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  const what = 'pixels to scroll sideways';
  expect.soft(sideways, name ? `${name}, ${what}` : what).toBeLessThanOrEqual(0);
}

const everything: axe.RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
const contrasts: axe.RunOnly = { type: 'rule', values: ['color-contrast'] };

/** The page's own, once it is there. */
type WithAxe = { axe?: typeof axe };

/** Each as its rule and the elements that break it. */
export async function barriers(
  page: Page,
  places: Places = [],
  runOnly: axe.RunOnly = everything,
): Promise<string[]> {
  await bringAxe(page);
  return page.evaluate(
    async ([selectors, options]) => {
      const context = selectors.length > 0 ? { include: [...selectors] } : document;
      const results = await (window as WithAxe).axe?.run(context, options);
      if (!results) throw new Error('The page has no axe.');
      // Of all that axe tells, only this leaves the page: the rest is a hundred times as much.
      return results.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
      );
    },
    [places, { runOnly, resultTypes: ['violations'], selectors: false } as axe.RunOptions] as const,
  );
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Half a megabyte, so once for each document, however often it is looked at. */
async function bringAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
}
