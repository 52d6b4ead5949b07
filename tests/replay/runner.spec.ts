import type { By } from '#cli/replay/titles.ts';
import type { Locale } from '#i18n/locales.ts';
import { addressOf } from '../browser/addresses.ts';
import { expect, test } from '../browser/site.ts';
import { replay, sizes } from './replay.ts';
import { serveWith } from './served.ts';
import { readWalkthrough } from './walkthrough-files.ts';

/** A walkthrough that is known to be bad, the guide in whose page it is served, and what is to be said of it. */
type Case = { bad: string; guide: string; locale: Locale; by: By; told: string };

const cases: Case[] = [
  {
    bad: 'other-screen',
    guide: 'users/work-teams',
    locale: 'de',
    by: 'keys',
    told: ':13, step "add-team" (de, keys): expected a button "Fertig" on the screen "Arbeitsteam hinzufügen"; found the buttons "Menü", "Organisation wechseln. Zurzeit: Lumen Studio", "AF, Avatar: Ana Ferrer", "Zurück zu den Arbeitsteams", "Weiter", "Datum vorstellen", "Gesendete E-Mails : 0 E-Mails", "Rückgängig", "Wiederholen", "Mehr".',
  },
  {
    bad: 'other-label',
    guide: 'users/roles',
    locale: 'de',
    by: 'finger',
    told: ':18, step "change-role" (de, finger): expected a list "Rolle in der Organisation" in the dialog "Rolle von Marta Ibarra ändern"; found the list "Rolle".',
  },
  {
    bad: 'no-way-to-goal',
    guide: 'users/roles',
    locale: 'es',
    by: 'finger',
    told: ':16, step "change-role" (es, finger): expected: Marta Ibarra has the role administrator (membership.of marta, role administrator); found: role legal-representative.',
  },
  {
    bad: 'wrong-order',
    guide: 'users/roles',
    locale: 'es',
    by: 'finger',
    told: ':7, step "open-role" (es, finger): expected a button "Menú de acción" of Marta Ibarra on the screen "Hola, Ana"; found the buttons "Menú", "Cambiar de organización. Ahora: Lumen Studio", "AF, Avatar: Ana Ferrer", "Adelantar la fecha", "Correos enviados : 0 correos", "Deshacer", "Rehacer", "Más".',
  },
  {
    bad: 'done-ahead',
    guide: 'users/work-teams',
    locale: 'es',
    by: 'finger',
    told: ':5, step "open-teams" (es, finger): expected the step "name-team" to be open after this one; found it done.',
  },
  {
    bad: 'not-in-list',
    guide: 'users/roles',
    locale: 'de',
    by: 'finger',
    told: ':13, step "open-role" (de, finger): expected a button "Aktionsmenü" of Marta Ibarra on the screen "Benutzer"; found the buttons "Menü", "Organisation wechseln. Zurzeit: Lumen Studio", "AF, Avatar: Ana Ferrer", "Benutzer hinzufügen", "Einladungen : 0 offen", "Datum vorstellen", "Gesendete E-Mails : 0 E-Mails", "Rückgängig", "Wiederholen", "Mehr".',
  },
  {
    bad: 'refused',
    guide: 'users/roles',
    locale: 'de',
    by: 'keys',
    told: ':18, step "change-role" (de, keys): expected a list "Rolle" in the dialog "Rolle von Clara Weiss ändern"; found no list. An alert says: "Sie können in dieser Organisation keine Rollen und Rechte ändern. Ihre Rolle hier ist Mitarbeiter, und die reicht nicht."',
  },
  {
    bad: 'no-such-option',
    guide: 'account/create',
    locale: 'es',
    by: 'finger',
    told: ':7, step "choose-entity" (es, finger): expected to use the list "Tipo de entidad"; found that it has the options "Particular", "Asociación", "Empresa".',
  },
];

for (const { bad, guide, locale, by, told } of cases) {
  test(`of the walkthrough ${bad} it is told where it cannot be followed, and why`, async ({
    page,
  }) => {
    test.slow();
    const file = `tests/replay/fixtures/${bad}.yaml`;
    const source = readWalkthrough(file);
    const address = addressOf(guide, locale);
    await page.setViewportSize(sizes[by]);
    await serveWith(page, address, source.walkthrough);
    await page.goto(address);
    const following = replay({ page, guide, source, locale, by });
    expect(await following.catch((error: unknown) => String(error))).toBe(
      `ReplayFailure: ${file}${told}`,
    );
  });
}
