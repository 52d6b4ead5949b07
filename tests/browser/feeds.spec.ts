import type { Page } from 'playwright/test';
import { builtPages, guides } from './addresses.ts';
import { expect, test } from './site.ts';

const origin = 'https://vademecum.example';
const languages = ['es', 'de'] as const;

test('the sitemap lists every page that may be found, each with its twin, and no other', async ({
  request,
}) => {
  const sitemap = await (await request.get('/sitemap.xml')).text();
  const listed = [...sitemap.matchAll(/<loc>https:\/\/vademecum\.example([^<]+)<\/loc>/g)].map(
    ([, path]) => path,
  );
  const hidden = ['/', '/es/404/', '/de/404/', '/es/buscar/', '/de/suche/'];
  expect([...listed].sort()).toEqual(builtPages().filter((page) => !hidden.includes(page)));
  const { es, de } = guides['billing/invoices'];
  const entry = sitemap
    .split('<url>')
    .find((url) => url.includes(`<loc>https://vademecum.example${es}</loc>`));
  expect(entry).toContain(`hreflang="de" href="https://vademecum.example${de}"`);
  expect(entry).toMatch(/<lastmod>\d{4}-\d{2}-\d{2}<\/lastmod>/);
});

test('robots.txt lets everybody in and names the sitemap', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text();
  expect(robots).toContain('Allow: /');
  expect(robots).toContain('Sitemap: https://vademecum.example/sitemap.xml');
});

test('pages that are no content ask not to be listed', async ({ reader: page }) => {
  for (const address of ['/es/buscar/', '/de/suche/', '/es/404/', '/de/404/']) {
    await page.goto(address);
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  }
});

type XmlElement = {
  attributes: Record<string, string>;
  /** The texts of its children by their names. */
  parts: Record<string, string>;
};

/** Elements of an XML file as the browser's parser reads them; fails when it is no XML. */
function readXml(page: Page, address: string, name: string): Promise<XmlElement[]> {
  return page.evaluate(
    async ([file, wanted]) => {
      const text = await (await fetch(file)).text();
      const xml = new DOMParser().parseFromString(text, 'application/xml');
      const error = xml.querySelector('parsererror')?.textContent;
      if (error) throw new Error(error);
      return [...xml.getElementsByTagName(wanted)].map((element) => ({
        attributes: Object.fromEntries(
          [...element.attributes].map((each) => [each.name, each.value]),
        ),
        parts: Object.fromEntries(
          [...element.children].map((part) => [part.tagName, part.textContent ?? '']),
        ),
      }));
    },
    [address, name] as const,
  );
}

