import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Locator, Page, Route } from 'playwright/test';
import { type Example, examples, large, wordpress } from '#widgets/mysql-prefix/examples.ts';
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
    tables: 'Es el prefijo de las tablas, que es otra cosa.',
    capitals: /mayúsculas/,
    nothing: /No hay nada que convertir/,
    unknown: 'El nombre del usuario viene de la variable de entorno DB_USER.',
    cancel: 'Cancelar',
    cancelled: 'Cancelado. No se ha cambiado nada.',
    noAnswer: /no terminó en un minuto.*demasiado grande.*a mano/,
    lost: /se interrumpió.*memoria.*Cierre otras pestañas/,
    folder: 'fotos: Es una carpeta',
    unreadable: 'fotos: El navegador no pudo leerlo. Quizá sea una carpeta',
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
    tables: 'Das ist das Präfix der Tabellen, also etwas anderes.',
    capitals: /Großbuchstaben/,
    nothing: /noch nichts umzuwandeln/,
    unknown: 'Der Name des Benutzers kommt aus der Umgebungsvariablen DB_USER.',
    cancel: 'Abbrechen',
    cancelled: 'Abgebrochen. Es wurde nichts geändert.',
    noAnswer: /nach einer Minute nicht fertig.*zu groß.*von Hand/,
    lost: /brach ab.*Speicher.*Schließen Sie andere Tabs/,
    folder: 'fotos: Das ist ein Ordner',
    unreadable: 'fotos: Der Browser konnte sie nicht lesen. Vielleicht ist es ein Ordner',
  },
} as const;
type Language = (typeof languages)[keyof typeof languages];

const password = 'shop-S3cret!';

const short = wordpress();
const long = wordpress({ database: 'wxyz_shop', user: 'wxyz_keeper' });

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

  test(`${words.address}: over a file that takes long, the reader can stop, and nobody waits for ever`, async ({
    page,
  }) => {
    await holdBack(page);
    await page.clock.install();
    const converter = await open(page, words);
    await page.getByLabel(words.prefix).fill('wxyz');
    await converter.locator('input[type=file]').setInputFiles([asFile('wp-config.php', large())]);
    const show = page.getByRole('button', { name: words.show });
    const progress = converter.getByRole('progressbar');
    await show.press('Enter');
    await expect(progress).toBeVisible();
    await atWork(page);
    const ended = page.workers()[0]?.waitForEvent('close');
    await page.getByRole('button', { name: words.cancel }).press('Enter');
    await ended;
    await expect(progress).toHaveCount(0);
    await expect(show).toBeFocused();
    await expect(converter.getByRole('status').filter({ hasText: words.cancelled })).toBeVisible();
    await expect(converter.locator('.converter-results')).toHaveCount(0);

    await show.press('Enter');
    await atWork(page);
    await page.clock.fastForward('01:01');
    await expect(converter.getByRole('alert')).toHaveText(words.noAnswer);
    await expect(progress).toHaveCount(0);
    await expect(converter.locator('.converter-change')).toHaveCount(0);

    await show.press('Enter');
    await atWork(page);
    await page.evaluate(() => dispatchEvent(new Event('test-break')));
    await expect(converter.getByRole('alert')).toHaveText(words.lost);

    await show.press('Enter');
    await atWork(page);
    await page.evaluate(() => dispatchEvent(new Event('test-release')));
    await expect(converter.locator('.converter-change')).toHaveCount(2);
  });

  test(`${words.address}: a dropped folder is named and not opened, also where a browser cannot tell one`, async ({
    page,
  }) => {
    const converter = await open(page, words);
    await drop(page, { files: [{ name: 'wp-config.php', text: short }], folder: 'fotos' });
    await expect(converter).toContainText(words.folder);
    await expect(converter.locator('.converter-taken')).toHaveText([/^wp-config\.php/]);
    await drop(page, { folder: 'fotos', tellsFolders: false });
    await expect(converter.locator('.converter-error')).toContainText(words.unreadable);
  });
}

/** Holds back what the page asks of its workers until the test lets it go, or breaks them. */
async function holdBack(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, message: unknown) {
      document.documentElement.dataset['asked'] = 'yes';
      addEventListener('test-release', () => post.call(this, message), { once: true });
      addEventListener('test-break', () => this.dispatchEvent(new Event('error')), { once: true });
    };
  });
}

/** Waits until a worker was asked, and looks away again. */
async function atWork(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-asked', 'yes');
  await page.evaluate(() => delete document.documentElement.dataset['asked']);
}

type Dropped = {
  files?: readonly { name: string; text: string }[];
  folder?: string;
  text?: string;
  /** Whether the browser has `webkitGetAsEntry`. */
  tellsFolders?: boolean;
};

