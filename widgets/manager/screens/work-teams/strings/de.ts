import users from '#i18n/labels/users/de.ts';
import workTeams from '#i18n/labels/work-teams/de.ts';
import type { Translated } from '#i18n/translated.ts';
import type { WorkTeamWords } from '#widgets/manager/screens/work-teams/strings/es.ts';

export default {
  users,
  workTeams,
  lead: 'Arbeitsteams von {organisation}. Wer in ein Team kommt, erhält Zugriff auf dessen Produkte.',
  none: 'Es gibt noch keine Arbeitsteams.',
  noOrganisation:
    'Sie sind in keiner Organisation. Erstellen Sie eine oder nehmen Sie über Ihr Profil eine Einladung an.',
  toOrganisations: 'Meine Organisationen ansehen',
  gone: 'In der Organisation, die Sie gerade sehen, gibt es dieses Team nicht. Der Schritt wurde rückgängig gemacht, oder Sie haben die Organisation gewechselt.',
  memberCount: (count) => {
    if (count === 0) return 'Keine Mitglieder';
    return count === 1 ? '1 Mitglied' : `${count} Mitglieder`;
  },
  noProducts: 'Keine Produkte',
  teamActions: (team) => `Aktionsmenü des Teams ${team}`,
  memberActions: (name) => `Aktionsmenü von ${name}`,
  colours: { green: 'Grün', blue: 'Blau', red: 'Rot', yellow: 'Gelb', grey: 'Grau' },
  colourHint:
    'Nur neuere Fassungen der offiziellen Anleitung nennen sie. Welche Farben es gibt, ist unsere Annahme.',
  step: (at, of, title) => `Schritt ${at} von ${of}: ${title}`,
  stepTitles: {
    name: 'Name und Farbe',
    products: 'Produkte und Rechte',
    members: 'Benutzer',
  },
  productsHint:
    'Kreuzen Sie die Produkte an, die das Team nutzen soll, und bei jedem die Rechte. Ob ein Team auch ohne Produkte angelegt werden kann, ist nicht dokumentiert; die Simulation lässt es zu.',
  organisationHasNone: 'Diese Organisation hat keine Produkte.',
  ticketingIsInferred:
    'Den Namen nach gibt es die Ticket- und die Vertriebskontrolle nur beim Ticketing; ausdrücklich sagen die Quellen das nicht.',
  rightMissing: 'Wählen Sie mindestens ein Recht, oder nehmen Sie das Kreuz beim Produkt weg.',
  created:
    'Das Team {team} ist angelegt. Fügen Sie gleich Benutzer hinzu, oder schließen Sie ab und tun Sie es später.',
  nobodyElse: 'Alle Benutzer der Organisation sind schon im Team.',
  nobodyTicked: 'Kreuzen Sie an, wen Sie hinzufügen möchten.',
  noLeader: 'Niemand',
  leaderHint:
    'Die Ansprechperson. Eigene Rechte schreiben ihr die Quellen nicht zu, und sie sagen auch nicht, ob sie Mitglied des Teams sein muss.',
  noMembers: 'Das Team hat keine Mitglieder.',
  roleIsOfOrganisation:
    'Die Rolle, die Sie hier ändern, gilt in der Organisation: Sie bleibt, auch wenn die Person das Team verlässt.',
  leadershipIsAssumed:
    'Entfernen Sie den Teamleiter, hat das Team keinen mehr: Das ist unsere Annahme.',
  productsTitle: 'Produkte und Rechte',
  deletionIsNotDocumented:
    'Wie man ein Arbeitsteam löscht, ist nicht öffentlich dokumentiert. Mitglieder und Produkte können Sie aus dem Team herausnehmen.',
} satisfies Translated<WorkTeamWords>;
