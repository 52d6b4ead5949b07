import type { Page } from 'playwright/test';
import type { Locale } from '#i18n/locales.ts';
import { handOn, openPractice, settled } from '../console/hand.ts';
import { expect, test } from '../site.ts';
import { ask, coach, expectSteps, practise } from './guide-practice.ts';

/** Begins at the step that corrects the file: the prefix of lumen.example is off, and its page is open. */
async function atTheFile(page: Page, locale: Locale): Promise<void> {
  await practise(page, 'web/mysql-prefix', locale);
  const start = { es: 'Muéstremelo', de: 'Vormachen' }[locale];
  for (let step = 0; step < 6; step++) await ask(page, start);
  await expectSteps(page, { 'save-settings': 'done', 'see-failure': 'done' });
  await expectSteps(page, { 'update-files': 'current', 'see-it-work': 'todo' });
}

const answer = (page: Page) => page.locator('.kit-visit').getByRole('status');

for (const [locale, said] of [
  [
    'es',
    {
      both: 'El sitio no funciona: no conecta con su base de datos.',
      user: 'El sitio lumen.example todavía no conecta. Al usuario (DB_USER) le falta el prefijo.',
      why: 'Al usuario lumenuser le falta el prefijo: en el servidor se llama wxyz_lumenuser.',
      past: 'Algo ha cambiado desde que visitó el sitio. Visítelo de nuevo.',
      works: 'El sitio funciona: conecta con su base de datos.',
      field: 'Usuario (DB_USER)',
    },
  ],
  [
    'de',
    {
      both: 'Die Website funktioniert nicht: Sie erreicht ihre Datenbank nicht.',
      user: 'Die Website lumen.example hat noch keine Verbindung. Dem Benutzer (DB_USER) fehlt das Präfix.',
      why: 'Dem Benutzer lumenuser fehlt das Präfix: Auf dem Server heißt er wxyz_lumenuser.',
      past: 'Seit Sie die Website aufgerufen haben, hat sich etwas geändert.',
      works: 'Die Website funktioniert: Sie erreicht ihre Datenbank.',
      field: 'Benutzer (DB_USER)',
    },
  ],
] as const) {
  test(`half a correction does not tick the step, and the name that lacks its prefix is told (${locale})`, async ({
    page,
  }) => {
    await atTheFile(page, locale);
    const hand = handOn(page, locale);
    await expect(answer(page)).toContainText(said.both);
    await hand.fill('web.file-database', 'wxyz_lumendb');
    await hand.press('web.file-save');
    await expectSteps(page, { 'update-files': 'current', 'see-it-work': 'todo' });
    await expect(coach(page).getByRole('alert')).toHaveText(said.user);
    // The name that is right already is not asked for again.
    await expect(page.locator('[data-next]')).toHaveAttribute('data-control', 'web.file-user');
    await expect(coach(page)).toContainText(said.field);
    await expect(answer(page)).toContainText(said.past);
    await hand.press('web.visit');
    await expect(answer(page)).toContainText(said.why);
    await expectSteps(page, { 'see-failure': 'done', 'see-it-work': 'todo' });
    await hand.fill('web.file-user', 'wxyz_lumenuser');
    await hand.press('web.file-save');
    await expectSteps(page, { 'update-files': 'done', 'see-it-work': 'current' });
    await hand.press('web.visit');
    await expect(answer(page)).toContainText(said.works);
    await expectSteps(page, { 'see-failure': 'done', 'see-it-work': 'done' });
  });
}

test('undoing the correction unticks it and brings the old names back', async ({ page }) => {
  await atTheFile(page, 'es');
  await ask(page, 'Muéstremelo');
  await ask(page, 'Muéstremelo');
  await expect(coach(page)).toContainText('Práctica terminada');
  await page.locator('.console-news').getByRole('button', { name: 'Deshacer' }).click();
  await settled(page);
  await expectSteps(page, { 'save-settings': 'done', 'see-failure': 'done' });
  await expectSteps(page, { 'update-files': 'current', 'see-it-work': 'todo' });
  await expect(page.locator('[data-control="web.file-user"]')).toHaveValue('lumenuser');
});

