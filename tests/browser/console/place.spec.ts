import { readFileSync } from 'node:fs';
import { guides } from '../addresses.ts';
import { expect, test } from '../site.ts';
import { handOn, openPractice, row, settled } from './hand.ts';

const { budgets } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  budgets: { console: { scriptBytes: number }; practice: { bytes: number } };
};

for (const [guide, locale] of [
  ['users/roles', 'es'],
  ['users/work-teams', 'de'],
  ['account/create', 'es'],
  ['account/create', 'de'],
  ['web/mysql-prefix', 'es'],
  ['web/mysql-prefix', 'de'],
] as const) {
  test(`a guide's practice is loaded on demand, brings nothing before, and keeps to its budget (${guide}, ${locale})`, async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(guides[guide][locale]);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => /mount|console|manager|walkthrough\./.test(url))).toEqual([]);
    // What is loaded for whoever reads on is not part of the practice.
    await page.locator('.checked').scrollIntoViewIfNeeded();
    await expect(page.locator('.useful')).toBeAttached();
    const sizes: Promise<[string, number]>[] = [];
    page.on('requestfinished', (request) => {
      const path = new URL(request.url()).pathname;
      sizes.push(request.sizes().then(({ responseBodySize }) => [path, responseBodySize]));
    });
    await page.locator('[data-console-open]').click();
    await settled(page);
    await expect(page.locator('.coach')).toBeVisible();
    await page.waitForLoadState('networkidle');
    const all = await Promise.all(sizes);
    const bytes = all.reduce((sum, [, size]) => sum + size, 0);
    test.info().annotations.push({ type: 'bytes', description: String(bytes) });
    expect(bytes).toBeGreaterThan(30_000);
    expect(bytes, all.map(([name, size]) => `${name} ${size}`).join('\n')).toBeLessThanOrEqual(
      budgets.practice.bytes,
    );
    expect(new URL(page.url()).hash).toBe('');
  });
}

test('a guide without a console carries nothing of it', async ({ request }) => {
  for (const address of [guides['billing/invoices'].es, guides['mail/search'].de]) {
    const html = await (await request.get(address)).text();
    expect(html).not.toContain('data-console');
    expect(html).not.toContain('kit-button');
  }
});

test('what is done in a guide is not seen in the console that stands alone', async ({ page }) => {
  await page.goto(guides['users/roles'].de);
  await page.locator('[data-console-open]').click();
  await settled(page);
  const hand = handOn(page, 'de');
  await hand.press('menu.open');
  await hand.press('menu.users');
  await hand.pickFor('Marta Ibarra', 'users.change-role');
  await hand.choose('users.role', 'Administrator');
  await hand.press('users.save');
  await expect(row(page, 'Marta Ibarra')).toContainText('Administrator');
  await openPractice(page, 'de');
  await expect(row(page, 'Marta Ibarra')).toContainText('Mitarbeiter');
});

for (const locale of ['es', 'de'] as const) {
  test(`the code of the screen that opens keeps to its budget (${locale})`, async ({ page }) => {
    const sizes: Promise<[string, number]>[] = [];
    page.on('requestfinished', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.endsWith('.js') && !/\/Page\./.test(pathname))
        sizes.push(request.sizes().then(({ responseBodySize }) => [pathname, responseBodySize]));
    });
    await openPractice(page, locale);
    await page.waitForLoadState('networkidle');
    const all = await Promise.all(sizes);
    const bytes = all.reduce((sum, [, size]) => sum + size, 0);
    test.info().annotations.push({ type: 'bytes', description: String(bytes) });
    expect(bytes).toBeGreaterThan(20_000);
    expect(bytes, all.map(([name, size]) => `${name} ${size}`).join('\n')).toBeLessThanOrEqual(
      budgets.console.scriptBytes,
    );
  });
}
