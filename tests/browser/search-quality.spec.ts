import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { parse } from 'yaml';
import { type GuideId, guides } from './addresses.ts';
import { expect, test } from './site.ts';

type Expectation = { query: string; guide: GuideId; within?: number };

for (const [language, resultsPage] of [
  ['es', '/es/buscar/'],
  ['de', '/de/suche/'],
] as const) {
  test(`what readers of ${language} type leads to the guide that answers`, async ({ page }) => {
    const expectations: Expectation[] = parse(
      readFileSync(`tests/search/${language}.yaml`, 'utf8'),
    );
    expect(expectations.length).toBeGreaterThan(40);
    await page.goto(resultsPage);
    for (const { query, guide, within = 1 } of expectations) {
      const first = (await addressesFor(page, query)).slice(0, within);
      expect.soft(first, `“${query}” should lead to ${guide}`).toContain(guides[guide][language]);
    }
  });
}

async function addressesFor(page: Page, query: string): Promise<(string | null)[]> {
  await page.getByRole('searchbox').fill(query);
  const region = page.locator('[data-search-results]');
  await expect(region).toHaveAttribute('aria-busy', 'false');
  await expect(region.getByRole('status')).toContainText(query);
  const links = page.locator('.search-hits > li > a');
  return links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
}
