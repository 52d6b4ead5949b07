import type { Page } from 'playwright/test';
import { guides } from './addresses.ts';
import { barriers, expectNoBarriers } from './barriers.ts';
import { expect, test } from './site.ts';

const words = {
  es: {
    page: '/es/buscar/',
    home: '/es/',
    field: 'Buscar en las guías',
    query: 'factura',
    none: 'No hay nada',
    question: 'eliminar equipo de trabajo',
    kinds: { guide: 'Guía', question: 'Pregunta', term: 'Término' },
    answer: 'Ninguna página pública lo explica',
    term: 'tres puntos',
    definition: 'El menú de acción se abre con los tres puntos ⋮ de una fila',
    glossary: '/es/glosario/',
  },
  de: {
    page: '/de/suche/',
    home: '/de/',
    field: 'In den Anleitungen suchen',
    query: 'Rechnung',
    none: 'gibt es nichts',
    question: 'Arbeitsteam löschen',
    kinds: { guide: 'Anleitung', question: 'Frage', term: 'Begriff' },
    answer: 'Das erklärt keine öffentliche Seite',
    term: 'drei Punkte',
    definition: 'Das Aktionsmenü öffnet sich über die drei Punkte ⋮ einer Zeile',
    glossary: '/de/glossar/',
  },
} as const;

/** Waits for the answer, as a screen reader would: the region is busy until it is there. */
async function answered(page: Page): Promise<void> {
  await expect(page.locator('main [data-search-results]')).toHaveAttribute('aria-busy', 'false');
  await expect(page.locator('main').getByRole('status')).not.toBeEmpty();
}

for (const language of ['es', 'de'] as const) {
  const { page: resultsPage, home, field, query, none } = words[language];
  const { question, answer, term, definition, glossary, kinds } = words[language];
  const invoices = guides['billing/invoices'][language];

  test.describe(`in ${language}`, () => {
    for (const key of ['/', 'Control+k', 'Meta+k']) {
      test(`${key} opens the search over a guide, and arrows and Enter open a result`, async ({
        page,
      }) => {
        await page.goto(guides['users/roles'][language]);
        await page.keyboard.press(key);
        const dialog = page.getByRole('dialog');
        await expect(dialog.getByRole('searchbox', { name: field })).toBeFocused();
        await page.keyboard.type(query);
        await expect(dialog.locator('.search-hits > li > a').first()).toHaveAttribute(
          'href',
          invoices,
        );
        await page.keyboard.press('ArrowDown');
        await expect(dialog.locator('.search-hits > li > a').first()).toBeFocused();
        await page.keyboard.press('ArrowUp');
        await expect(dialog.getByRole('searchbox')).toBeFocused();
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        await expect(page).toHaveURL(new RegExp(`${invoices}$`));
      });
    }

    test('Escape closes the search and gives the focus back', async ({ page }) => {
      await page.goto(invoices);
      const open = page.locator('[data-search-open]');
      await open.focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.keyboard.type(query);
      await page.keyboard.press('Escape');
      if (await page.getByRole('dialog').isVisible()) await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
      await expect(open).toBeFocused();
    });

    test('Enter in the field leads to the results page, whose address can be shared', async ({
      page,
    }) => {
      await page.goto(home);
      await page.getByRole('main').getByRole('searchbox', { name: field }).fill(query);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`${resultsPage}\\?q=${query}$`));
      await answered(page);
      await expect(page.getByRole('searchbox')).toHaveValue(query);
      await expect(page.locator('.search-hits > li > a').first()).toHaveAttribute('href', invoices);
      await expect(page.locator('[aria-busy]')).toHaveCount(1);
    });

    test('the region is busy from the first moment until the answer is there', async ({ page }) => {
      await page.route('**/pagefind/*.pf_meta', async (route) => {
        await held;
        await route.continue();
      });
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.goto(`${resultsPage}?q=${query}`);
      await expect(page.locator('[data-search-results]')).toHaveAttribute('aria-busy', 'true');
      release();
      await answered(page);
    });

    test('results appear as one types, are counted aloud, and jump to a step', async ({ page }) => {
      await page.goto(resultsPage);
      await page.getByRole('searchbox').pressSequentially(query);
      await answered(page);
      await expect(page.getByRole('status')).toContainText(query);
      await expect(page.locator('.search-hits mark').first()).toBeVisible();
      await expect(page).toHaveURL(new RegExp(`\\?q=${query}$`));
      const part = page.locator('.search-parts a').first();
      const anchor = new URL((await part.getAttribute('href')) ?? '', page.url()).hash;
      await part.click();
      await expect(page.locator(anchor)).toBeInViewport();
    });

    test('a question that is named comes first with its answer, and its guide does not repeat it', async ({
      page,
    }) => {
      const teams = guides['users/work-teams'][language];
      await page.goto(`${resultsPage}?q=${question}`);
      await answered(page);
      const first = page.locator('.search-hits > li').nth(0);
      const second = page.locator('.search-hits > li').nth(1);
      await expect(first.locator('.search-kind')).toHaveText(kinds.question);
      await expect(first).toContainText(answer);
      await expect(second.locator('.search-kind').first()).toHaveText(kinds.guide);
      await expect(page.locator(`.search-hits a[href="${teams}#faq-delete-team"]`)).toHaveCount(1);
      await page.getByRole('searchbox').focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await expect(second.getByRole('link').first()).toBeFocused();
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`${teams}#faq-delete-team$`));
      await expect(page.locator('#faq-delete-team')).toBeInViewport();
    });

    test('a term in everyday words is told in the dialog, and leads to the glossary', async ({
      page,
    }) => {
      await page.goto(guides['users/roles'][language]);
      await page.keyboard.press('/');
      await page.keyboard.type(term);
      const hit = page.getByRole('dialog').locator('.search-hits > li').first();
      await expect(hit).toContainText(definition);
      await expect(hit.locator('.search-kind')).toHaveText(kinds.term);
      expect(await barriers(page)).toEqual([]);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`${glossary}#action-menu$`));
      await expect(page.locator('#action-menu')).toBeInViewport();
    });

    test('a search without answer says so and offers the A–Z', async ({ page }) => {
      await page.goto(`${resultsPage}?q=xqzwvkjy`);
      await answered(page);
      await expect(page.getByRole('status')).toContainText(none);
      await expect(page.locator('[data-search-results] a')).toHaveAttribute(
        'href',
        `/${language}/a-z/`,
      );
    });

    test('a search that cannot be loaded says so, and works when the connection is back', async ({
      page,
      expected,
    }) => {
      expected.errors.push(/pagefind/i, /ERR_FAILED|Failed to/);
      await page.route('**/pagefind/pagefind.js', (route) => route.abort());
      await page.goto(`${resultsPage}?q=${query}`);
      await answered(page);
      await expect(page.locator('[data-search-results] a')).toHaveAttribute(
        'href',
        `/${language}/a-z/`,
      );
      await page.unroute('**/pagefind/pagefind.js');
    });

    test('the language switch keeps the question', async ({ page }) => {
      await page.goto(`${resultsPage}?q=2FA`);
      await answered(page);
      await page.getByRole('banner').locator('a[data-language]').click();
      await expect(page).toHaveURL(/\?q=2FA$/);
      await answered(page);
      await expect(page.locator('.search-hits li').first()).toBeVisible();
    });

    test('open results have no barrier that axe can find', async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(guides['users/roles'][language]);
      await page.keyboard.press('/');
      await page.keyboard.type(query);
      await expect(page.getByRole('dialog').locator('.search-hits > li').first()).toBeVisible();
      await expectNoBarriers(page);
    });
  });
}

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '"'.repeat(50),
  '\u202Eabrechnung\u202C',
  '🧾💶',
  'a'.repeat(10_000),
  '%00%ff',
  "'; DROP TABLE guias; --",
  '   ',
  '\u200B\u200B',
];