/**
 * Drops files where they belong. A script cannot make a folder: what stands for it answers as Chromium does for one that is
 * dropped, and cannot be read.
 * @returns whether the browser may still do what it does with it
 */
function drop(page: Page, dropped: Dropped): Promise<boolean> {
  return page
    .locator('.converter-files')
    .evaluate((place, { files = [], folder, text, tellsFolders = true }: Dropped) => {
      const data = new DataTransfer();
      for (const each of files) data.items.add(new File([each.text], each.name));
      if (folder) data.items.add(new File([], folder));
      if (text) data.items.add(text, 'text/plain');
      const read = Blob.prototype.arrayBuffer;
      Blob.prototype.arrayBuffer = function () {
        return (this as File).name === folder
          ? Promise.reject(new DOMException('A folder', 'NotFoundError'))
          : read.call(this);
      };
      DataTransferItem.prototype.webkitGetAsEntry = function () {
        const name = this.getAsFile()?.name ?? '';
        return { isDirectory: name === folder, name } as FileSystemEntry;
      };
      if (!tellsFolders) Reflect.deleteProperty(DataTransferItem.prototype, 'webkitGetAsEntry');
      const say = (type: string) =>
        place.dispatchEvent(
          new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }),
        );
      say('dragover');
      return say('drop');
    }, dropped);
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
  await holdBack(page);
  const worker = page.waitForEvent('worker');
  const converter = await open(page, words);
  expect((await worker).url()).toMatch(/\/_astro\/worker/);
  await page.getByLabel(words.prefix).fill('wxyz');
  const files = converter.locator('input[type=file]');
  const text = `${large()}${'// filler\n'.repeat(90_000)}`;
  expect(text.length).toBeGreaterThan(1_000_000);
  await files.setInputFiles([asFile('wp-config.php', text), asFile('second.php', short)]);
  await page.getByRole('button', { name: words.show }).click();
  await atWork(page);
  await expect(converter.getByRole('progressbar')).toBeVisible();
  await converter.locator('.converter-promise summary').click();
  await expect(converter.locator('.converter-promise')).toContainText("connect-src 'self'");
  await expect(converter.locator('.converter-change')).toHaveCount(0);
  const ended = (await worker).waitForEvent('close');
  await converter.getByRole('button', { name: 'Quitar second.php de la lista' }).click();
  await ended;
  await expect(converter.getByRole('progressbar')).toHaveCount(0);
  await page.getByRole('button', { name: words.show }).click();
  await atWork(page);
  await page.evaluate(() => dispatchEvent(new Event('test-release')));
  await expect(converter.locator('.converter-change')).toHaveCount(2);
  await converter.locator('.converter-source summary').click();
  expect(await converter.locator('.converter-excerpt li').count()).toBeLessThan(30);
});

for (const [name, answer] of [
  ['cannot be loaded', (route: Route) => route.abort()],
  ['never comes', () => undefined],
] as const)
  test(`when the worker ${name}, the page converts a large file itself`, async ({
    page,
    expected,
  }) => {
    expected.errors.push(/ERR_FAILED|worker/i);
    await page.clock.install();
    await page.route('**/_astro/worker*', answer);
    const converter = await open(page, words);
    await page.getByLabel(words.prefix).fill('wxyz');
    await converter.locator('input[type=file]').setInputFiles([asFile('wp-config.php', large())]);
    await page.getByRole('button', { name: words.show }).click();
    if (name === 'never comes') {
      await expect(converter.getByRole('progressbar')).toBeVisible();
      await page.clock.fastForward('00:11');
    }
    await expect(converter.locator('.converter-change')).toHaveCount(2);
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

test('what is pasted and is no text of a file says what to do, and a picture beside a text does no harm', async ({
  page,
}) => {
  const converter = await open(page, words);
  await page.getByLabel(words.prefix).fill('wxyz');
  const field = page.getByLabel(words.paste);
  for (const [text, told] of [
    [`PNG\0\u0001${'\ufffd'.repeat(50)}`, /binario/],
    [[...'<?php $a = 1;'].join('\0'), /UTF-16/],
    ['// filler\n'.repeat(500_001), /más de 5 MB/],
  ] as const) {
    await paste(page, { text });
    await expect(field).toHaveAccessibleDescription(told);
    await expect(field).toHaveValue('');
  }
  await paste(page, { picture: true });
  await expect(converter).toContainText('image.png: No es un archivo de texto');
  await expect(field).toHaveValue('');
  await paste(page, { picture: true, text: short });
  await expect(field).toHaveValue(short);
  await expect(field).not.toHaveAttribute('aria-invalid');
  await page.getByRole('button', { name: words.show }).click();
  await expect(converter.locator('.converter-change')).toHaveCount(2);
});

/** Pastes into the field: the event, and what the browser does with a text when nobody keeps it from doing so. */
async function paste(page: Page, pasted: { text?: string; picture?: boolean }): Promise<void> {
  await page.getByLabel(words.paste).evaluate((field, { text, picture }) => {
    const data = new DataTransfer();
    if (text !== undefined) data.items.add(text, 'text/plain');
    const png = new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13]);
    if (picture) data.items.add(new File([png], 'image.png', { type: 'image/png' }));
    const isLeft = field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
    if (!isLeft || text === undefined) return;
    (field as HTMLTextAreaElement).value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  }, pasted);
}

