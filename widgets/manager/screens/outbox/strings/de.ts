import invitations from '#i18n/labels/invitations/de.ts';
import type { Translated } from '#i18n/translated.ts';
import type { OutboxWords } from '#widgets/manager/screens/outbox/strings/es.ts';

export default {
  invitations,
  nothingIsSent:
    'In Wirklichkeit wird nichts gesendet: Diese E-Mails gibt es nur in der Simulation.',
  documentedInPart:
    'Welche E-Mails der Manager sendet, ist nur zum Teil dokumentiert. Bekannt ist, dass eine Person, deren Rolle sich ändert, eine Zusammenfassung erhält und dass es Hinweise auf neue Benutzer gibt; in welcher Form eine Einladung kommt, nicht. Die Texte sind von uns.',
  nothingYet:
    'Noch wurde nichts gesendet. Laden Sie jemanden ein oder ändern Sie eine Rolle, dann erscheint die E-Mail hier.',
  older: (count) =>
    count === 1 ? 'Dazu kommt 1 ältere E-Mail.' : `Dazu kommen ${count} ältere E-Mails.`,
  to: 'An',
  date: 'Datum',
  mails: {
    invitation: {
      subject: 'Einladung zu {organisation}',
      body: '{by} lädt Sie zu {organisation} ein. Haben Sie noch kein Konto, erstellen Sie es beim Annehmen.',
    },
    'role-changed': {
      subject: 'Ihre Rolle in {organisation} wurde geändert',
      body: '{by} hat Ihre Rolle in {organisation} geändert.',
    },
    'user-joined': {
      subject: 'Neuer Benutzer in {organisation}',
      body: '{by} hat die Einladung zu {organisation} angenommen.',
    },
  },
  role: (role) => `Rolle: ${role}`,
  roleChange: (from, to) => `Bisher: ${from}. Jetzt: ${to}.`,
  noLongerPending: 'Diese Einladung ist nicht mehr offen.',
} satisfies Translated<OutboxWords>;
