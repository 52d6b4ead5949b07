import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { parse } from 'yaml';
import { type GuideId, guides } from './addresses.ts';
import { expect, test } from './site.ts';

type Kind = 'guide' | 'step' | 'question' | 'term';
type Language = 'es' | 'de';

/** At least a guide, or a kind with an anchor; see the head of tests/search/es.yaml. */
type Expectation = {
  query: string;
  guide?: GuideId;
  within?: number;
  kind?: Kind;
  anchor?: string;
  at?: number;
};

/** A row of the results: what its link says it is, and where it leads. */
type Row = { kind: string; address: string };

const languages = {
  es: {
    results: '/es/buscar/',
    glossary: '/es/glosario/',
    kinds: { guide: 'Guía', step: 'Paso', question: 'Pregunta', term: 'Término' },
  },
  de: {
    results: '/de/suche/',
    glossary: '/de/glossar/',
    kinds: { guide: 'Anleitung', step: 'Schritt', question: 'Frage', term: 'Begriff' },
  },
} as const;

for (const language of ['es', 'de'] as const) {
  test(`what readers of ${language} type leads to what answers`, async ({ page }) => {
    test.setTimeout(180_000);
    const expectations = readExpectations(language);
    expect(expectations.length).toBeGreaterThan(60);
    await page.goto(languages[language].results);
    for (const expectation of expectations) {
      check(expectation, await rowsFor(page, expectation.query), language);
    }
  });
}

function readExpectations(language: Language): Expectation[] {
  return parse(readFileSync(`tests/search/${language}.yaml`, 'utf8'));
}

function check(expectation: Expectation, rows: Row[], language: Language): void {
  const { query, guide, within = 1, kind, anchor, at = 1 } = expectation;
  const { glossary, kinds } = languages[language];
  expect(guide ?? anchor, `“${query}” expects nothing`).toBeDefined();
  const home = guide ? guides[guide][language] : glossary;
  if (guide) {
    const first = rows.filter((row) => row.kind === kinds.guide).slice(0, within);
    const addresses = first.map(({ address }) => address);
    expect.soft(addresses, `“${query}” should lead to ${guide}`).toContain(home);
  }
  if (kind) {
    const page = kind === 'term' ? glossary : home;
    const address = anchor ? `${page}#${anchor}` : page;
    const row = { kind: kinds[kind], address };
    expect.soft(rows[at - 1], `“${query}” should have in row ${at}`).toEqual(row);
  }
}

async function rowsFor(page: Page, query: string): Promise<Row[]> {
  await page.getByRole('searchbox').fill(query);
  const region = page.locator('[data-search-results]');
  await expect(region).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 });
  await expect(region.getByRole('status')).toContainText(query, { timeout: 30_000 });
  return page.locator('.search-hits > li > a').evaluateAll((all) =>
    all.map((link) => ({
      kind: link.querySelector('.search-kind')?.textContent ?? '',
      address: link.getAttribute('href') ?? '',
    })),
  );
}
