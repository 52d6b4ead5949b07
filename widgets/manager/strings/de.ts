import dialog from '#i18n/labels/dialog/de.ts';
import menu from '#i18n/labels/menu/de.ts';
import profile from '#i18n/labels/profile/de.ts';
import right from '#i18n/labels/right/de.ts';
import role from '#i18n/labels/role/de.ts';
import simulation from '#i18n/labels/simulation/de.ts';
import type { Translated } from '#i18n/translated.ts';
import type { ConsoleWords } from '#widgets/manager/strings/es.ts';

export default {
  dialog,
  menu,
  profile,
  right,
  role,
  simulation,
  notice:
    'Simulation, nicht der Infomaniak Manager. Was Sie hier tun, wird nur in diesem Browser gespeichert.',
  bench: 'Bedienung der Simulation',
  mainMenu: 'Menü des Managers',
  nobody: 'Ohne Konto',
  invitedTo: (name, organisation) => `${name} (eingeladen von ${organisation})`,
  today: (date) => `Heute ist der ${date}`,
  outboxCount: (count) => (count === 1 ? '1 E-Mail' : `${count} E-Mails`),
  switchTo: (organisation) => `Organisation wechseln. Zurzeit: ${organisation}`,
  noOrganisation: 'Keine Organisation',
  loadFailed: 'Dieser Teil ließ sich nicht laden. Prüfen Sie die Verbindung.',
  loadAgain: 'Noch einmal versuchen',
  problems: {
    empty: 'Diese Angabe fehlt.',
    'too-long': (length, most) =>
      `Das sind ${length} Zeichen, Platz ist für ${most}. Bitte kürzen Sie.`,
    'email-no-at': 'Der Adresse fehlt das @. So sieht sie aus: name@beispiel.ch.',
    'email-several': 'Hier hat nur eine Adresse Platz. Löschen Sie die anderen.',
    'email-space': 'In der Adresse steht ein Leerzeichen. Löschen Sie es.',
    'email-no-name':
      'Prüfen Sie, was vor dem @ steht: Es darf nicht fehlen und keinen Punkt am Anfang, am Ende oder doppelt haben.',
    'email-domain': 'Prüfen Sie, was nach dem @ steht, zum Beispiel beispiel.ch.',
    date: 'Dieses Datum gibt es nicht.',
    'not-understood':
      'Diese Angabe ist nicht verständlich. Wählen oder schreiben Sie sie noch einmal.',
  },
  nothingChanged: 'Es wurde nichts geändert.',
} satisfies Translated<ConsoleWords>;
