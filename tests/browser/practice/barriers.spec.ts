import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { handOn } from '../console/hand.ts';
import { expect, test } from '../site.ts';
import { ask, coach, practise } from './guide-practice.ts';

const wide = { width: 1280, height: 800 };
const narrow = { width: 320, height: 640 };

/** States of a practice worth looking at, each reached from the one before. */
const states: readonly [string, (page: Page) => Promise<void>][] = [
  ['a step to do', (page) => practise(page, 'users/roles', 'de')],
  ['a step that came out otherwise', mistake],
  ['a finished practice', (page) => ask(page, 'Vormachen')],
  ['a step outside the Manager', (page) => practise(page, 'account/create', 'de')],
  ['an older edition', olderEdition],
];

async function mistake(page: Page): Promise<void> {
  await ask(page, 'Vormachen');
  await ask(page, 'Vormachen');
  const hand = handOn(page, 'de');
  await hand.choose('users.role', 'Externer Benutzer');
  await hand.press('users.save');
}

async function olderEdition(page: Page): Promise<void> {
  await page.evaluate(() => {
    const older = { edition: 'older', ticked: [], done: ['open-sign-up'] };
    localStorage.setItem('practice:account/create', JSON.stringify(older));
  });
  await practise(page, 'account/create', 'de');
}

test('no state of a practice has a barrier that axe can find in either theme, and each fits a narrow window', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  for (const [name, reach] of states) {
    await test.step(name, async () => {
      await page.setViewportSize(wide);
      await reach(page);
      expect.soft(await barriers(page), `${name}, light theme`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await barriers(page, ['color-contrast']), `${name}, dark theme`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize(narrow);
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect.soft(sideways, `${name}, pixels to scroll sideways`).toBeLessThanOrEqual(0);
      await expect(coach(page)).toBeVisible();
    });
  }
});

/** Of the steps and the console; the page around them is looked at with all pages. */
async function barriers(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).include('.practice').include('.steps').setLegacyMode(true);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(tags)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
