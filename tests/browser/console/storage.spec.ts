import type { Page } from 'playwright/test';
import { expect, test } from '../site.ts';
import { handOn, news, openPractice, practice, row, settled } from './hand.ts';

/** Something that changes the world, seen in the list. */
async function promoteMarta(page: Page): Promise<void> {
  const hand = handOn(page, 'es');
  await hand.pickFor('Marta Ibarra', 'users.change-role');
  await hand.choose('users.role', 'Administrador');
  await hand.press('users.save');
  await expect(row(page, 'Marta Ibarra')).toContainText('Administrador');
}

test('what was done is there again after a reload, and the screen too', async ({ page }) => {
  await openPractice(page, 'es');
  await promoteMarta(page);
  await page.getByRole('button', { name: 'Marta Ibarra', exact: true }).click();
  await expect(page.locator('[data-screen=user]')).toBeVisible();
  await page.reload();
  await settled(page);
  await expect(page.getByRole('heading', { name: 'Marta Ibarra' })).toBeVisible();
  await expect(page.locator('.console-screen')).toContainText('Administrador');
});

test('without a store one can practise all the same, and is told so calmly', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { value: null });
  });
  await openPractice(page, 'es');
  await expect(page.locator('[data-trouble=unavailable]')).toContainText(
    'Este navegador no deja guardar nada',
  );
  await promoteMarta(page);
});

test('a store that never answers is not waited for', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
  });
  await openPractice(page, 'de');
  await expect(page.locator('[data-trouble=unresponsive]')).toContainText(
    'Der Speicher des Browsers antwortet nicht',
  );
  await expect(row(page, 'Marta Ibarra')).toBeVisible();
});

test('with a full store the last thing done is not lost', async ({ page }) => {
  await openPractice(page, 'es');
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await promoteMarta(page);
  await expect(page.locator('[data-trouble=full]')).toContainText('no tiene más espacio');
});

test('a database of a newer version is left alone until the reader erases it', async ({ page }) => {
  await page.goto('/es/acerca/');
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('manager', 99);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(request.error);
      }),
  );
  await openPractice(page, 'es');
  const notice = page.locator('[data-trouble=newer]');
  await expect(notice).toContainText('versión más reciente');
  await notice.getByRole('button', { name: 'Borrar las prácticas guardadas' }).click();
  await expect(notice).toHaveCount(0);
  await promoteMarta(page);
  await page.reload();
  await expect(row(page, 'Marta Ibarra')).toContainText('Administrador');
});

test('when another tab opens a newer version, this one lets go and says so', async ({
  page,
  context,
}) => {
  await openPractice(page, 'de');
  const other = await context.newPage();
  await other.goto('/de/ueber/');
  await other.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('manager', 99);
        request.onupgradeneeded = () => resolve();
        request.onerror = () => reject(request.error);
      }),
  );
  await expect(page.locator('[data-trouble=superseded]')).toContainText(
    'Laden Sie diese Seite neu',
  );
});

test('an entry that makes no sense is set aside, told, and the rest is there', async ({ page }) => {
  await openPractice(page, 'es');
  await promoteMarta(page);
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('manager');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const transaction = request.result.transaction('entries', 'readwrite');
          transaction.objectStore('entries').put({ seq: 2, actor: 7 }, ['console', 2]);
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
  );
  await page.reload();
  await settled(page);
  await expect(page.locator('[data-set-aside="1"]')).toContainText('se apartó');
  await expect(row(page, 'Marta Ibarra')).toContainText('Administrador');
});

test('a second tab follows, and two that do the same at once do it once', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await Promise.all([openPractice(page, 'es'), openPractice(other, 'es')]);
  await promoteMarta(page);
  await expect(row(other, 'Marta Ibarra')).toContainText('Administrador');
  for (const tab of [page, other]) {
    const hand = handOn(tab, 'es');
    await hand.press('users.add');
    await hand.fill('invite.first-name', 'Kim');
    await hand.fill('invite.last-name', 'Roth');
    await hand.fill('invite.email', 'kim@roth.example');
    await hand.press('invite.next');
    await hand.press('invite.next');
  }
  const send = (tab: Page) =>
    tab.getByRole('button', { name: handOn(tab, 'es').label('invite.send') }).click();
  await Promise.all([send(page), send(other)]);
  await expect(async () => {
    const alerts = await Promise.all(
      [page, other].map((tab) => tab.locator('[data-refusal=already-invited]').count()),
    );
    expect(alerts.sort()).toEqual([0, 1]);
  }).toPass();
});

test('a screen left open tells that another tab has removed the person', async ({
  page,
  context,
}) => {
  await openPractice(page, 'de', '#user/membership:marta@lumen');
  await expect(page.getByRole('heading', { name: 'Marta Ibarra' })).toBeVisible();
  const other = await context.newPage();
  await openPractice(other, 'de');
  const hand = handOn(other, 'de');
  await hand.pickFor('Marta Ibarra', 'users.remove');
  await hand.press('users.remove-continue');
  await other.getByRole('checkbox', { name: hand.label('users.remove-understood') }).check();
  await hand.press('users.remove-continue');
  await hand.press('users.remove-delete');
  await hand.fill('users.remove-login', 'ana@lumen.example');
  await other.getByRole('checkbox', { name: hand.label('users.remove-irreversible') }).check();
  await hand.press('users.remove-confirm');
  await expect(news(other)).toHaveText('Marta Ibarra gehört nicht mehr zu Lumen Studio.');
  await expect(page.getByRole('alert')).toContainText('gehört nicht mehr zur Organisation');
});

test('when a part of the console cannot be loaded, it says so and can be tried again', async ({
  page,
  expected,
}) => {
  expected.errors.push(/Failed to load resource|Failed to fetch|net::ERR_FAILED/, /script:/);
  await page.route('**/_astro/mount.*.js', (route) => route.abort());
  await page.goto(practice.es);
  const door = page.locator('.console-door');
  await expect(door).toContainText('no se pudo cargar');
  await page.unroute('**/_astro/mount.*.js');
  await door.getByRole('button', { name: 'Volver a intentarlo' }).click();
  await settled(page);
});
