import type { Page } from 'playwright/test';
import { type Example, examples } from '#widgets/mysql-prefix/examples.ts';
import { lookForBarriers } from '../barriers.ts';
import { expect, test } from '../site.ts';
import { asFile, languages } from './converter.ts';
import { atWork, holdBack } from './held-worker.ts';

for (const words of Object.values(languages))
  test(`${words.address}: nothing is in the way of anybody in any state of the converter`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await holdBack(page);
    await page.clock.install();
    const look = (name: string, reach: () => Promise<unknown>) =>
      test.step(name, () =>
        lookForBarriers(page, name, {
          places: ['[data-converter]'],
          reach: async () => void (await reach()),
        }),
      );
    await look('closed', () => page.goto(words.address));
    await page.getByRole('button', { name: words.open }).click();
    await expect(page.getByLabel(words.prefix)).toBeFocused();
    for (const [name, example] of Object.entries(examples))
      await look(name, () => bring(page, example));
  });

/** Brings the converter into a state, from whatever it was in. */
async function bring(page: Page, example: Example): Promise<void> {
  const converter = page.locator('[data-converter]');
  await converter.locator('.converter-form .converter-button').last().click();
  await expect(converter.locator('.converter-results, .converter-working')).toHaveCount(0);
  await converter.locator('.converter-prefix').fill(example.prefix ?? '');
  await converter.locator('textarea').fill(example.pasted ?? '');
  const files = example.files?.map(({ name, text }) => asFile(name, text)) ?? [];
  await converter.locator('input[type=file]').setInputFiles(files);
  if (files.length > 0) await expect(converter.locator('.converter-taken').first()).toBeVisible();
  if (example.shown) await converter.locator('[type=submit]').click();
  if (example.worker) await atWork(page);
  if (example.worker === 'late') await page.clock.fastForward('01:01');
  if (example.worker === 'lost') await page.evaluate(() => dispatchEvent(new Event('test-break')));
  for (const control of example.press ?? []) await converter.locator(control).first().click();
  await expect(converter.locator(example.awaits).first()).toBeVisible();
}
