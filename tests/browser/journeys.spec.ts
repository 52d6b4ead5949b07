import type { Page } from 'playwright/test';
import { guides } from './addresses.ts';
import { expectNoBarriers, expectToFit } from './barriers.ts';
import { expect, test } from './site.ts';

/** Written by hand: an address is a promise. */
const lostPhone = { es: '/es/recorridos/telefono-perdido/', de: '/de/wegweiser/handy-verloren/' };
const newMember = {
  es: '/es/recorridos/primeros-pasos/',
  de: '/de/wegweiser/neu-in-der-organisation/',
};
const twoFactor = guides['security/two-factor-disable'];
const supportCodes = guides['support/support-codes'];
const key = 'vademecum:guides';

const words = {
  es: {
    progress: (read: number) => `${read} de 2 leídas`,
    goOn: /^A continuación: /,
    read: 'He leído esta guía',
    journeys: 'Recorridos',
    partOf: /^\s*Forma parte de: He perdido el teléfono \(1 de 2\) ·\s+después: Código de soporte/,
  },
  de: {
    progress: (read: number) => `${read} von 2 gelesen`,
    goOn: /^Als Nächstes: /,
    read: 'Ich habe diese Anleitung gelesen',
    journeys: 'Wegweiser',
    partOf: /^\s*Teil von: Handy verloren \(1 von 2\) ·\s+danach: Supportcode/,
  },
} as const;

for (const locale of ['es', 'de'] as const) {
  const { progress, goOn, read, journeys, partOf } = words[locale];

  test(`${locale}: a guide that is read counts on its journey, which goes on at the next`, async ({
    page,
  }) => {
    await page.goto(lostPhone[locale]);
    const status = page.getByRole('main').getByRole('status');
    const link = page.getByRole('link', { name: goOn });
    await expect(status).toHaveText(progress(0));
    await link.click();
    await expect(page).toHaveURL(new RegExp(`${twoFactor[locale]}$`));

    const box = page.getByRole('region', { name: journeys });
    await beginReading(page);
    await expect(box.getByRole('paragraph').first()).toHaveText(partOf);
    await box.getByRole('checkbox', { name: read }).check();
    await box.getByRole('link').first().click();
    await expect(status).toHaveText(progress(1));
    await expect(link).toHaveAttribute('href', new RegExp(`${supportCodes[locale]}$`));

    await page.reload();
    await expect(status).toHaveText(progress(1));
    const boxes = page.getByRole('checkbox');
    await expect(boxes.nth(0)).toBeChecked();
    await boxes.nth(1).check();
    await expect(status).toHaveText(progress(2));
    await expect(link).toBeHidden();
    await boxes.nth(0).uncheck();
    await expect(status).toHaveText(progress(1));
    await expect(link).toHaveAttribute('href', new RegExp(`${twoFactor[locale]}$`));
  });

  test(`${locale}: the home page leads to the journeys, and each to its twin`, async ({ page }) => {
    await page.goto(`/${locale}/`);
    const list = page.getByRole('region', { name: journeys });
    await expect(list.getByRole('listitem')).toHaveCount(3);
    await list.locator(`a[href="${lostPhone[locale]}"]`).click();
    await expect(page).toHaveURL(new RegExp(`${lostPhone[locale]}$`));
    await expect(page.getByRole('navigation').filter({ hasText: journeys }).first()).toBeVisible();
    const other = locale === 'es' ? 'de' : 'es';
    await page.getByRole('banner').locator(`a[hreflang=${other}]`).click();
    await expect(page).toHaveURL(new RegExp(`${lostPhone[other]}$`));
  });
}

test('a guide read in one language and on one journey is read in the other language and on every journey', async ({
  page,
}) => {
  await page.goto(supportCodes.es);
  const stops = page.getByRole('region', { name: 'Recorridos' }).getByRole('paragraph');
  await expect(stops).toHaveCount(2);
  await expect(stops.nth(1)).toContainText('(2 de 2) · es la última');
  await beginReading(page);
  await page.getByRole('checkbox', { name: 'He leído esta guía' }).check();
  await page.goto(newMember.de);
  await expect(page.getByRole('main').getByRole('status')).toHaveText('1 von 5 gelesen');
  await page.goto('/de/wegweiser/');
  const lines = page.locator('.journey-progress');
  await expect(lines).toHaveText(['1 von 5 gelesen', '0 von 3 gelesen', '1 von 2 gelesen']);
});

