import invitations from '#i18n/labels/invitations/de.ts';
import invite from '#i18n/labels/invite/de.ts';
import users from '#i18n/labels/users/de.ts';
import type { Translated } from '#i18n/translated.ts';
import type { InvitationWords } from '#widgets/manager/screens/invitations/strings/es.ts';

export default {
  invitations,
  invite,
  users,
  accountNeeded: 'Dafür ist ein Konto nötig.',
  toSignUp: 'Konto erstellen',
  organisationNeeded: 'Dafür müssen Sie in einer Organisation sein.',
  inviteLead:
    'Die Person erhält eine Einladung zu {organisation}. Zugang hat sie, sobald sie annimmt.',
  step: (at, of, title) => `Schritt ${at} von ${of}: ${title}`,
  stepTitles: {
    who: 'Person und Rolle',
    access: 'Zugriff',
    contact: 'Hinweise und Versand',
  },
  emailHint:
    'Hat die Person schon ein Infomaniak-Konto, nehmen Sie die Adresse, mit der sie sich anmeldet.',
  roleMeans: {
    'legal-representative':
      'alle Rechte und die rechtliche Verantwortung für die Organisation. Diese Rolle vergibt nur, wer sie selbst hat.',
    administrator:
      'Produkte, Benutzer, Buchhaltung, Bestellungen und Kunden. Einen gesetzlichen Vertreter kann er nicht ernennen.',
    collaborator:
      'nur die Produkte und Kunden, die man ihm freigibt, und die Buchhaltung, wenn er das Recht dazu bekommt.',
    external:
      'steht außerhalb der Organisation und erreicht nur die Produkte, die man ihm freigibt. Kalender und Adressbücher, die mit der ganzen Organisation geteilt sind, sieht er nicht.',
  },
  reachesAll:
    'Mit dieser Rolle erreicht man immer alle Produkte der Organisation; zu wählen gibt es hier nichts.',
  accessHint:
    'Kreuzen Sie an, welche Rechte die Person an jedem Produkt hat. Ohne Kreuz hat sie keinen Zugriff darauf.',
  noProducts: 'Diese Organisation hat noch keine Produkte.',
  rightsAreAssumed:
    'Diese vier Rechte sind für Arbeitsteams dokumentiert; die letzten beiden gibt es nur beim Ticketverkauf. Dass für eine einzelne Person dieselben gelten, ist unsere Annahme.',
  billingHint: 'Damit kommt die Person in die Buchhaltung.',
  billingComesWithRole: 'Das Abrechnungsrecht gehört zu dieser Rolle.',
  billingNotDocumented:
    'Ob ein externer Benutzer das Abrechnungsrecht haben kann, ist nicht dokumentiert. Die Simulation bietet es nicht an.',
  remindersHint:
    'Unter anderem neue Rechnungen, Zahlungen, stornierte Bestellungen und Verlängerungen.',
  eventsHint: 'Unter anderem aktivierter Dienst, fast voller Speicher oder neuer Benutzer.',
  contactNotDocumented:
    'Welche Hinweise ein externer Benutzer erhält, ist nicht dokumentiert. Die Simulation bietet keine an.',
  summary: 'Zusammenfassung',
  person: 'Person',
  yes: 'Ja',
  no: 'Nein',
  allProducts: 'Alle Produkte',
  noAccess: 'Keiner',
  formIsNotDocumented:
    'In welcher Form die Einladung kommt (E-Mail, SMS oder Link) und wie lange sie gilt, ist nicht dokumentiert. In der Simulation ist sie eine E-Mail, die nicht abläuft.',
  listLead: 'Diese Personen sind zu {organisation} eingeladen und haben noch nicht angenommen.',
  invitedOn: (day) => `Eingeladen am ${day}`,
  productCount: (count) => {
    if (count === 0) return 'Kein Zugriff auf Produkte';
    return count === 1 ? 'Zugriff auf 1 Produkt' : `Zugriff auf ${count} Produkte`;
  },
  withdrawalIsNotDocumented: 'Wie man eine Einladung zurückzieht, ist nicht dokumentiert.',
  nobodyInvited: 'Es gibt keine offenen Einladungen.',
  invitationTitle: 'Einladung zu {organisation}',
  invites: '{by} lädt Sie zu {organisation} ein.',
  yourRole: (role) => `Ihre Rolle: ${role}.`,
  accountOnTheWay:
    'Wenn Sie annehmen, entsteht Ihr Konto, aber keine weitere Organisation. Im Manager melden Sie sich dann mit {email} an.',
  noPassword: 'Ein Passwort ist nicht nötig, denn das hier ist eine Simulation.',
  actingAsSomebodyElse:
    'Sie handeln gerade als {name}, die Einladung gilt aber jemand anderem. Wenn Sie sie annehmen, handeln Sie danach als diese Person.',
  accountExists:
    'Zu {email} gibt es schon ein Konto. Die Einladung nimmt man damit in der Liste seiner Organisationen an.',
  goneTitle: 'Diese Einladung ist nicht mehr offen',
  gone: 'Sie wurde angenommen, vielleicht in einem anderen Tab, oder rückgängig gemacht.',
} satisfies Translated<InvitationWords>;
