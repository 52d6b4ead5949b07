import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright/test';
import { lookForBarriers } from './barriers.ts';
import { expect, test } from './site.ts';

const languages = {
  es: {
    address: '/es/web-y-dominio/prefijo-mysql/',
    open: 'Abrir el conversor',
    prefix: 'Su prefijo',
    paste: /^Pegue aquí/,
    show: 'Mostrar los cambios',
    result: 'Resultado',
    copy: /^Copiar el archivo/,
    download: /^Descargar second/,
    all: 'Descargar todos en un ZIP',
    counted: '1 archivo: 2 cambios.',
    line: 'Línea 3',
    tables: 'Es el prefijo de las tablas, otra cosa.',
    capitals: /mayúsculas/,
    nothing: /No hay nada que convertir/,
    unknown: 'El nombre del usuario viene de la variable de entorno DB_USER.',
  },
  de: {
    address: '/de/web-und-domain/mysql-praefix/',
    open: 'Konverter öffnen',
    prefix: 'Ihr Präfix',
    paste: /^Fügen Sie hier/,
    show: 'Änderungen zeigen',
    result: 'Ergebnis',
    copy: /^Datei kopieren/,
    download: /^Herunterladen second/,
    all: 'Alle als ZIP herunterladen',
    counted: '1 Datei: 2 Änderungen.',
    line: 'Zeile 3',
    tables: 'Das ist das Präfix der Tabellen, etwas anderes.',
    capitals: /Großbuchstaben/,
    nothing: /noch nichts umzuwandeln/,
    unknown: 'Der Name des Benutzers kommt aus der Umgebungsvariablen DB_USER.',
  },
} as const;
type Language = (typeof languages)[keyof typeof languages];

const password = 'shop-S3cret!';

function wordpress(names: { database: string; user: string }): string {
  return [
    '<?php',
    '// shop',
    `define( 'DB_NAME', '${names.database}' );`,
    `define( 'DB_USER', '${names.user}' );`,
    `define( 'DB_PASSWORD', '${password}' );`,
    "define( 'DB_HOST', 'wxyz.myd.infomaniak.com' );",
    "$table_prefix = 'wp_';",
    '',
  ].join('\n');
}

const short = wordpress({ database: 'shop', user: 'keeper' });
const long = wordpress({ database: 'wxyz_shop', user: 'wxyz_keeper' });

/** More than is converted in the page itself. */
function large(): string {
  return `${short}// ${'x'.repeat(77)}\n${`// ${'filler '.repeat(11)}\n`.repeat(13_000)}`;
}

async function open(page: Page, words: Language): Promise<Locator> {
  await page.goto(words.address);
  await page.getByRole('button', { name: words.open }).click();
  await expect(page.getByLabel(words.prefix)).toBeFocused();
  return page.locator('[data-converter]');
}

async function convert(page: Page, words: Language, text: string): Promise<void> {
  await page.getByLabel(words.prefix).fill('wxyz');
  await page.getByLabel(words.paste).fill(text);
  await page.getByRole('button', { name: words.show }).click();
}

function asFile(name: string, text: string) {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
}