test('another site is told as that, when it is opened and when its switch is turned', async ({
  page,
}) => {
  await practise(page, 'web/mysql-prefix', 'de');
  const hand = handOn(page, 'de');
  await hand.press('menu.open');
  await hand.press('menu.website');
  await page.getByRole('button', { name: 'blog.lumen.example' }).click();
  const told = coach(page).getByRole('alert');
  const isOpen =
    'Geöffnet ist blog.lumen.example. In der Anleitung geht es um lumen.example: Öffnen Sie diese Website über die Liste der Websites.';
  await expectSteps(page, { 'open-websites': 'done', 'choose-site': 'current' });
  await expect(told).toHaveText(isOpen);
  await hand.press('web.advanced-settings');
  await expect(told).toHaveText(isOpen);
  const prefix = page.getByRole('switch', { name: 'MySQL-Präfix' });
  await prefix.uncheck();
  await hand.press('web.save');
  await expectSteps(page, { 'choose-site': 'current', 'toggle-prefix': 'todo' });
  await hand.press('menu.open');
  await hand.press('menu.website');
  await page.getByRole('button', { name: /^lumen\.example/ }).click();
  await expectSteps(page, { 'choose-site': 'done', 'open-php': 'current' });
  await hand.press('web.advanced-settings');
  await prefix.uncheck();
  await expectSteps(page, { 'toggle-prefix': 'done', 'save-settings': 'current' });
  await expect(told).toHaveText(
    'Sie haben etwas an blog.lumen.example geändert. In der Anleitung geht es um lumen.example.',
  );
});

test('whoever lacks the right learns why, and what nobody documents is told as that', async ({
  page,
}) => {
  await openPractice(page, 'es', '#website-settings/website:shop');
  const hand = handOn(page, 'es');
  await expect(page.getByRole('switch', { name: 'Prefijo de MySQL' })).toBeChecked();
  for (const [who, sentence] of [
    ['Clara Weiss', 'No puede cambiar el prefijo de MySQL de este sitio.'],
    ['Emil Novak', 'No está documentado si un usuario externo puede cambiar el prefijo de MySQL.'],
  ] as const) {
    await hand.choose('simulation.acting-as', who);
    await settled(page);
    await hand.press('menu.website');
    await page.getByRole('button', { name: /^shop\.lumen/ }).click();
    await hand.press('web.advanced-settings');
    await expect(page.locator('[data-refusal]')).toContainText(sentence);
    await expect(page.getByRole('switch')).toHaveCount(0);
    await expect(page.getByRole('tabpanel')).toContainText('Prefijo de MySQL activado');
  }
});

test('with the prefix on, full names get no made-up answer', async ({ page }) => {
  await openPractice(page, 'de', '#website/website:blog');
  const hand = handOn(page, 'de');
  await hand.press('web.visit');
  await expect(answer(page)).toContainText('Die Website funktioniert');
  await hand.fill('web.file-database', 'wxyz_blogdb');
  await hand.press('web.file-save');
  await hand.press('web.visit');
  await expect(answer(page)).toContainText(
    'Ob die Website ihre Datenbank erreicht, ist nicht dokumentiert.',
  );
  await hand.fill('web.file-user', ' ');
  await hand.press('web.file-save');
  const user = page.getByRole('textbox', { name: 'Benutzer (DB_USER)' });
  await expect(user).toHaveAccessibleDescription('Diese Angabe fehlt.');
  await expect(user).toBeFocused();
});

test('what is typed and not saved yet stays when another tab changes the site', async ({
  page,
  context,
}) => {
  await openPractice(page, 'es', '#website/website:website');
  await handOn(page, 'es').fill('web.file-user', 'wxyz_lumenuser');
  const other = await context.newPage();
  await openPractice(other, 'es', '#website-settings/website:website');
  await other.getByRole('switch').uncheck();
  await handOn(other, 'es').press('web.save');
  const group = page.getByRole('group', { name: 'lumen.example', exact: true });
  await expect(group).toContainText('Prefijo de MySQL desactivado');
  await expect(page.locator('[data-control="web.file-user"]')).toHaveValue('wxyz_lumenuser');
});
