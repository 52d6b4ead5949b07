import web from '#i18n/labels/web/de.ts';
import type { Translated } from '#i18n/translated.ts';
import type { WebsiteWords } from '#widgets/manager/screens/websites/strings/es.ts';

export default {
  web,
  lead: 'Websites von {organisation}. Das MySQL-Präfix wird für jede einzeln gewählt.',
  none: 'Diese Organisation hat keine Websites.',
  noOrganisation:
    'Sie sind in keiner Organisation. Erstellen Sie eine oder nehmen Sie über Ihr Profil eine Einladung an.',
  toOrganisations: 'Meine Organisationen ansehen',
  gone: 'In der Organisation, die Sie gerade sehen, gibt es diese Website nicht. Der Schritt wurde rückgängig gemacht, oder Sie haben die Organisation gewechselt.',
  hosting: 'Hosting: {hosting}',
  prefixIs: (on) => (on ? 'MySQL-Präfix eingeschaltet' : 'MySQL-Präfix ausgeschaltet'),
  outside: 'Außerhalb des Managers',
  outsideHint:
    'Das zeigt der Manager nicht: Die Simulation fügt es hinzu, damit Sie die Wirkung sehen. Bei einer echten Website ändern Sie die Datei per FTP, per SSH oder mit einem Editor.',
  realNames:
    'Auf dem Server heißt die Datenbank immer {database} und ihr Benutzer {user}. Auf welcher Seite des Managers diese Namen stehen, ist nicht dokumentiert.',
  file: 'Datei wp-config.php',
  tablePrefix: 'Das Präfix der Tabellen ist etwas anderes: Es bleibt, wie es ist.',
  visitAgain:
    'Seit Sie die Website aufgerufen haben, hat sich etwas geändert. Rufen Sie sie noch einmal auf.',
  answers: {
    connects: 'Die Website funktioniert: Sie erreicht ihre Datenbank.',
    fails: 'Die Website funktioniert nicht: Sie erreicht ihre Datenbank nicht.',
    'not-documented': 'Ob die Website ihre Datenbank erreicht, ist nicht dokumentiert.',
  },
  reasons: {
    prefixAdded:
      'Das MySQL-Präfix ist eingeschaltet: Der Server setzt es vor die beiden kurzen Namen aus der Datei.',
    prefixWritten:
      'Das MySQL-Präfix ist ausgeschaltet, und die beiden Namen in der Datei tragen es schon.',
    userFirst: 'MySQL prüft zuerst den Benutzer und weist ihn hier ab.',
    userAccepted: 'Der Benutzer stimmt; was der Server nicht findet, ist die Datenbank.',
    'without-prefix': {
      user: 'Dem Benutzer {name} fehlt das Präfix: Auf dem Server heißt er {real}.',
      database: 'Der Datenbank {name} fehlt das Präfix: Auf dem Server heißt sie {real}.',
    },
    'prefix-twice': {
      user: 'Vor dem Benutzer {name} steht das Präfix mehr als einmal: Auf dem Server heißt er {real}.',
      database:
        'Vor der Datenbank {name} steht das Präfix mehr als einmal: Auf dem Server heißt sie {real}.',
    },
    unknown: {
      user: 'Einen Benutzer {name} kennt der Server nicht; der dieser Website heißt {real}.',
      database: 'Eine Datenbank {name} kennt der Server nicht; die dieser Website heißt {real}.',
    },
    errorText: 'In welchen Worten der Fehler erscheint, hängt von der Anwendung ab.',
    full: {
      user: 'Das MySQL-Präfix ist eingeschaltet, und der Benutzer {user} trägt es schon.',
      database: 'Das MySQL-Präfix ist eingeschaltet, und die Datenbank {database} trägt es schon.',
    },
    bothFull: 'Das MySQL-Präfix ist eingeschaltet, und {user} und {database} tragen es schon.',
    sourcesAreSilent:
      'Die öffentlichen Quellen sagen nicht, ob der Server auch die vollen Namen annimmt. Die Simulation rät nicht.',
  },
  ofThisSite:
    'Nur für diese Website; andere desselben Hostings behalten ihre Einstellung. Wie der Schalter anfangs steht, ist nicht dokumentiert: Dass er eingeschaltet ist, ist unsere Annahme.',
  notSavedYet: 'Noch nicht gespeichert.',
  whenItWorks:
    'Wie lange es dauert, bis die Änderung wirkt, ist nicht dokumentiert. In der Simulation gilt sie, sobald sie gespeichert ist.',
  onlyPhp:
    'Aus den erweiterten Einstellungen ist öffentlich nur dieser Reiter bekannt. Eine Node.js-Website hat an seiner Stelle einen anderen.',
} satisfies Translated<WebsiteWords>;
