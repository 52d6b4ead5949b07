import { guides } from '../addresses.ts';
import { handOn, settled } from '../console/hand.ts';
import { expect, test } from '../site.ts';
import { ask, coach, expectSteps, practise, reopen, step } from './guide-practice.ts';

test('two tabs in the same guide tick together, by the Manager and by hand', async ({
  page,
  context,
}) => {
  await practise(page, 'account/create', 'es');
  const other = await context.newPage();
  await practise(other, 'account/create', 'de');
  await coach(page).getByRole('button', { name: 'Marcar como hecho' }).click();
  await expectSteps(other, { 'open-sign-up': 'done' });
  const hand = handOn(page, 'es');
  await hand.fill('sign-up.first-name', 'Inés');
  await hand.fill('sign-up.last-name', 'Robles');
  await hand.fill('sign-up.email', 'ines@robles.example');
  await hand.choose('sign-up.entity', 'Empresa');
  await hand.press('sign-up.submit');
  await expectSteps(page, { 'finish-sign-up': 'done' });
  await expectSteps(other, { 'fill-form': 'done', 'finish-sign-up': 'done' });
});

test('an older edition of the guide is told, and what still holds stays ticked', async ({
  page,
}) => {
  await page.goto(guides['users/roles'].de);
  await page.evaluate(() => {
    const older = { edition: 'older', ticked: ['a-step-that-is-gone'], done: ['open-users'] };
    localStorage.setItem('practice:users/roles', JSON.stringify(older));
  });
  await page.reload();
  await reopen(page);
  await expect(coach(page)).toContainText(
    'Die Anleitung wurde geändert, seit Sie geübt haben. Was noch gilt, ist abgehakt; passt etwas nicht, beginnen Sie von vorn.',
  );
  await coach(page).getByRole('button', { name: 'So weitermachen' }).click();
  await expectSteps(page, { 'open-users': 'current' });
  await page.reload();
  await reopen(page);
  await expect(coach(page)).toContainText('Öffnen Sie die Benutzerliste');
});

test('a practice that began in another world can only begin anew', async ({ page }) => {
  await practise(page, 'users/roles', 'es');
  await page.getByRole('button', { name: 'Más' }).click();
  await page.getByRole('menuitem', { name: 'Empezar de nuevo' }).click();
  await page.getByRole('combobox', { name: 'Empezar con' }).selectOption('blank');
  await page.locator('[data-control="simulation.reset-confirm"]').click();
  await expect(coach(page)).toContainText(
    'Esta práctica empezó con otra organización que la que usa ahora la guía.',
  );
  await ask(page, 'Empezar de nuevo');
  await expectSteps(page, { 'open-users': 'current' });
  await expect(page.locator('[data-screen=home]')).toBeVisible();
});

test('whatever stands in the storage, the practice opens', async ({ page }) => {
  await page.goto(guides['users/roles'].es);
  for (const text of ['{', '[]', '{"edition":1}', 'null', '{"done":7}', 'x'.repeat(100_000)]) {
    await page.evaluate((hostile) => localStorage.setItem('practice:users/roles', hostile), text);
    await page.reload();
    await reopen(page);
    await expectSteps(page, { 'open-users': 'current' });
  }
});

test('where nothing may be stored, one can practise all the same', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'indexedDB']) {
      Object.defineProperty(globalThis, name, {
        get() {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    }
  });
  await practise(page, 'account/create', 'es');
  await coach(page).getByRole('button', { name: 'Marcar como hecho' }).click();
  await expectSteps(page, { 'open-sign-up': 'done', 'fill-form': 'current' });
});

test('a console that cannot be loaded says so, and is tried again', async ({ page, expected }) => {
  expected.errors.push(/mount|Failed|net::/);
  const broken = /\/_astro\/records\..*\.js$/;
  await page.route(broken, (route) => route.abort());
  await page.goto(guides['users/roles'].de);
  await page.locator('[data-console-open]').click();
  await expect(page.locator('[data-console-said]')).toHaveText(
    'Der nachgebaute Manager ließ sich nicht laden. Prüfen Sie die Verbindung.',
  );
  await expect(page.locator('[data-console-open]')).toHaveText('Noch einmal versuchen');
  await expect(step(page, 'open-users')).toBeVisible();
});

test('steps that cannot be followed say so, and the console works', async ({ page, expected }) => {
  expected.errors.push(/walkthrough|Failed|net::/);
  await page.route(/\/_astro\/walkthrough\..*\.css$/, (route) => route.abort());
  await page.goto(guides['users/roles'].es);
  await page.locator('[data-console-open]').click();
  await expect(page.locator('[data-practice-failed]')).toContainText(
    'Los pasos no se pueden seguir, porque una parte no se pudo cargar.',
  );
  await settled(page);
  await page.unroute(/\/_astro\/walkthrough\..*\.css$/);
  await page.getByRole('button', { name: 'Volver a intentarlo' }).click();
  await expectSteps(page, { 'open-users': 'current' });
});
