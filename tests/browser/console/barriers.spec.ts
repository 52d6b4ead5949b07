import type { Page } from 'playwright/test';
import { type Example, examples } from '#widgets/manager/examples.ts';
import { lookForBarriers } from '../barriers.ts';
import { expect, test } from '../site.ts';
import { openPractice, settled } from './hand.ts';

for (const locale of ['es', 'de'] as const) {
  test(`no state of the console has a barrier that axe can find in either theme, and each fits a narrow window (${locale})`, async ({
    page,
  }) => {
    test.setTimeout(420_000);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await openPractice(page, locale);
    for (const [name, example] of Object.entries(examples)) {
      await test.step(name, () =>
        lookForBarriers(page, name, {
          reach: () => show(page, example),
          places: ['.console'],
        }),
      );
    }
  });
}

/** Brings the console into a state, from whatever it was in. */
async function show(page: Page, example: Example): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.locator('.console :is(dialog, [role=menu])')).toHaveCount(0);
  await bring(page, await example.file());
  await page.evaluate((fragment) => {
    location.hash = fragment;
  }, example.screen);
  await settled(page);
  if (example.actingAs) {
    await page.locator('[data-control="simulation.acting-as"]').selectOption(example.actingAs);
    await settled(page);
  }
  for (const control of example.press ?? []) await page.locator(control).first().click();
  await settled(page);
  if (example.awaits) await expect(page.locator(example.awaits).first()).toBeVisible();
}

/** Opens a practice file, as a reader would. */
async function bring(page: Page, file: string): Promise<void> {
  const app = page.locator('.console-app');
  const before = await app.getAttribute('data-revision');
  await page.locator('.console input[type=file]').setInputFiles({
    name: 'practice.json',
    mimeType: 'application/json',
    buffer: Buffer.from(file),
  });
  await expect(app).not.toHaveAttribute('data-revision', before ?? '');
  await settled(page);
}