for (const locale of languages) {
  test(`the news in ${locale} are read from every page, and lead to guides that are there`, async ({
    reader: page,
    request,
  }) => {
    for (const address of [`/${locale}/`, guides['users/roles'][locale]]) {
      await page.goto(address);
      await expect(page.locator('link[type="application/rss+xml"]')).toHaveAttribute(
        'href',
        `/${locale}/rss.xml`,
      );
    }
    const items = await readXml(page, `/${locale}/rss.xml`, 'item');
    const links = items.map(({ parts }) => parts['link']?.replace(origin, ''));
    expect(new Set(links)).toEqual(new Set(Object.values(guides).map((guide) => guide[locale])));
    for (const link of new Set(links)) expect((await request.get(link ?? '')).status()).toBe(200);
    expect(new Set(items.map(({ parts }) => parts['guid'])).size).toBe(items.length);
    const days = items.map(({ parts }) => Date.parse(parts['pubDate'] ?? ''));
    expect(days).toEqual([...days].sort((a, b) => b - a));
    const [self] = await readXml(page, `/${locale}/rss.xml`, 'atom:link');
    expect(self?.attributes['href']).toBe(`${origin}/${locale}/rss.xml`);
  });

  test(`the browser learns the search in ${locale}, and it answers`, async ({ page }) => {
    await page.goto(`/${locale}/`);
    const description = await page.locator('link[rel=search]').getAttribute('href');
    expect(description).toBe(`/${locale}/opensearch.xml`);
    const urls = await readXml(page, `/${locale}/opensearch.xml`, 'Url');
    const template = urls.find(({ attributes }) => attributes['type'] === 'text/html')?.attributes;
    const query = locale === 'es' ? 'factura' : 'Rechnung';
    await page.goto(
      (template?.['template'] ?? '').replace(origin, '').replace('{searchTerms}', query),
    );
    await expect(page.locator('main [data-search] input')).toHaveValue(query);
    await expect(page.locator('main .search-hits > li').first()).toBeVisible();
  });

  test(`every guide in ${locale} is there as Markdown, and llms.txt leads to it`, async ({
    reader: page,
    request,
  }) => {
    const llms = await (await request.get('/llms.txt')).text();
    for (const { [locale]: address } of Object.values(guides)) {
      const copy = address.replace(/\/$/, '.md');
      const response = await request.get(copy);
      expect(response.headers()['content-type']).toBe('text/markdown; charset=utf-8');
      expect(await response.text()).toContain(`<${origin}${address}>`);
      expect(llms).toContain(`](${origin}${copy}): `);
      await page.goto(address);
      await expect(page.locator('link[type="text/markdown"]')).toHaveAttribute('href', copy);
    }
  });

  const words = {
    es: ['Copiar como Markdown', 'Copiado.'],
    de: ['Als Markdown kopieren', 'Kopiert.'],
  };
  const [copy = '', copied = ''] = words[locale];

  test(`a press copies the guide in ${locale}, and asks for nothing before`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-write']);
    const address = guides['billing/invoices'][locale];
    const file = address.replace(/\/$/, '.md');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    expect(asked).not.toContain(file);
    await expect(page.getByText(copied)).toBeHidden();
    await page.getByRole('button', { name: copy }).click();
    await expect(page.getByRole('status').getByText(copied)).toBeVisible();
    expect(asked).toContain(file);
    expect(await pasted(page)).toBe(await (await page.request.get(file)).text());
  });

  test(`where the clipboard is refused, the guide in ${locale} opens as Markdown`, async ({
    page,
    expected,
  }) => {
    // A browser without a person before it refuses the clipboard. A text file takes no part in the change of pages.
    expected.errors.push(/ViewTransition/);
    const address = guides['users/roles'][locale];
    await page.goto(address);
    await page.getByRole('button', { name: copy }).press('Enter');
    await page.waitForURL(`**${address.replace(/\/$/, '.md')}`);
  });
}

/** What the clipboard holds, pasted as a person would; the site does not let its pages read it. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.setAttribute('aria-label', 'paste here');
    document.querySelector('main')?.append(field);
  });
  const field = page.getByRole('textbox', { name: 'paste here' });
  await field.press('Control+v');
  return field.inputValue();
}

/** What a page tells networks about the picture that goes with its link. */
async function linkPicture(page: Page, address: string) {
  await page.goto(address);
  const content = (name: string) =>
    page.locator(`meta[property="og:${name}"]`).getAttribute('content');
  await expect(page.locator('meta[name="twitter:card"]')).toHaveAttribute(
    'content',
    'summary_large_image',
  );
  expect([await content('image:width'), await content('image:height')]).toEqual(['1200', '630']);
  return {
    image: await content('image'),
    alt: await content('image:alt'),
    title: await content('title'),
  };
}

