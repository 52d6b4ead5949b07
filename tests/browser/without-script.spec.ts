import { guides } from './addresses.ts';
import { expect, test } from './site.ts';

test.use({ javaScriptEnabled: false });

test('the door offers both languages', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Deutsch' }).click();
  await expect(page).toHaveURL(/\/de\/$/);
  await page.goto('/');
  await page.getByRole('link', { name: 'Español' }).click();
  await expect(page).toHaveURL(/\/es\/$/);
});

test('a reader goes from home to a step of a guide, and to the same guide in the other language', async ({
  page,
}) => {
  await page.goto('/de/');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Rechnungen/ })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`${guides['billing/invoices'].de}$`));
  await expect(page.locator('.step').first()).toBeVisible();
  await expect(page.getByRole('button', { name: /Darstellung/ })).toBeHidden();
  await page.getByRole('banner').getByRole('link', { name: 'Español' }).click();
  await expect(page).toHaveURL(new RegExp(`${guides['billing/invoices'].es}$`));
});

test('a term shows its definition', async ({ page }) => {
  await page.goto(guides['billing/invoices'].es);
  const term = page.locator('button.term').first();
  await term.click();
  await expect(page.locator(`#${await term.getAttribute('popovertarget')}`)).toBeVisible();
});

for (const [address, sentence] of [
  ['/es/practica/', 'necesita JavaScript'],
  ['/de/uebung/', 'braucht JavaScript'],
] as const) {
  test(`${address} says what is missing, and offers no dead button`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('.console noscript p')).toContainText(sentence);
    await expect(page.locator('.console').getByRole('button')).toHaveCount(0);
  });
}

for (const [home, results, index, word] of [
  ['/es/', '/es/buscar/', '/es/a-z/', 'recibo'],
  ['/de/', '/de/suche/', '/de/a-z/', 'Mahnung'],
] as const) {
  test(`from ${home} a search ends at the A–Z, where everyday words lead to guides`, async ({
    page,
  }) => {
    await page.goto(home);
    await page.getByRole('searchbox').fill(word);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${results}\\?q=${word}$`));
    await page.locator(`main a[href="${index}"]`).click();
    const entry = page
      .locator('.index-list li')
      .filter({ hasText: new RegExp(`^\\s*${word}\\b`, 'i') });
    await entry.getByRole('link').first().click();
    await expect(page.locator('main[data-guide]')).toBeVisible();
  });
}
