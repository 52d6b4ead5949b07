import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { expect } from './site.ts';

const wide = { width: 1280, height: 800 };
/** As a window of 1280 pixels is at a zoom of 400 %. */
const narrow = { width: 320, height: 640 };

/**
 * Looks at a state for barriers that axe can find, in both themes, and whether it fits a narrow window. Failures are
 * collected, so that one run tells of all states.
 * @param reach brings the page into the state, in a wide window
 * @param places selectors of what to look at; the rest of the page is looked at elsewhere
 */
export async function lookForBarriers(
  page: Page,
  name: string,
  { reach, places }: { reach: () => Promise<void>; places: readonly string[] },
): Promise<void> {
  await page.setViewportSize(wide);
  await reach();
  expect.soft(await barriers(page, places), `${name}, light theme`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  const contrast = await barriers(page, places, ['color-contrast']);
  expect.soft(contrast, `${name}, dark theme`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(narrow);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect.soft(sideways, `${name}, pixels to scroll sideways`).toBeLessThanOrEqual(0);
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function barriers(
  page: Page,
  places: readonly string[],
  rules?: string[],
): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  for (const place of places) axe.include(place);
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(tags)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
