import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type GuideId, guides } from './addresses.ts';
import { expect, test } from './site.ts';

type Expectation = { query: string; guide: GuideId; within?: number };

for (const [language, resultsPage] of [
  ['es', '/es/buscar/'],
  ['de', '/de/suche/'],
] as const) {
  test.describe(`what readers of ${language} type`, () => {
    const expectations: Expectation[] = parse(
      readFileSync(`tests/search/${language}.yaml`, 'utf8'),
    );

    for (const { query, guide, within = 1 } of expectations) {
      test(`“${query}” leads to ${guide}${within > 1 ? ` among the first ${within}` : ''}`, async ({
        page,
      }) => {
        await page.goto(`${resultsPage}?q=${encodeURIComponent(query)}`);
        await expect(page.locator('[data-search-results]')).toHaveAttribute('aria-busy', 'false');
        const links = page.locator('.search-hits > li > a');
        await expect(links.first()).toBeVisible();
        const addresses = await links.evaluateAll((all) =>
          all.map((link) => link.getAttribute('href')),
        );
        expect(addresses.slice(0, within)).toContain(guides[guide][language]);
      });
    }
  });
}
