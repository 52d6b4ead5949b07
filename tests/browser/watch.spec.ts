import { test } from './site.ts';

/** Each of these must fail: the test itself finds nothing wrong, and what watches it does. */
test.describe('a test fails by itself', () => {
  test.fail('when the page reports an error', async ({ page }) => {
    await page.goto('/es/');
    await page.evaluate(() => console.error('something broke'));
  });

  test.fail('when a script breaks', async ({ page }) => {
    await page.goto('/es/');
    const broken = page.waitForEvent('pageerror');
    await page.evaluate(() => void setTimeout(() => Promise.reject(new Error('it broke'))));
    await broken;
  });

  test.fail('when the page breaks its own content security policy', async ({ page }) => {
    await page.goto('/es/');
    const report = page.waitForEvent('console');
    await page.evaluate(() => {
      document.head.append(Object.assign(document.createElement('style'), { textContent: 'p {}' }));
    });
    await report;
  });

  test.fail('when a page asks another host for something', async ({ page }) => {
    await page.goto('/es/');
    const request = page.waitForRequest(/other\.invalid/);
    await page.evaluate(() => location.assign('http://other.invalid/'));
    await request;
  });

  test.fail('also in a context that it opens itself', async ({ browser, site }) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(site.url);
    await page.evaluate(() => console.error('something broke'));
    await context.close();
  });
});

test('a test does not fail for what it brings about on purpose', async ({ page, expected }) => {
  expected.errors.push(/something broke/);
  await page.goto('/es/');
  await page.evaluate(() => console.error('something broke'));
});
