import type { Locale } from '#i18n/locales.ts';
import { expect, test } from '../site.ts';
import { type Hand, handOn, news, openPractice, row, settled } from './hand.ts';

/** Sentences as a reader of each language sees them; written by hand. */
const said = {
  es: {
    created: 'Cuenta creada. Greta Baum es representante legal de Baum & Söhne.',
    newcomer: 'Alguien sin cuenta',
    invited: (name: string) => `Invitación enviada a ${name}. El correo está entre los enviados.`,
    joined: 'Kim Roth forma parte ahora de Baum & Söhne.',
    refused: 'No puede cambiar roles ni derechos en esta organización.',
    why: 'Aquí su rol es Colaborador, y no basta.',
    way: 'Que Kim Roth reciba este rol: Administrador.',
    promoted: 'Kim Roth tiene ahora este rol: Administrador. Se le envió un resumen por correo.',
    undone: 'Deshecho.',
    roles: {
      collaborator: 'Colaborador',
      administrator: 'Administrador',
      external: 'Usuario externo',
    },
  },
  de: {
    created: 'Konto erstellt. Greta Baum ist gesetzlicher Vertreter von Baum & Söhne.',
    newcomer: 'Jemand ohne Konto',
    invited: (name: string) =>
      `Einladung an ${name} gesendet. Die E-Mail liegt bei den gesendeten.`,
    joined: 'Kim Roth gehört jetzt zu Baum & Söhne.',
    refused: 'Sie können in dieser Organisation keine Rollen und Rechte ändern.',
    why: 'Ihre Rolle hier ist Mitarbeiter, und die reicht nicht.',
    way: 'Kim Roth bekommt diese Rolle: Administrator.',
    promoted:
      'Kim Roth hat jetzt diese Rolle: Administrator. Eine E-Mail fasst die Änderung für die Person zusammen.',
    undone: 'Rückgängig gemacht.',
    roles: {
      collaborator: 'Mitarbeiter',
      administrator: 'Administrator',
      external: 'Externer Benutzer',
    },
  },
} as const;

async function signUp(hand: Hand): Promise<void> {
  const words = said[hand.locale];
  await hand.choose('simulation.acting-as', words.newcomer);
  await settled(hand.page);
  await hand.fill('sign-up.first-name', 'Greta');
  await hand.fill('sign-up.last-name', 'Baum');
  await hand.fill('sign-up.email', 'greta@baum.example');
  await hand.fill('sign-up.organisation-name', 'Baum & Söhne');
  await hand.press('sign-up.submit');
  await expect(news(hand.page)).toHaveText(words.created);
}

async function invite(hand: Hand, [first, last, email]: string[], role: string): Promise<void> {
  await openUsers(hand);
  await hand.press('users.add');
  await hand.fill('invite.first-name', first ?? '');
  await hand.fill('invite.last-name', last ?? '');
  await hand.fill('invite.email', email ?? '');
  await hand.choose('invite.role', role);
  await hand.press('invite.next');
  await hand.press('invite.next');
  await hand.press('invite.send');
  await expect(news(hand.page)).toHaveText(said[hand.locale].invited(`${first} ${last}`));
}

/** On a phone, the menu on the left is behind a button. */
async function openUsers(hand: Hand): Promise<void> {
  const menu = hand.page.locator('[data-control="menu.open"]');
  if (await menu.isVisible()) await hand.press('menu.open');
  await hand.press('menu.users');
  await expect(hand.page.locator('[data-screen=users]')).toBeVisible();
}

async function changeRole(hand: Hand, name: string, role: string): Promise<void> {
  await hand.pickFor(name, 'users.change-role');
  await hand.choose('users.role', role);
  await hand.press('users.save');
}

for (const locale of ['de', 'es'] as const satisfies Locale[]) {
  for (const by of ['finger', 'keys'] as const) {
    test(`a beginner in ${locale} signs up, invites three, changes roles, is refused, undoes and comes back, by ${by}`, async ({
      page,
      context,
    }) => {
      test.slow();
      const words = said[locale];
      const size = by === 'finger' ? { width: 360, height: 740 } : { width: 1280, height: 800 };
      await page.setViewportSize(size);
      const hand = handOn(page, locale, by);
      await openPractice(page, locale);
      await signUp(hand);
      await invite(hand, ['Kim', 'Roth', 'kim@roth.example'], words.roles.collaborator);
      await invite(hand, ['Leo', 'Vega', 'leo@vega.example'], words.roles.administrator);
      await invite(hand, ['Noor', 'Aziz', 'noor@aziz.example'], words.roles.external);
      await expect(page.locator('.kit-row')).toHaveCount(3);

      // Kim accepts, and finds out what a collaborator may not do.
      const open = row(page, 'Kim Roth').getByRole('button', {
        name: hand.label('invitations.open'),
      });
      if (by === 'finger') await open.click();
      else await open.press('Enter');
      await settled(page);
      await hand.press('invitations.accept');
      await expect(news(page)).toHaveText(words.joined);
      await openUsers(hand);
      await hand.pickFor('Greta Baum', 'users.change-role');
      const refusal = page.getByRole('alert');
      await expect(refusal).toContainText(words.refused);
      await expect(refusal).toContainText(words.why);
      await expect(refusal).toContainText(words.way);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);

      // Greta changes the role, and takes it back.
      await hand.choose('simulation.acting-as', 'Greta Baum');
      await settled(page);
      await changeRole(hand, 'Kim Roth', words.roles.administrator);
      await expect(news(page)).toHaveText(words.promoted);
      await expect(row(page, 'Kim Roth')).toContainText(words.roles.administrator);
      await page
        .locator('.console-bench')
        .getByRole('button', { name: hand.label('simulation.undo') })
        .press('Enter');
      await expect(news(page)).toHaveText(words.undone);
      await expect(row(page, 'Kim Roth')).toContainText(words.roles.collaborator);

      // A second tab looks on.
      const second = await context.newPage();
      await openPractice(second, locale, '#users');
      await expect(row(second, 'Kim Roth')).toContainText(words.roles.collaborator);

      // The first is closed in the middle of something.
      await hand.press('users.add');
      await hand.fill('invite.first-name', 'Half');
      await page.close();

      const again = await context.newPage();
      await again.setViewportSize(size);
      const next = handOn(again, locale, by);
      await openPractice(again, locale);
      await expect(row(again, 'Kim Roth')).toContainText(words.roles.collaborator);
      await expect(again.locator('[data-control="users.invitations"]')).toContainText('2');
      await changeRole(next, 'Kim Roth', words.roles.administrator);
      await expect(row(again, 'Kim Roth')).toContainText(words.roles.administrator);
      await expect(row(second, 'Kim Roth')).toContainText(words.roles.administrator);
    });
  }
}
