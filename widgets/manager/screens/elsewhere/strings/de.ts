import type { Translated } from '#i18n/translated.ts';
import type { ElsewhereWords } from '#widgets/manager/screens/elsewhere/strings/es.ts';

export default {
  notSimulated: 'Dieser Teil des Managers gehört noch nicht zur Simulation.',
  inGuides: (count) =>
    count === 1 ? 'Dieser Leitfaden erklärt ihn:' : 'Diese Leitfäden erklären ihn:',
  guides: {
    accounting: [
      { path: 'abrechnung/rechnungen/', title: 'Rechnungen ansehen, herunterladen und drucken' },
      {
        path: 'abrechnung/zahlungserinnerung/',
        title: 'Zahlungserinnerung erhalten, obwohl schon bezahlt ist',
      },
      {
        path: 'abrechnung/rechnungsadresse/',
        title: 'Rechnungsadresse hinzufügen und bei der Verlängerung wählen',
      },
    ],
    support: [
      {
        path: 'support/supportcode/',
        title: 'Supportcode, VIP-Code und vorübergehender Zugriff für den Support',
      },
    ],
    mail: [
      {
        path: 'mail/suchen/',
        title: 'Nachrichten, Kontakte und Termine in Infomaniak Mail suchen',
      },
    ],
  },
} satisfies Translated<ElsewhereWords>;
