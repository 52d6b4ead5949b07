import signUp from '#i18n/labels/sign-up/de.ts';
import type { Translated } from '#i18n/translated.ts';
import type { AccountWords } from '#widgets/manager/screens/account/strings/es.ts';

export default {
  signUp,
  signUpTitle: 'Konto erstellen',
  signUpLead:
    'Wer ohne Einladung ein Konto erstellt, erhält dazu eine Organisation und ist ihr gesetzlicher Vertreter.',
  noPassword:
    'Ein Passwort ist nicht nötig: Das hier ist eine Simulation, und ein echtes hat darin nichts zu suchen.',
  ratherAccept: (outbox) =>
    `Sie wurden eingeladen? Öffnen Sie Ihre Einladung unter „${outbox}“: So kommen Sie in die Organisation, die Sie eingeladen hat, und legen keine weitere an.`,
  emailHint:
    'Mit dieser Adresse meldet man sich im Manager an. Sie darf erfunden sein: Gesendet wird nichts.',
  organisationNameHint: 'Bleibt das Feld leer, trägt die Organisation Ihren Namen.',
  signUpFormIsOurs:
    'Welche Felder das Formular von Infomaniak hat und wie sie heißen, ist nicht veröffentlicht; die Felder hier haben wir gewählt.',
  accountNeeded: 'Dafür ist ein Konto nötig.',
  toSignUp: 'Konto erstellen',
  name: 'Vor- und Nachname',
  login: 'Anmeldeadresse',
  organisationCount: (count) => {
    if (count === 0) return 'Sie gehören zu keiner Organisation.';
    return count === 1
      ? 'Sie gehören zu 1 Organisation.'
      : `Sie gehören zu ${count} Organisationen.`;
  },
  securityIsMissing: (button) =>
    `„${button}“ gibt es in der Simulation noch nicht: Passwort und Zwei-Faktor-Authentifizierung lassen sich hier nicht üben.`,
  current: 'Gerade geöffnet',
  noOrganisations:
    'Sie gehören zu keiner Organisation. Legen Sie eine an oder nehmen Sie eine Einladung an.',
  invitationsTitle: 'Einladungen an Sie',
  noInvitations: 'Für Sie liegt keine Einladung vor.',
  leaveMeans:
    'Sie gehören dann nicht mehr zu {organisation}. Der Zugriff auf die Produkte und Ihr Platz in den Arbeitsteams gehen verloren.',
  leaveKeeps:
    'Ihr Konto bleibt Ihnen, und in Ihren anderen Organisationen ändert sich nichts. Zurück kommen Sie nur, wenn man Sie wieder einlädt.',
  leaveLast: 'Es ist Ihre einzige Organisation: Danach gehören Sie zu keiner mehr.',
  newOrganisationLead:
    'Sie entsteht unter demselben Konto, und Sie sind ihr gesetzlicher Vertreter. Produkte, Benutzer und Rechnungen hat sie für sich.',
  newOrganisationFormIsOurs:
    'Was der Assistent von Infomaniak abfragt, ist nicht dokumentiert; die Felder hier haben wir gewählt.',
} satisfies Translated<AccountWords>;