test('what is ticked in one tab is ticked in the other', async ({ page, context }) => {
  await page.goto(lostPhone.es);
  const other = await context.newPage();
  await other.goto(twoFactor.es);
  await beginReading(other);
  await other.getByRole('checkbox', { name: 'He leído esta guía' }).check();
  await expect(page.getByRole('checkbox').nth(0)).toBeChecked();
  await page.getByRole('checkbox').nth(1).check();
  await page.getByRole('checkbox').nth(0).uncheck();
  await expect(other.getByRole('checkbox', { name: 'He leído esta guía' })).not.toBeChecked();
  await other.evaluate(() => localStorage.clear());
  await expect(page.getByRole('main').getByRole('status')).toHaveText('0 de 2 leídas');
});

test('where storage is forbidden, ticks and answers work as long as the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  await page.goto(lostPhone.es);
  const status = page.getByRole('main').getByRole('status');
  await page.getByRole('checkbox').nth(0).check();
  await page.getByRole('checkbox').nth(1).check();
  await expect(status).toHaveText('2 de 2 leídas');
  await page.goto(twoFactor.es);
  await beginReading(page);
  await page.getByRole('button', { name: 'Sí', exact: true }).click();
  await expect(page.locator('.useful').getByRole('status')).toContainText('Gracias');
});

test('where storage holds garbage, the page begins anew', async ({ page }) => {
  await page.addInitScript((name) => localStorage.setItem(name, '{"read":[1,'), key);
  await page.goto(lostPhone.es);
  await expect(page.getByRole('main').getByRole('status')).toHaveText('0 de 2 leídas');
});

test('a journey is followed and an answer given by keyboard alone', async ({ page }) => {
  await page.goto(lostPhone.de);
  await tabTo(page, 'input[data-read]');
  await page.keyboard.press('Space');
  await expect(page.getByRole('main').getByRole('status')).toHaveText('1 von 2 gelesen');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${twoFactor.de}$`));
  await page.locator('[data-report]').focus();
  await expect(page.locator('.useful')).toBeVisible();
  await tabTo(page, '.useful button');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Ja', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await tabTo(page, '.journeys input[data-read]');
  await expect(page.locator('.journeys input')).toBeChecked();
});

/** What is added to the end of a guide comes when its first section is being read. */
async function beginReading(page: Page): Promise<void> {
  await page.evaluate(() => scrollBy({ top: 2000, behavior: 'instant' }));
  await expect(page.locator('.useful')).toBeAttached();
}

/** Goes on by the Tab key until what is wanted has the focus. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (
      await page
        .locator(wanted)
        .first()
        .evaluate((each) => each === document.activeElement)
    )
      return;
  }
  throw new Error(`${wanted} was not reached by the Tab key.`);
}

for (const [locale, no, question, thanks] of [
  ['es', 'No', '¿Le ha servido esta guía?', 'Su «no» se guarda solo en este dispositivo'],
  ['de', 'Nein', 'Hat Ihnen diese Anleitung geholfen?', 'Ihr „Nein“ bleibt auf diesem Gerät'],
] as const) {
  test(`${locale}: "${no}" opens a letter with the step that took longest, and is remembered`, async ({
    page,
  }) => {
    await page.clock.install();
    await page.goto(guides['billing/invoices'][locale]);
    await beginReading(page);
    const opened = await lettersOf(page);
    const step = page.locator('#open-history');
    const name = await page.locator('.contents-side a[href="#open-history"]').textContent();
    await readAt(page, '#needs', 5_000);
    await readAt(page, '#open-history', 30_000);
    await readAt(page, '#trouble', 8_000);
    await expect(step).toHaveCount(1);

    const group = page.getByRole('group', { name: question });
    await group.getByRole('button', { name: no, exact: true }).click();
    const letter = new URL((await opened())[0] ?? '');
    expect(letter.protocol).toBe('mailto:');
    expect(letter.searchParams.get('body')).toContain(`: ${name}\n`);
    expect(letter.searchParams.get('body')).toContain(
      `https://vademecum.example${guides['billing/invoices'][locale]}`,
    );
    await expect(group.getByRole('status')).toContainText(thanks);

    await page.reload();
    await beginReading(page);
    await expect(group.getByRole('status')).toContainText(thanks);
    await expect(group.getByRole('button', { name: no, exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await group.getByRole('button').first().click();
    await expect(group.getByRole('button', { name: no, exact: true })).toHaveAttribute(
      'aria-pressed',
      'false',
    );
    await expect(group.getByRole('link')).toBeHidden();
    expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBe(
      '["yes billing/invoices"]',
    );
  });
}

test('who practises gets a letter with the step at hand', async ({ page }) => {
  await page.goto(guides['users/roles'].de);
  const opened = await lettersOf(page);
  await page.locator('.practice').getByRole('button').first().click();
  const current = page.locator('.step[data-step-state=current]');
  await expect(current).toHaveId('open-users');
  await beginReading(page);
  await page.getByRole('button', { name: 'Nein', exact: true }).click();
  const name = await page.locator('.contents-side a[href="#open-users"]').textContent();
  const letter = new URL((await opened())[0] ?? '');
  expect(letter.searchParams.get('body')).toContain(`Hängen geblieben bei: ${name}\n`);
});

/** Keeps letters from being opened, and tells their addresses. */
async function lettersOf(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const letters: string[] = [];
    Object.assign(window, { letters });
    document.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="mailto:"]');
      if (!link) return;
      event.preventDefault();
      letters.push(link.href);
    });
  });
  return () => page.evaluate(() => (window as unknown as { letters: string[] }).letters);
}