test('several dropped files are all taken in, two of the same name apart, and a text is left to the browser', async ({
  page,
}) => {
  const converter = await open(page, words);
  const name = 'wp-config.php';
  await drop(page, {
    files: [
      { name, text: short },
      { name: 'empty.php', text: '' },
    ],
  });
  await drop(page, { files: [{ name, text: `${short}// second\n` }] });
  const taken = converter.locator('.converter-taken bdi');
  await expect(taken).toHaveText([name, 'wp-config-2.php']);
  expect(await drop(page, { text: short })).toBe(true);
  await page.getByLabel(words.prefix).fill('wxyz');
  await page.getByRole('button', { name: words.show }).click();
  await expect(converter.getByRole('article')).toHaveCount(2);
  const second = converter.getByRole('article', { name: 'wp-config-2.php' });
  await expect(second).toContainText('Aplicación reconocida: WordPress');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: words.all }).click();
  const files = unzipSync(readFileSync(await (await downloading).path()));
  expect(Object.keys(files)).toEqual([name, 'wp-config-2.php']);
  expect(Buffer.from(files['wp-config-2.php'] ?? []).toString()).toBe(`${long}// second\n`);
  await converter.getByRole('button', { name: 'Quitar wp-config-2.php de la lista' }).click();
  await expect(taken).toHaveText([name]);
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

test('without a connection it goes on working, and no request is made; another worker begins, too', async ({
  page,
  context,
}) => {
  await holdBack(page);
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
  const show = page.getByRole('button', { name: words.show });
  const release = () => page.evaluate(() => dispatchEvent(new Event('test-release')));
  await show.click();
  await atWork(page);
  await release();
  await expect(converter.locator('.converter-file')).toHaveCount(2);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: words.all }).click();
  await downloading;
  expect(requests).toEqual([]);
  expect(page.url()).not.toContain('wxyz');
  expect(await page.evaluate(() => Object.keys(localStorage).length)).toBe(0);
  await show.click();
  await atWork(page);
  await page.getByRole('button', { name: words.cancel }).click();
  await show.click();
  await atWork(page);
  await release();
  await expect(converter.locator('.converter-change')).toHaveCount(4);
});

test('before it is opened, nothing of it is loaded', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(words.address);
  await page.waitForLoadState('networkidle');
  expect(requests.filter((url) => /mount|worker|archive|mysql-prefix\./.test(url))).toEqual([]);
});

for (const words of Object.values(languages))
  test(`${words.address}: nothing is in the way of anybody in any state of the converter`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await holdBack(page);
    await page.clock.install();
    const look = (name: string, reach: () => Promise<unknown>) =>
      test.step(name, () =>
        lookForBarriers(page, name, {
          places: ['[data-converter]'],
          reach: async () => void (await reach()),
        }),
      );
    await look('closed', () => page.goto(words.address));
    await page.getByRole('button', { name: words.open }).click();
    await expect(page.getByLabel(words.prefix)).toBeFocused();
    for (const [name, example] of Object.entries(examples))
      await look(name, () => bring(page, example));
  });

/** Brings the converter into a state, from whatever it was in. */
async function bring(page: Page, example: Example): Promise<void> {
  const converter = page.locator('[data-converter]');
  await converter.locator('.converter-form .converter-button').last().click();
  await expect(converter.locator('.converter-results, .converter-working')).toHaveCount(0);
  await converter.locator('.converter-prefix').fill(example.prefix ?? '');
  await converter.locator('textarea').fill(example.pasted ?? '');
  const files = example.files?.map(({ name, text }) => asFile(name, text)) ?? [];
  await converter.locator('input[type=file]').setInputFiles(files);
  if (files.length > 0) await expect(converter.locator('.converter-taken').first()).toBeVisible();
  if (example.shown) await converter.locator('[type=submit]').click();
  if (example.worker) await atWork(page);
  if (example.worker === 'late') await page.clock.fastForward('01:01');
  if (example.worker === 'lost') await page.evaluate(() => dispatchEvent(new Event('test-break')));
  for (const control of example.press ?? []) await converter.locator(control).first().click();
  await expect(converter.locator(example.awaits).first()).toBeVisible();
}

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
