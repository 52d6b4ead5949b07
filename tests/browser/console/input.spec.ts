import { expect, test } from '../site.ts';
import { handOn, news, openPractice, practice, row, settled } from './hand.ts';

const hostile = {
  script: '<script>alert(1)</script>',
  arabic: 'محمد',
  emoji: '👩🏽‍🚀',
  turned: 'Ana\u202Enimda',
} as const;

test('hostile names are shown as what they are', async ({ page }) => {
  await openPractice(page, 'es', '#sign-up');
  const hand = handOn(page, 'es');
  await hand.choose('simulation.acting-as', 'Alguien sin cuenta');
  await settled(page);
  await hand.fill('sign-up.first-name', hostile.script);
  await hand.fill('sign-up.last-name', `${hostile.arabic} ${hostile.emoji}`);
  await hand.fill('sign-up.email', 'Greta <GRETA@Baum.example>');
  await hand.fill('sign-up.organisation-name', hostile.turned);
  await hand.press('sign-up.submit');
  const name = `${hostile.script} ${hostile.arabic} ${hostile.emoji}`;
  await expect(news(page)).toContainText(`${name} es representante legal de Ananimda`);
  await expect(row(page, hostile.arabic)).toContainText('greta@baum.example');
  await expect(page.locator('.console script')).toHaveCount(0);
});

for (const [locale, sentences] of [
  [
    'es',
    {
      long: 'Tiene 10000 caracteres y caben 80. Acórtelo.',
      empty: 'Falta este dato.',
      email: 'A la dirección le falta la arroba (@).',
      summary: 'Revise los campos marcados',
    },
  ],
  [
    'de',
    {
      long: 'Das sind 10000 Zeichen, Platz ist für 80. Bitte kürzen Sie.',
      empty: 'Diese Angabe fehlt.',
      email: 'Der Adresse fehlt das @.',
      summary: 'Prüfen Sie die markierten Felder',
    },
  ],
] as const) {
  test(`what is wrong in a form is said beside the field, and nothing typed is lost (${locale})`, async ({
    page,
  }) => {
    await openPractice(page, locale, '#sign-up');
    const hand = handOn(page, locale);
    await hand.fill('sign-up.first-name', 'x'.repeat(10_000));
    await hand.fill('sign-up.last-name', '\u200b\u200d');
    await hand.fill('sign-up.email', 'greta.baum');
    await hand.press('sign-up.submit');
    const field = (control: 'first-name' | 'last-name' | 'email') =>
      page.getByRole('textbox', { name: hand.label(`sign-up.${control}`), exact: true });
    await expect(field('first-name')).toHaveAccessibleDescription(sentences.long);
    await expect(field('last-name')).toHaveAccessibleDescription(sentences.empty);
    await expect(field('email')).toHaveAccessibleDescription(
      new RegExp(sentences.email.replace(/[()]/g, '\\$&')),
    );
    await expect(page.getByRole('alert')).toContainText(sentences.summary);
    await expect(field('first-name')).toBeFocused();
    await expect(field('email')).toHaveValue('greta.baum');
  });
}

test('a double click does it once', async ({ page }) => {
  await openPractice(page, 'es', '#new-organisation');
  const hand = handOn(page, 'es');
  await hand.fill('profile.organisation-name', 'Doble');
  await page.getByRole('button', { name: hand.label('profile.organisation-save') }).dblclick();
  await expect(news(page)).toHaveText('Organización creada: Doble.');
  await settled(page);
  await expect(page.locator('.console-app')).toHaveAttribute('data-head', '1');
});

test('a practice is kept in a file, and comes back from it', async ({ page }) => {
  await openPractice(page, 'de');
  const hand = handOn(page, 'de');
  await hand.pickFor('Marta Ibarra', 'users.change-role');
  await hand.choose('users.role', 'Administrator');
  await hand.press('users.save');
  await hand.press('simulation.more');
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: hand.label('simulation.export') }).click();
  const file = await (await download).path();
  expect((await download).suggestedFilename()).toBe('uebung-vademecum-2026-11-23.json');

  await hand.press('simulation.more');
  await page.getByRole('menuitem', { name: hand.label('simulation.reset') }).click();
  await hand.press('simulation.reset-confirm');
  await expect(row(page, 'Marta Ibarra')).toContainText('Mitarbeiter');

  const chooser = page.waitForEvent('filechooser');
  await hand.press('simulation.more');
  await page.getByRole('menuitem', { name: hand.label('simulation.import') }).click();
  await (await chooser).setFiles(file);
  await expect(news(page)).toHaveText('Übung aus der Datei geöffnet.');
  await expect(row(page, 'Marta Ibarra')).toContainText('Administrator');
});

for (const [what, content, sentence] of [
  ['cut in half', '{"format":"vademecum-practice","worldVer', 'abgeschnitten'],
  ['something else', '{"name":"package"}', 'keine Übung von Vademecum'],
  ['of a newer version', '{"format":"vademecum-practice","worldVersion":99}', 'neueren Fassung'],
  ['damaged', '{"format":"vademecum-practice","worldVersion":1,"head":3}', 'passt nicht zusammen'],
] as const) {
  test(`a file that is ${what} is refused, and the practice stays as it was`, async ({ page }) => {
    await openPractice(page, 'de');
    const hand = handOn(page, 'de');
    await hand.pickFor('Marta Ibarra', 'users.change-role');
    await hand.choose('users.role', 'Administrator');
    await hand.press('users.save');
    const chooser = page.waitForEvent('filechooser');
    await hand.press('simulation.more');
    await page.getByRole('menuitem', { name: hand.label('simulation.import') }).click();
    await (await chooser).setFiles({
      name: 'uebung.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
    await expect(page.getByRole('dialog')).toContainText(sentence);
    await expect(page.getByRole('dialog')).toContainText('Ihre jetzige Übung ist unverändert.');
    await page.keyboard.press('Escape');
    await expect(row(page, 'Marta Ibarra')).toContainText('Administrator');
  });
}

test('nonsense in the address opens the first screen', async ({ page }) => {
  for (const fragment of [
    '#user/membership:nobody@nowhere',
    '#<script>',
    '#%E0%A4%A',
    '#users/x',
  ]) {
    await page.goto('about:blank');
    await page.goto(`${practice.de}${fragment}`);
    await settled(page);
    await expect(page.locator('.console-screen').getByRole('heading').first()).toBeVisible();
  }
});

test('the way back of the browser leads through the screens', async ({ page }) => {
  await openPractice(page, 'es');
  await page.getByRole('button', { name: 'Bruno Keller', exact: true }).click();
  await expect(page.locator('[data-screen=user]')).toBeVisible();
  await page.goBack();
  await expect(page.locator('[data-screen=users]')).toBeVisible();
});
