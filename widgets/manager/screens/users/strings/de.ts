import users from '#i18n/labels/users/de.ts';
import type { Translated } from '#i18n/translated.ts';
import type { UsersWords } from '#widgets/manager/screens/users/strings/es.ts';

export default {
  users,
  lead: (organisation) => `Wer Zugang zu ${organisation} hat.`,
  count: (count) => `${count} Benutzer`,
  found: (count, search) => `${count} Benutzer zu „${search}“`,
  nobodyFound: (search) =>
    `Kein Benutzer passt zu „${search}“. Versuchen Sie es mit einem Teil des Namens oder der Adresse. Sollte die Person da sein, prüfen Sie oben links, ob die richtige Organisation gewählt ist.`,
  orders: { name: 'Name', role: 'Rolle', joined: 'Neueste zuerst' },
  pending: (count) => `${count} offen`,
  actionsFor: (name) => `Aktionsmenü von ${name}`,
  you: 'Sie',
  accounting: 'Buchhaltung',
  noOrganisation:
    'Sie sind in keiner Organisation. Erstellen Sie eine oder nehmen Sie über Ihr Profil eine Einladung an.',
  toOrganisations: 'Meine Organisationen ansehen',
} satisfies Translated<UsersWords>;
