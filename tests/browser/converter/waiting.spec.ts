import type { Route } from 'playwright/test';
import { large } from '#widgets/mysql-prefix/examples.ts';
import { expect, test } from '../site.ts';
import { asFile, languages, open, short } from './converter.ts';
import { atWork, holdBack } from './held-worker.ts';

for (const words of Object.values(languages)) {
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
}

const words = languages.es;

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
