import user from '#i18n/labels/user/de.ts';
import users from '#i18n/labels/users/de.ts';
import type { Translated } from '#i18n/translated.ts';
import type { UserWords } from '#widgets/manager/screens/user/strings/es.ts';

export default {
  users,
  user,
  since: (date) => `In der Organisation seit ${date}`,
  gone: 'Diese Person gehört nicht mehr zur Organisation. Der Schritt wurde rückgängig gemacht, oder sie wurde in einem anderen Tab entfernt.',
  roleTitle: (name) => `Rolle von ${name} ändern`,
  roles: {
    'legal-representative':
      'Alle Rechte und die rechtliche Verantwortung. Ernennen kann nur, wer es selbst ist.',
    administrator: 'Alle Produkte, Benutzer, Buchhaltung und Bestellungen.',
    collaborator:
      'Nur die freigegebenen Produkte; die Buchhaltung, wenn er das Recht dazu bekommt.',
    external:
      'Außerhalb der Organisation: nur das Freigegebene, ohne gemeinsame Kalender und Adressbücher.',
  },
  rightsTitle: 'Rechte und Hinweise',
  rightsAssumed:
    'Änderungen gelten sofort. Auf welcher Seite des Managers man sie vornimmt, ist nicht dokumentiert.',
  billingImplicit: 'Die Buchhaltung gehört zur Rolle.',
  billingUnknown: 'Ob externe Benutzer die Buchhaltung bekommen können, ist nicht dokumentiert.',
  remindersForced: 'Der einzige gesetzliche Vertreter bekommt sie immer.',
  externalNotices: 'Welche Hinweise externe Benutzer bekommen können, ist nicht dokumentiert.',
  productsTitle: 'Rechte je Produkt',
  reachesAll:
    'Erreicht durch die Rolle alle Produkte der Organisation. Auswählen lassen sie sich nur bei Mitarbeitern und externen Benutzern.',
  noProducts: 'Diese Organisation hat keine Produkte.',
  noAccess: 'Kein Zugriff',
  viaTeam: (team) => `über das Arbeitsteam ${team}`,
  rightsOf: (product) => `Rechte an ${product}`,
  noRightsHint:
    'Ist kein Recht angekreuzt, endet der eigene Zugriff. Was über ein Arbeitsteam kommt, bleibt.',
  levelsAssumed:
    'Diese vier Rechte sind für Arbeitsteams dokumentiert. Dass es für einzelne Personen dieselben sind, nehmen wir an.',
  kinds: {
    website: 'Website',
    domain: 'Domain',
    'mail-service': 'Mail-Service',
    kdrive: 'kDrive',
    newsletter: 'Newsletter',
    ticketing: 'Ticketing',
  },
  replaceTitle: 'Gesetzlichen Vertreter ersetzen',
  replaceLead:
    'Auf die Reihenfolge kommt es an: Zuerst bekommt die neue Person die Rolle, danach ändert sich die bisherige. Hier geschieht beides zusammen; ist das Zweite nicht möglich, bleibt auch vom Ersten nichts.',
  nobodyToSucceed:
    'Außer ihm ist niemand in der Organisation. Fügen Sie zuerst die Person hinzu, die nachfolgen soll.',
  removeTitle: (name) => `${name} entfernen`,
  removeStep: (step, of) => `Schritt ${step} von ${of}`,
  removeReview: 'Das verliert die Person in der Organisation:',
  removeRole: (role) => `ihre Rolle: ${role}`,
  removeProducts: (count) =>
    count === 1 ? 'den eigenen Zugriff auf 1 Produkt' : `den eigenen Zugriff auf ${count} Produkte`,
  removeTeams: (names) => `ihren Platz in den Arbeitsteams: ${names}`,
  removeOwnAccount: 'Ihr Benutzerkonto und ihre anderen Organisationen behält sie.',
  removeStored:
    'Die Person hat kDrive oder E-Mail der Organisation genutzt. Der echte Assistent fragt hier, was mit diesen Daten geschieht; die Möglichkeiten sind nicht öffentlich.',
  removeLast:
    'Im echten Manager gibt es nach diesem Schritt kein Zurück. In der Simulation können Sie ihn rückgängig machen.',
  removeSure: (name, organisation) => `${name} gehört danach nicht mehr zu ${organisation}.`,
  removeLoginHint: (email) =>
    `Schreiben Sie die Adresse, mit der Sie selbst sich im Manager anmelden: ${email}`,
  tickFirst: 'Kreuzen Sie das Kästchen an, um weiterzugehen.',
} satisfies Translated<UserWords>;
