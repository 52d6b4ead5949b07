import { guides } from './addresses.ts';
import { expect, test } from './site.ts';

for (const [wrong, title, offered] of [
  ['/es/facturacion/facturs/', 'Esta página no existe', guides['billing/invoices'].es],
  [
    '/de/abrechnung/rechnungs-adresse/',
    'Diese Seite gibt es nicht',
    guides['billing/billing-address'].de,
  ],
  ['/de/irgendwo/supportcodes/', 'Diese Seite gibt es nicht', guides['support/support-codes'].de],
] as const) {
  test(`${wrong} is answered in its language and offers the nearest guide`, async ({
    page,
    expected,
  }) => {
    expected.errors.push(/404/);
    const response = await page.goto(wrong);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.locator('[data-nearest] a').first()).toHaveAttribute('href', offered);
    await page.locator('[data-nearest] a').first().click();
    await expect(page.locator('main[data-guide]')).toBeVisible();
  });
}

test('an address like nothing on the site offers all guides and no false friends', async ({
  page,
  expected,
}) => {
  expected.errors.push(/404/);
  await page.goto('/es/xqzw/%E0%A4%A/');
  await expect(page.locator('[data-nearest]')).toBeHidden();
  expect(await page.locator('[data-guides] a').count()).toBe(10);
});

test('the page for hosts that know only one keeps the language of the address', async ({
  page,
}) => {
  await page.goto('/404.html');
  await expect(page.locator('[data-missing-in]')).toHaveCount(2);
});
