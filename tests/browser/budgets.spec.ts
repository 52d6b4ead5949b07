import { readFileSync } from 'node:fs';
import type { Page, Request } from 'playwright/test';
import { guides } from './addresses.ts';
import { expect, test } from './site.ts';

const { budgets } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  budgets: {
    guide: { requests: number; requestsForEachIsland: number };
    search: { bytes: number };
  };
};

/** Everything the page asks for, the favicon aside. */
function requestsOf(page: Page): Request[] {
  const requests: Request[] = [];
  page.on('request', (request) => {
    if (!request.url().endsWith('favicon.svg')) requests.push(request);
  });
  return requests;
}

for (const address of Object.values(guides).flatMap(({ es, de }) => [es, de])) {
  test(`${address} asks for no font and for little else before scrolling`, async ({ page }) => {
    const requests = requestsOf(page);
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    expect(requests.map((request) => request.resourceType())).not.toContain('font');
    const islands = await page.locator('[data-practice], [data-converter]').count();
    const { requests: most, requestsForEachIsland } = budgets.guide;
    expect(requests.length).toBeLessThanOrEqual(most + islands * requestsForEachIsland);
  });
}

for (const [address, query] of [
  [guides['users/roles'].es, 'factura'],
  [guides['users/roles'].de, 'Rechnung'],
] as const) {
  test(`the first result on ${address} costs no more than the budget`, async ({ page }) => {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    const requests = requestsOf(page);
    await page.keyboard.press('/');
    await page.keyboard.type(query);
    await expect(page.getByRole('dialog').locator('.search-hits > li').first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    const sizes = await Promise.all(requests.map((request) => request.sizes()));
    const bytes = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
    test.info().annotations.push({ type: 'bytes', description: String(bytes) });
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(budgets.search.bytes);
  });
}