test('every guide in each language has a picture of its own for networks, and the other pages share one', async ({
  reader: page,
  request,
}) => {
  const own = new Set<string>();
  for (const locale of languages) {
    for (const { [locale]: address } of Object.values(guides)) {
      const { image, alt, title } = await linkPicture(page, address);
      expect(alt).toBe(`${title} · Vademecum`);
      own.add(image?.replace(origin, '') ?? '');
    }
  }
  expect(own.size).toBe(Object.keys(guides).length * languages.length);
  const shared = await linkPicture(page, '/de/');
  expect(shared.alt).toBe('Der Infomaniak Manager, Schritt für Schritt erklärt · Vademecum');
  expect((await linkPicture(page, '/de/glossar/')).image).toBe(shared.image);
  expect((await linkPicture(page, '/es/')).image).not.toBe(shared.image);
  for (const file of [...own, shared.image?.replace(origin, '') ?? '']) {
    const response = await request.get(file);
    expect(response.headers()).toMatchObject({
      'content-type': 'image/png',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    const png = await response.body();
    expect(png.length).toBeLessThan(40_000);
    // Browsers show the part of a torn file that is there.
    expect(png.toString('latin1', png.length - 8, png.length - 4)).toBe('IEND');
  }
  expect(await sizesOf(page, [...own])).toEqual([...own].map(() => [1200, 630]));
});

/** Width and height of pictures as the browser decodes them; fails when one is no picture. */
function sizesOf(page: Page, files: readonly string[]): Promise<number[][]> {
  return page.evaluate(
    (all) =>
      Promise.all(
        all.map(async (file) => {
          const image = new Image();
          image.src = file;
          await image.decode();
          return [image.naturalWidth, image.naturalHeight];
        }),
      ),
    files,
  );
}

test('structured data of a guide names the picture of its page', async ({ reader: page }) => {
  const { image } = await linkPicture(page, guides['users/roles'].de);
  const data = await page.locator('script[type="application/ld+json"]').textContent();
  expect(data).toContain(`"image":"${image}"`);
});

test('no page makes its reader load a font, a picture for links or the words of the index', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(guides['security/two-factor-disable'].de);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => /\/social\/|\.(woff2?|ttf|otf)$/.test(path))).toEqual([]);
  await expect(page.locator('meta[name=keywords]')).toHaveCount(0);
});

test('without script there is no button that would do nothing', async ({ browser, site }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL: site.url });
  await page.goto(guides['billing/invoices'].es);
  await expect(page.getByText('Copiar como Markdown')).toBeHidden();
  await page.close();
});

test('below a path, what machines read stays below it', async ({
  page,
  context,
  request,
  subPathSite,
}) => {
  await context.grantPermissions(['clipboard-write']);
  const base = new URL(subPathSite.url).pathname;
  const text = async (file: string) => (await request.get(`${subPathSite.url}${file}`)).text();
  await page.goto(`${subPathSite.url}de/abrechnung/rechnungen/`);
  for (const [kind, file] of [
    ['application/rss+xml', 'de/rss.xml'],
    ['application/opensearchdescription+xml', 'de/opensearch.xml'],
    ['text/markdown', 'de/abrechnung/rechnungen.md'],
  ]) {
    await expect(page.locator(`link[type="${kind}"]`)).toHaveAttribute('href', `${base}${file}`);
    const whole = [
      ...(await text(file ?? '')).matchAll(/https:\/\/vademecum\.example(\/[^\s"<)]*)/g),
    ];
    expect(whole.length).toBeGreaterThan(2);
    expect(whole.map(([, path]) => path).filter((path) => !path?.startsWith(base))).toEqual([]);
  }
  const { image } = await linkPicture(page, `${subPathSite.url}de/abrechnung/rechnungen/`);
  expect(image).toMatch(new RegExp(`^${origin}${base}social/[0-9a-f]{12}\\.png$`));
  expect(
    (await request.get(new URL(image?.replace(origin, '') ?? '', subPathSite.url).href)).status(),
  ).toBe(200);
  expect(await text('llms.txt')).toContain(`](${origin}${base}es/facturacion/facturas.md): `);
  await page.getByRole('button', { name: 'Als Markdown kopieren' }).click();
  await expect(page.getByRole('status').getByText('Kopiert.')).toBeVisible();
});
