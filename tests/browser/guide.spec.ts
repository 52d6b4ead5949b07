import { type GuideId, guides } from './addresses.ts';
import { expect, test } from './site.ts';

const invoices = guides['billing/invoices'];

// As most readers have it.
test.use({ reducedMotion: 'no-preference' });

test('the language switch stays on the same guide and the same step', async ({ page }) => {
  await page.goto(`${invoices.es}#open-history`);
  await page.getByRole('banner').getByRole('link', { name: 'Deutsch' }).click();
  await expect(page).toHaveURL(new RegExp(`${invoices.de}#open-history$`));
  await expect(page.locator('#open-history')).toBeInViewport();
  await page.getByRole('banner').getByRole('link', { name: 'Español' }).click();
  await expect(page).toHaveURL(new RegExp(`${invoices.es}#open-history$`));
});

for (const [id, addresses] of Object.entries(guides) as [GuideId, (typeof guides)[GuideId]][]) {
  test(`${id} names its twin in the other language, and the twin names it`, async ({
    reader: page,
  }) => {
    for (const address of [addresses.es, addresses.de]) {
      await page.goto(address);
      for (const language of ['es', 'de'] as const) {
        await expect(page.locator(`link[rel=alternate][hreflang=${language}]`)).toHaveAttribute(
          'href',
          `https://vademecum.example${addresses[language]}`,
        );
      }
      await expect(page.locator('link[hreflang=x-default]')).toHaveCount(1);
    }
  });

  test(`${id} has the same anchors in both languages, and each step and question can be linked to`, async ({
    reader: page,
  }) => {
    const anchors = async (address: string) => {
      await page.goto(address);
      return page
        .locator('main :is(h2, .step, .faq section)[id]')
        .evaluateAll((all) => all.map((each) => each.id));
    };
    const spanish = await anchors(addresses.es);
    expect(spanish.length).toBeGreaterThan(10);
    expect(await anchors(addresses.de)).toEqual(spanish);
    for (const step of await page.locator('.step').all()) {
      const stepId = await step.getAttribute('id');
      await expect(step.locator('h3 a.anchor')).toHaveAttribute('href', `#${stepId}`);
    }
  });

  test(`${id} tells machines the steps and questions that people see`, async ({ reader: page }) => {
    for (const address of [addresses.es, addresses.de]) {
      await page.goto(address);
      const data = JSON.parse(
        (await page.locator('script[type="application/ld+json"]').textContent()) ?? '',
      );
      const graph: Record<string, { name: string; text: string; url: string }[]>[] = data['@graph'];
      const steps = graph.find((node) => String(node['@type']) === 'HowTo')?.['step'] ?? [];
      const headings = await page
        .locator('.step h3')
        .evaluateAll((all) => all.map((heading) => heading.firstChild?.textContent?.trim()));
      expect(steps.map(({ name }) => name)).toEqual(headings);
      expect(steps.every(({ text, url }) => text.length > 10 && url.includes(`${address}#`))).toBe(
        true,
      );
      const questions =
        graph.find((node) => String(node['@type']) === 'FAQPage')?.['mainEntity'] ?? [];
      const asked = await page
        .locator('.faq h3')
        .evaluateAll((all) => all.map((heading) => heading.firstChild?.textContent?.trim()));
      expect(questions.map(({ name }) => name)).toEqual(asked);
      expect(asked.length).toBeGreaterThanOrEqual(3);
    }
  });
}

test('a term opens its definition by keyboard, and Escape closes it', async ({ page }) => {
  await page.goto(invoices.es);
  const term = page.locator('button.term').first();
  const definition = page.locator(`#${await term.getAttribute('popovertarget')}`);
  await expect(definition).toBeHidden();
  await term.focus();
  await page.keyboard.press('Enter');
  await expect(definition).toBeVisible();
  await expect(definition.getByRole('link')).toHaveAttribute('href', /^\/es\/glosario\/#/);
  await page.keyboard.press('Escape');
  await expect(definition).toBeHidden();
});

test('the contents of the page follow the reading', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(invoices.de);
  const contents = page.getByRole('navigation', { name: 'Auf dieser Seite' });
  await page.locator('#open-history').scrollIntoViewIfNeeded();
  await page.evaluate(() => document.querySelector('#trouble')?.scrollIntoView());
  await expect(contents.locator('[aria-current=location]')).toHaveAttribute('href', '#trouble');
  await page.evaluate(() => document.querySelector('#open-history')?.scrollIntoView());
  await expect(contents.locator('[aria-current=location]')).toHaveAttribute(
    'href',
    '#open-history',
  );
});

