import { expect, test } from './site.ts';

test.describe('with a German browser', () => {
  test.use({ locale: 'de-CH' });

  test('the door opens the German site', async ({ page }) => {
    await page.goto('/');
    await expect(page).toHaveURL(/\/de\/$/);
  });

  test('a choice made before outweighs the language of the browser', async ({ page }) => {
    await page.goto('/de/');
    await page.getByRole('banner').getByRole('link', { name: 'Español' }).click();
    await expect(page).toHaveURL(/\/es\/$/);
    await page.goto('/');
    await expect(page).toHaveURL(/\/es\/$/);
  });
});

test.describe('with an Argentine browser', () => {
  test.use({ locale: 'es-AR' });

  test('the door opens the Spanish site', async ({ page }) => {
    await page.goto('/');
    await expect(page).toHaveURL(/\/es\/$/);
  });
});

test.describe('with a French browser', () => {
  test.use({ locale: 'fr-FR' });

  test('the door stays and offers both', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('link', { name: 'Español' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Deutsch' })).toBeVisible();
  });

  test('storage that is forbidden or holds nonsense does no harm', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    });
    await page.goto('/');
    await page.getByRole('link', { name: 'Deutsch' }).click();
    await page.getByRole('button', { name: 'Darstellung: automatisch' }).click();
    await expect(page.getByRole('button', { name: 'Darstellung: hell' })).toBeVisible();
    await page.getByRole('banner').getByRole('link', { name: 'Español' }).click();
    await expect(page).toHaveURL(/\/es\/$/);
  });
});