/** Scrolls to a section and stays there for a while. */
async function readAt(page: Page, section: string, ms: number): Promise<void> {
  await page.locator(section).evaluate((each) => each.scrollIntoView({ behavior: 'instant' }));
  const link = page.locator(`.contents-side a[href="${section}"]`);
  await page.clock.runFor(100);
  await expect(link).toHaveAttribute('aria-current', 'location');
  await page.clock.runFor(ms);
}

test('what is added to the end of a guide has no barrier that axe can find, and fits a narrow window', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript(
    (name) => localStorage.setItem(name, '["no support/support-codes"]'),
    key,
  );
  await page.goto(supportCodes.de);
  await beginReading(page);
  await expect(page.locator('.useful').getByRole('link')).toBeVisible();
  await expectNoBarriers(page, { places: ['.useful', '.journeys'] });
  await page.setViewportSize({ width: 320, height: 256 });
  await expectToFit(page);
});

test('journeys are not among the hits of the search', async ({ request }) => {
  const html = await (await request.get(lostPhone.es)).text();
  expect(html).not.toContain('data-pagefind-body');
  const sitemap = await (await request.get('/sitemap.xml')).text();
  expect(sitemap).toContain(`<loc>https://vademecum.example${lostPhone.es}</loc>`);
  expect(sitemap).toContain(`<loc>https://vademecum.example${newMember.de}</loc>`);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a journey is a numbered list of guides, without dead controls', async ({ page }) => {
    for (const address of [lostPhone.es, lostPhone.de]) {
      await page.goto(address);
      const main = page.getByRole('main');
      await expect(main.locator('ol.journey > li')).toHaveCount(2);
      await expect(main.getByRole('checkbox')).toHaveCount(0);
      await expect(page.locator('.journey-progress')).toBeHidden();
    }
    await page.locator('ol.journey a').first().click();
    await expect(page).toHaveURL(new RegExp(`${twoFactor.de}$`));
    await expect(page.locator('.journeys').getByRole('link').first()).toBeVisible();
    await expect(page.locator('.journeys').getByRole('checkbox')).toHaveCount(0);
    await expect(page.locator('.useful')).toHaveCount(0);
  });
});
