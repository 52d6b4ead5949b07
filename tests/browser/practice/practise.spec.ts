import { handOn, settled } from '../console/hand.ts';
import { expect, test } from '../site.ts';
import { ask, coach, expectSteps, practise, step } from './guide-practice.ts';

test('a step done ahead ticks those that lead to it, and undoing it opens it again', async ({
  page,
}) => {
  await practise(page, 'users/roles', 'es');
  await expectSteps(page, { 'open-users': 'current', 'open-role': 'todo', 'change-role': 'todo' });
  // Another way than the guide's: by the details of the person.
  const hand = handOn(page, 'es');
  await hand.press('menu.open');
  await hand.press('menu.users');
  await page.locator('.console').getByRole('button', { name: 'Marta Ibarra', exact: true }).click();
  await settled(page);
  await hand.press('users.change-role');
  await hand.choose('users.role', 'Administrador');
  await hand.press('users.save');
  await expectSteps(page, { 'open-users': 'done', 'open-role': 'done', 'change-role': 'done' });
  await expect(coach(page)).toContainText('Práctica terminada');
  await page.locator('.console-news').getByRole('button', { name: 'Deshacer' }).click();
  await expectSteps(page, { 'open-users': 'done', 'open-role': 'done', 'change-role': 'current' });
  await expect(coach(page).getByRole('status')).toHaveText(
    'Paso 3 pendiente de nuevo: Elija el rol nuevo y guarde. Sigue: Elija el rol nuevo y guarde.',
  );
});

test('what came out otherwise is told with what the guide asks', async ({ page }) => {
  await practise(page, 'users/roles', 'de');
  const hand = handOn(page, 'de');
  await hand.press('menu.open');
  await hand.press('menu.users');
  await hand.pickFor('Clara Weiss', 'users.change-role');
  await expect(coach(page).getByRole('alert')).toHaveText(
    'Geöffnet ist die Rollenänderung von Clara Weiss. In der Anleitung geht es um Marta Ibarra.',
  );
  await hand.choose('users.role', 'Administrator');
  await hand.press('users.save');
  await hand.pickFor('Marta Ibarra', 'users.change-role');
  await expect(coach(page).getByRole('alert')).toHaveText(
    'Sie haben die Rolle von Clara Weiss geändert. In der Anleitung geht es um Marta Ibarra.',
  );
  await hand.choose('users.role', 'Gesetzlicher Vertreter');
  await hand.press('users.save');
  await expect(coach(page).getByRole('alert')).toHaveText(
    'Marta Ibarra hat jetzt eine andere Rolle: Gesetzlicher Vertreter. Die Anleitung verlangt: Administrator. Ändern Sie sie noch einmal oder machen Sie es rückgängig.',
  );
  await expectSteps(page, { 'change-role': 'current' });
  await ask(page, 'Zum Anfang dieses Schritts');
  await expect(coach(page).getByRole('alert')).toBeEmpty();
  await expect(page.getByRole('dialog', { name: 'Rolle von Marta Ibarra ändern' })).toBeVisible();
});

test('who looks through other eyes is led back', async ({ page }) => {
  await practise(page, 'users/roles', 'es');
  await page.locator('[data-control="simulation.acting-as"]').selectOption('user:marta');
  await expect(coach(page)).toContainText(
    'en «Actuar como», elija «Ana Ferrer»: la guía lo hace con sus ojos.',
  );
  await expect(page.locator('[data-next]')).toHaveAttribute('data-control', 'simulation.acting-as');
  await ask(page, 'Muéstremelo');
  await expectSteps(page, { 'open-users': 'done' });
});

test('any step can be begun at once, shown, and begun anew', async ({ page }) => {
  await practise(page, 'users/work-teams', 'de');
  await step(page, 'add-users')
    .getByRole('button', { name: 'Bei diesem Schritt beginnen' })
    .click();
  await expect(coach(page)).toHaveAttribute('data-coach-state', 'ready', { timeout: 30_000 });
  await expectSteps(page, { 'choose-rights': 'done', 'add-users': 'current' });
  await expect(page.locator('.console-screen')).toContainText('Onlineshop');
  await ask(page, 'Vormachen');
  await expect(coach(page)).toContainText('Übung abgeschlossen');
  // The last step begins on a page to which only the one before leads.
  const again = step(page, 'add-users').getByRole('button', { name: 'Ab hier wiederholen' });
  await again.click();
  await expect(coach(page)).toHaveAttribute('data-coach-state', 'ready', { timeout: 30_000 });
  await expectSteps(page, { 'choose-rights': 'done', 'add-users': 'current' });
  await expect(page.locator('[data-next]')).toHaveAttribute('data-control', 'work-teams.add-users');
  await step(page, 'name-team').getByRole('button', { name: 'Ab hier wiederholen' }).click();
  await expect(coach(page)).toHaveAttribute('data-coach-state', 'ready', { timeout: 30_000 });
  await expectSteps(page, { 'add-team': 'done', 'name-team': 'current', 'choose-rights': 'todo' });
  await expect(page.locator('[data-next]')).toHaveAttribute('data-control', 'work-teams.name');
});

test('a step outside the Manager is ticked by hand and stays so', async ({ page }) => {
  await practise(page, 'account/create', 'de');
  await expectSteps(page, { 'open-sign-up': 'current' });
  await coach(page).getByRole('button', { name: 'Als erledigt abhaken' }).click();
  await expectSteps(page, { 'open-sign-up': 'done', 'fill-form': 'current' });
  await page.reload();
  await expect(page.locator('[data-console-open]')).toHaveText('Weiter üben');
  await page.locator('[data-console-open]').click();
  await expectSteps(page, { 'open-sign-up': 'done' });
  await step(page, 'open-sign-up').getByRole('button', { name: 'Häkchen entfernen' }).click();
  await expectSteps(page, { 'open-sign-up': 'current' });
});

test('what is typed into a form counts as long as it stands there', async ({ page }) => {
  await practise(page, 'account/create', 'es');
  const hand = handOn(page, 'es');
  await hand.fill('sign-up.first-name', 'Inés');
  await hand.fill('sign-up.last-name', 'Robles');
  await hand.fill('sign-up.email', 'ines@robles.example');
  await expectSteps(page, { 'fill-form': 'done' });
  await hand.fill('sign-up.last-name', '  ');
  await expectSteps(page, { 'fill-form': 'todo' });
  await hand.fill('sign-up.last-name', 'Robles');
  await hand.press('sign-up.submit');
  await expect(coach(page).getByRole('alert')).toHaveText(
    'La organización se creó, pero como Particular. La guía pide Empresa. Deshágalo y rellene el formulario otra vez.',
  );
});

test('the practice closes to its door and comes back as it was', async ({ page }) => {
  await practise(page, 'users/roles', 'es');
  const heading = coach(page).getByRole('heading', { name: 'Abra la lista de usuarios' });
  await expect(heading).toBeFocused();
  await coach(page).getByRole('button', { name: 'Cerrar la práctica' }).click();
  await expect(coach(page)).toBeHidden();
  const door = page.getByRole('button', { name: 'Volver a la práctica' });
  await expect(door).toBeFocused();
  await door.press('Enter');
  await expect(heading).toBeFocused();
});
