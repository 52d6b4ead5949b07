import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { expect, test } from '../site.ts';
import { asFile, convert, languages, long, open, password, short } from './converter.ts';

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

test('before it is opened, nothing of it is loaded', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(words.address);
  await page.waitForLoadState('networkidle');
  expect(requests.filter((url) => /mount|worker|archive|mysql-prefix\./.test(url))).toEqual([]);
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