test('a hostile query is answered, does no harm, and the next one is answered as ever', async ({
  page,
}) => {
  page.on('dialog', () => expect(false, 'the query ran as script').toBe(true));
  await page.goto('/es/buscar/');
  for (const query of hostile) {
    await test.step(JSON.stringify(query.slice(0, 30)), async () => {
      await page.getByRole('searchbox').fill(query);
      await expect(page.getByRole('status')).not.toContainText('factura');
      await expect(page.locator('[data-search-results]')).toHaveAttribute('aria-busy', 'false');
      await page.getByRole('searchbox').fill('factura');
      await expect(page.getByRole('status')).toContainText('factura');
      await answered(page);
      await expect(page.locator('.search-hits > li > a').first()).toHaveAttribute(
        'href',
        guides['billing/invoices'].es,
      );
    });
  }
});

test('a hit on this very page closes the search that covers it', async ({ page }) => {
  await page.goto(guides['billing/invoices'].es);
  await page.keyboard.press('/');
  await page.keyboard.type('factura');
  const part = page
    .getByRole('dialog')
    .locator(`.search-parts a[href^="${guides['billing/invoices'].es}#"]`)
    .first();
  const anchor = new URL((await part.getAttribute('href')) ?? '', page.url()).hash;
  await part.click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.locator(anchor)).toBeInViewport();
});

test('a search whose own code cannot be loaded says so, and tries again while one types', async ({
  page,
  expected,
}) => {
  expected.errors.push(/ERR_FAILED|Failed to/);
  await page.route('**/_astro/box.*.js', (route) => route.abort());
  await page.goto('/de/suche/?q=Rechnung');
  const region = page.locator('[data-search-results]');
  await expect(region).toHaveAttribute('aria-busy', 'false');
  await expect(region).toContainText('Die Suche konnte nicht geladen werden');
});

test('without the list of words a search without hits still answers', async ({
  page,
  expected,
}) => {
  expected.errors.push(/ERR_FAILED|Failed to/);
  await page.route('**/pagefind/words-*.json', (route) => route.abort());
  await page.goto('/es/buscar/?q=recordatoiro');
  await answered(page);
  await expect(page.getByRole('status')).toContainText('No hay nada');
  await page.unroute('**/pagefind/words-*.json');
  await page.getByRole('searchbox').fill('recordatoiros');
  await expect(page.locator('.search-hits > li').first()).toBeVisible();
});

test('the key / can be turned off, for those whose voice or hand hits it by chance', async ({
  page,
}) => {
  await page.goto('/es/acerca/');
  await page.getByRole('checkbox', { name: 'La tecla / abre la búsqueda' }).uncheck();
  await page.goto(guides['users/roles'].es);
  await page.keyboard.press('/');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('searchbox')).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('nothing of the search is loaded before it is wanted', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto(guides['billing/invoices'].es);
  await page.waitForLoadState('networkidle');
  expect(loaded.filter((path) => /pagefind|preact|box/.test(path))).toEqual([]);
  await page.keyboard.press('/');
  await expect.poll(() => loaded.some((path) => path.endsWith('/pagefind/pagefind.js'))).toBe(true);
});