for (const words of Object.values(languages)) {
  test(`${words.address}: what is pasted shows its changes and their reasons, and can be copied`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const converter = await open(page, words);
    await convert(page, words, short);
    await expect(page.getByRole('heading', { name: words.result })).toBeFocused();
    await expect(converter.getByRole('status').filter({ hasText: words.counted })).toBeAttached();
    const changes = converter.locator('.converter-change');
    await expect(changes).toHaveCount(2);
    await expect(changes.first()).toContainText(words.line);
    await expect(changes.first()).toContainText('DB_NAME');
    await expect(changes.locator('ins')).toHaveText(['wxyz_', 'wxyz_']);
    await expect(changes.locator('del')).toHaveCount(0);
    await expect(converter).toContainText(words.tables);
    await page.evaluate(() => {
      navigator.clipboard.writeText = (text) => {
        document.title = text;
        return Promise.resolve();
      };
    });
    await converter.getByRole('button', { name: words.copy }).click();
    await expect
      .poll(() => page.evaluate(() => document.title))
      .toBe(long.trim().replace(/\s+/g, ' '));
  });

  test(`${words.address}: several files come back in one archive, each byte in its place`, async ({
    page,
  }) => {
    const converter = await open(page, words);
    await page.getByLabel(words.prefix).fill('wxyz_');
    const windows = short.replaceAll('\n', '\r\n');
    await converter
      .locator('input[type=file]')
      .setInputFiles([asFile('wp-config.php', short), asFile('second.php', windows)]);
    await expect(converter).toContainText('second.php');
    await page.getByRole('button', { name: words.show }).click();
    await expect(converter.locator('.converter-file')).toHaveCount(2);
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: words.all }).click();
    const files = unzipSync(readFileSync(await (await downloading).path()));
    const text = (name: string) => Buffer.from(files[name] ?? []).toString();
    expect(Object.keys(files).sort()).toEqual(['second.php', 'wp-config.php']);
    expect(text('wp-config.php')).toBe(long);
    expect(text('second.php')).toBe(long.replaceAll('\n', '\r\n'));
    const one = page.waitForEvent('download');
    await converter.getByRole('button', { name: words.download }).click();
    expect((await one).suggestedFilename()).toBe('second.php');
  });

  test(`${words.address}: of two names the reader chooses one, and what is made at run time is told`, async ({
    page,
  }) => {
    const converter = await open(page, words);
    const branches = "if (STAGE) define('DB_NAME', 'probe'); else define('DB_NAME', 'shop');";
    await convert(page, words, `<?php\n${branches}\ndefine('DB_USER', getenv('DB_USER'));\n`);
    await expect(converter.locator('.converter-change')).toHaveCount(0);
    await expect(converter).toContainText(words.unknown);
    await converter.getByRole('checkbox', { name: /shop/ }).check();
    await expect(converter.locator('.converter-change')).toHaveCount(1);
    await expect(converter.locator('.converter-change ins')).toHaveText('wxyz_');
    await expect(converter.getByRole('checkbox', { name: /probe/ })).not.toBeChecked();
  });

  test(`${words.address}: a wrong prefix and an empty form say what to do, and where`, async ({
    page,
  }) => {
    await open(page, words);
    const field = page.getByLabel(words.prefix);
    await field.fill('WXYZ');
    await page.getByRole('button', { name: words.show }).click();
    await expect(field).toBeFocused();
    await expect(field).toHaveAccessibleDescription(words.capitals);
    await field.fill('wxyz');
    await page.getByRole('button', { name: words.show }).click();
    await expect(page.getByLabel(words.paste)).toBeFocused();
    await expect(page.getByLabel(words.paste)).toHaveAccessibleDescription(words.nothing);
  });
}

const words = languages.es;

test('a password is nowhere among what is shown', async ({ page }) => {
  const converter = await open(page, words);
  const url = `DATABASE_URL="mysql://keeper:${password}@wxyz.myd.infomaniak.com/shop"\n`;
  await converter
    .locator('input[type=file]')
    .setInputFiles([asFile('wp-config.php', short), asFile('.env', url)]);
  await page.getByLabel(words.prefix).fill('wxyz');
  await page.getByRole('button', { name: words.show }).click();
  await expect(converter.locator('.converter-file')).toHaveCount(2);
  for (const source of await converter.locator('.converter-source').all())
    await source.locator('summary').click();
  await expect(converter.locator('.converter-hidden').first()).toBeVisible();
  expect(await converter.innerHTML()).not.toContain(password);
});

test('a large file is converted in a worker, and the page answers meanwhile', async ({ page }) => {
  await page.addInitScript(() => {
    // Holds back what the page asks of its worker until the test lets it go.
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, message: unknown) {
      document.documentElement.dataset['asked'] = 'yes';
      addEventListener('test-release', () => post.call(this, message), { once: true });
    };
  });
  const worker = page.waitForEvent('worker');
  const converter = await open(page, words);
  expect((await worker).url()).toMatch(/\/_astro\/worker/);
  await page.getByLabel(words.prefix).fill('wxyz');
  const text = large();
  expect(text.length).toBeGreaterThan(1_000_000);
  await converter.locator('input[type=file]').setInputFiles([asFile('wp-config.php', text)]);
  await page.getByRole('button', { name: words.show }).click();
  await expect(page.locator('html')).toHaveAttribute('data-asked', 'yes');
  await expect(converter.getByRole('progressbar')).toBeVisible();
  await converter.locator('.converter-promise summary').click();
  await expect(converter.locator('.converter-promise')).toContainText("connect-src 'self'");
  await expect(converter.locator('.converter-change')).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event('test-release')));
  await expect(converter.locator('.converter-change')).toHaveCount(2);
  await converter.locator('.converter-source summary').click();
  expect(await converter.locator('.converter-excerpt li').count()).toBeLessThan(30);
});

test('what is pasted is text, whatever it says', async ({ page }) => {
  const converter = await open(page, words);
  const hostile = `<img src=x onerror="document.title='caught'"><script>document.title='caught'</script>`;
  await convert(
    page,
    words,
    short.replace("'shop' );", `'shop' ); /* ${hostile} */ // \u202e${'y'.repeat(20_000)}`),
  );
  await expect(converter.locator('.converter-change')).toHaveCount(2);
  await expect(converter.locator('.converter-change').first()).toContainText('<img src=x');
  expect(await converter.locator('img, script').count()).toBe(0);
  await expect(page).not.toHaveTitle('caught');
  const shown = await converter.locator('.converter-change').first().textContent();
  expect(shown?.length).toBeLessThan(2000);
});

