import type { Page } from 'playwright/test';
import { lookForBarriers } from '../barriers.ts';
import { handOn } from '../console/hand.ts';
import { expect, test } from '../site.ts';
import { ask, coach, practise } from './guide-practice.ts';

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
      const places = ['.practice', '.steps'];
      await lookForBarriers(page, name, { reach: () => reach(page), places });
      await expect(coach(page)).toBeVisible();
    });
  }
});
