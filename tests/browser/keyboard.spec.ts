import { guides } from './addresses.ts';
import { expect, test } from './site.ts';

test('the first key leads past the navigation', async ({ page }) => {
  await page.goto(guides['billing/invoices'].de);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Zum Inhalt springen' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => Boolean(document.activeElement?.closest('main')))).toBe(true);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`what has the focus is outlined, in the ${colorScheme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(guides['billing/invoices'].es);
    for (let stop = 0; stop < 40; stop++) {
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(() => {
        const focused = document.activeElement;
        const frame = focused?.matches('input') ? focused.closest('form') : focused;
        return frame && frame !== document.body
          ? Number.parseFloat(getComputedStyle(frame).outlineWidth)
          : undefined;
      });
      if (outline !== undefined) expect(outline).toBeGreaterThanOrEqual(2);
    }
  });
}

test('a guide can be read and left by keyboard alone', async ({ page }) => {
  await page.goto('/de/');
  await page.keyboard.press('/');
  await expect(page.getByRole('main').getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('Rolle ändern');
  await expect(page.locator('.search-hits > li > a').first()).toHaveAttribute(
    'href',
    guides['users/roles'].de,
  );
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${guides['users/roles'].de}$`));
  await page.waitForLoadState();
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});