test('what is no configuration file says what to do', async ({ page }) => {
  const converter = await open(page, words);
  await converter
    .locator('input[type=file]')
    .setInputFiles([
      asFile('empty.php', ''),
      { name: 'picture.png', mimeType: 'image/png', buffer: Buffer.from([137, 80, 0, 0, 1, 200]) },
      { name: 'wide.php', mimeType: 'text/plain', buffer: Buffer.from('\ufeff<?php', 'utf16le') },
      asFile('dump.sql', 'x'.repeat(5_000_001)),
    ]);
  for (const sentence of ['está vacío', 'binario', 'UTF-16', 'más de 5 MB'])
    await expect(converter).toContainText(sentence);
  await expect(converter.locator('.converter-taken')).toHaveCount(0);
  const many = Array.from({ length: 52 }, (_, at) => asFile(`${at}.php`, short));
  await converter.locator('input[type=file]').setInputFiles(many);
  await expect(converter.locator('.converter-taken')).toHaveCount(50);
  await expect(converter).toContainText('2 archivos');
});

test('a refused clipboard says what else can be done', async ({ page }) => {
  const converter = await open(page, words);
  await convert(page, words, short);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await converter.getByRole('button', { name: words.copy }).click();
  await expect(converter).toContainText('El navegador no permitió copiar');
});

test('the keyboard alone is enough', async ({ page }) => {
  await page.goto(words.address);
  await page.getByRole('button', { name: words.open }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(words.prefix)).toBeFocused();
  await page.keyboard.type('wxyz');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: /Añadir/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.insertText(short);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: words.show })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: words.result })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: words.copy })).toBeFocused();
});

test('without a connection it goes on working, and no request is made', async ({
  page,
  context,
}) => {
  const converter = await open(page, words);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  const requests: string[] = [];
  page.on('request', (request) => {
    // What is downloaded comes from the page itself.
    if (!request.url().startsWith('blob:')) requests.push(request.url());
  });
  await converter
    .locator('input[type=file]')
    .setInputFiles([asFile('a.php', short), asFile('large.php', large())]);
  await page.getByLabel(words.prefix).fill('wxyz');
  await page.getByRole('button', { name: words.show }).click();
  await expect(converter.locator('.converter-file')).toHaveCount(2);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: words.all }).click();
  await downloading;
  expect(requests).toEqual([]);
  expect(page.url()).not.toContain('wxyz');
  expect(await page.evaluate(() => Object.keys(localStorage).length)).toBe(0);
});

test('before it is opened, nothing of it is loaded', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(words.address);
  await page.waitForLoadState('networkidle');
  expect(requests.filter((url) => /mount|worker|archive|mysql-prefix\./.test(url))).toEqual([]);
});

const states: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  closed: (page) => page.goto(words.address),
  open: (page) => open(page, words),
  'told what is wrong': async (page) => {
    const converter = await open(page, words);
    await converter.locator('input[type=file]').setInputFiles([asFile('empty.php', '')]);
    await expect(converter).toContainText('está vacío');
    await page.getByRole('button', { name: words.show }).click();
  },
  converted: async (page) => {
    const converter = await open(page, words);
    await convert(page, words, short);
    await converter.locator('.converter-source summary').click();
    await converter.locator('.converter-promise summary').click();
  },
  'asked to decide': async (page) => {
    const converter = await open(page, words);
    const theirs = wordpress({ database: 'abcd_shop', user: 'abcd_keeper' });
    await convert(page, words, theirs);
    await converter.getByRole('radio', { name: 'Cambiar abcd_ por wxyz_' }).check();
    await expect(converter.locator('.converter-change')).toHaveCount(2);
    await expect(converter.locator('.converter-change').first().locator('del')).toHaveText('abcd');
  },
};

for (const [name, reach] of Object.entries(states))
  test(`nothing is in the way of anybody when it is ${name}`, async ({ page }) => {
    await lookForBarriers(page, name, {
      places: ['[data-converter]'],
      reach: async () => void (await reach(page)),
    });
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const { address } of Object.values(languages)) {
    test(`${address} leads to how it is done by hand`, async ({ page }) => {
      await page.goto(address);
      const converter = page.locator('[data-converter]');
      await expect(converter.getByRole('button')).toHaveCount(0);
      await converter.getByRole('link').click();
      await expect(page).toHaveURL(/#config-files$/);
    });
  }
});