test('on a phone the contents are folded above the text and lead to a step', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(invoices.de);
  const fold = page.locator('details.contents-fold');
  await expect(fold.getByRole('link').first()).toBeHidden();
  await fold.locator('summary').click();
  await fold.locator('a[href="#open-history"]').click();
  await expect(page.locator('#open-history')).toBeInViewport();
});

test('the theme switch changes the theme, says so, and is remembered on the next page', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(invoices.es);
  const background = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await background();
  await page.getByRole('button', { name: 'Apariencia: automática' }).click();
  await page.getByRole('button', { name: 'Apariencia: clara' }).click();
  await expect(page.getByRole('button', { name: 'Apariencia: oscura' })).toBeVisible();
  await expect.poll(background).not.toBe(light);
  const dark = await background();
  await page.goto('/de/');
  expect(await background()).toBe(dark);
  await page.getByRole('button', { name: 'Darstellung: dunkel' }).click();
  await expect.poll(background).toBe(light);
});

test('a mistake is reported with the guide and its address filled in', async ({ reader: page }) => {
  await page.goto(invoices.de);
  const href = await page
    .getByRole('link', { name: 'Fehler in dieser Anleitung melden' })
    .getAttribute('href');
  const letter = new URL(href ?? '');
  expect(letter.protocol).toBe('mailto:');
  expect(letter.searchParams.get('subject')).toContain('Rechnungen');
  expect(letter.searchParams.get('body')).toContain(`https://vademecum.example${invoices.de}`);
});

test('on paper a guide is a checklist with the addresses of its links and without navigation', async ({
  reader: page,
}) => {
  await page.goto(guides['security/two-factor-disable'].es);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.locator('.contents-side')).toBeHidden();
  await expect(page.locator('.printed-from')).toContainText(
    `https://vademecum.example${guides['security/two-factor-disable'].es}`,
  );
  const written = await page
    .locator('main a[href="https://manager.infomaniak.com/2fa"]')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(written).toContain('https://manager.infomaniak.com/2fa');
  const box = await page
    .locator('.step')
    .first()
    .evaluate((step) => getComputedStyle(step, '::before').borderTopStyle);
  expect(box).toBe('solid');
});

test('on paper the theme chosen for the screen makes no difference', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.addInitScript(() => localStorage.setItem('vademecum:theme', 'dark'));
  await page.goto(invoices.es);
  const ink = () => page.locator('h1').evaluate((title) => getComputedStyle(title).color);
  const onScreen = await ink();
  await page.emulateMedia({ media: 'print' });
  expect(await ink()).not.toBe(onScreen);
  expect(Number(/\d+/.exec(await ink())?.[0])).toBeLessThan(80);
});

test('a theme chosen in another tab is worn here, too', async ({ page, context }) => {
  await page.goto(invoices.es);
  const other = await context.newPage();
  await other.goto('/es/');
  await other.getByRole('button', { name: 'Apariencia: automática' }).click();
  await expect(page.getByRole('button', { name: 'Apariencia: clara' })).toBeVisible();
});

test('the reading order leads through every guide of a language and back', async ({
  reader: page,
}) => {
  await page.goto('/es/');
  await page.goto(await firstGuide(page));
  const seen = [new URL(page.url()).pathname];
  for (;;) {
    const next = page.locator('a[rel=next]');
    if ((await next.count()) === 0) break;
    await page.goto((await next.getAttribute('href')) ?? '');
    await expect(page.locator('a[rel=prev]')).toHaveAttribute('href', seen.at(-1) ?? '');
    seen.push(new URL(page.url()).pathname);
  }
  expect(seen.sort()).toEqual(
    Object.values(guides)
      .map(({ es }) => es)
      .sort(),
  );
});

async function firstGuide(page: import('playwright/test').Page): Promise<string> {
  return (await page.locator('.category-cards li li a').first().getAttribute('href')) ?? '';
}

test('a guide stands still: nothing moves while it loads, on a slow processor either', async ({
  page,
}) => {
  const processor = await page.context().newCDPSession(page);
  await processor.send('Emulation.setCPUThrottlingRate', { rate: 8 });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const address of [invoices.es, invoices.de]) {
    await page.goto(address);
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual(
      [],
    );
  }
});

test('who prefers less motion gets none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(invoices.es);
  const motion = await page.evaluate(() => ({
    scroll: getComputedStyle(document.documentElement).scrollBehavior,
    link: getComputedStyle(document.querySelector('a') as Element).transitionDuration,
  }));
  expect(motion).toEqual({ scroll: 'auto', link: '0s' });
});
