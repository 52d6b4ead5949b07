import type { Words } from '#widgets/mysql-prefix/strings/words.ts';

const setting = { database: 'Datenbank', user: 'Benutzer' } as const;
const ofSetting = { database: 'der Datenbank', user: 'des Benutzers' } as const;

const de: Words = {
  promise:
    'Alles geschieht in Ihrem Browser: Dateien werden weder gesendet noch gespeichert und sind weg, sobald Sie die Seite schließen.',
  check: 'So prüfen Sie das nach',
  checkText: [
    "Öffnen Sie den Quelltext dieser Seite und suchen Sie „Content-Security-Policy“: Dort steht connect-src 'self'. Mit dieser Regel lässt der Browser keine Verbindung der Seite zu einem anderen Server zu.",
    'Zum Server dieser Seite selbst bleibt der Weg offen, weil die Suche ihn braucht. Um auch das auszuschließen, trennen Sie jetzt die Internetverbindung: Der Konverter arbeitet weiter. Oder öffnen Sie beim Umwandeln in den Entwicklerwerkzeugen den Reiter „Netzwerk“: Es erscheint keine Anfrage.',
  ],
  prefix: 'Ihr Präfix',
  prefixHint:
    'Kleinbuchstaben und Ziffern; den Unterstrich am Ende können Sie weglassen. Zum Beispiel wxyz oder wxyz_.',
  prefixSource:
    'Meist ist es der erste Teil vom Namen des Datenbankservers: Zu wxyz.myd.infomaniak.com gehört wxyz_. Das haben wir beobachtet, dokumentiert ist es nicht; vergleichen Sie es mit dem vollen Namen Ihrer Datenbank.',
  prefixProblems: {
    empty:
      'Das Präfix fehlt. Schreiben Sie es so, wie es im vollen Namen Ihrer Datenbank steht, zum Beispiel wxyz_.',
    capitals: 'Es enthält Großbuchstaben; ein Präfix hat nur kleine. Schreiben Sie alles klein.',
    space: 'Es enthält ein Leerzeichen; ein Präfix hat keines. Löschen Sie es.',
    hyphen:
      'Es enthält einen Bindestrich (-). Das Präfix endet mit einem Unterstrich (_) und enthält sonst keine Sonderzeichen.',
    host: 'Das sieht nach dem Namen eines Servers aus. Lassen Sie nur stehen, was vor dem ersten Punkt steht.',
    'several-underscores':
      'Der Unterstrich (_) steht nur einmal, am Ende. Löschen Sie die übrigen.',
    'full-name':
      'Das sieht nach dem vollen Namen aus. Lassen Sie nur den Anfang stehen, bis einschließlich des ersten Unterstrichs (_).',
    characters:
      'Es enthält ein Zeichen, das im Präfix nicht vorkommt. Erlaubt sind nur die Buchstaben a bis z und Ziffern.',
    'too-long':
      'Es hat mehr als 20 Zeichen: Für den Namen bliebe kaum Platz. Prüfen Sie, ob es nur das Präfix ist.',
  },
  direction: 'Was möchten Sie tun?',
  directions: {
    add: 'Präfix hinzufügen',
    remove: 'Präfix entfernen',
  },
  directionHints: {
    add: 'wenn die Option ausgeschaltet ist',
    remove: 'wenn die Option eingeschaltet ist',
  },
  files: 'Dateien',
  paste: 'Fügen Sie hier den Inhalt einer Datei ein',
  pasteHint:
    'Soll alles Byte für Byte erhalten bleiben, auch die Zeilenenden, wählen Sie die Datei aus, statt ihren Inhalt einzufügen.',
  pastedName: 'konfiguration.txt',
  choose: 'Dateien auswählen',
  chooseOr: 'oder hierher ziehen; höchstens 50, je bis zu 5 MB',
  noFileApi:
    'Ihr Browser kann hier keine Dateien lesen. Öffnen Sie sie in einem Texteditor und fügen Sie den Inhalt ein.',
  chosen: 'Ausgewählte Dateien',
  dropFile: (name) => `${name} aus der Liste nehmen`,
  size: (bytes) =>
    bytes < 1000
      ? `${bytes} Bytes`
      : `${new Intl.NumberFormat('de', { maximumFractionDigits: 1 }).format(bytes / (bytes < 1e6 ? 1e3 : 1e6))} ${bytes < 1e6 ? 'kB' : 'MB'}`,
  refused: {
    empty: 'Die Datei ist leer. Prüfen Sie, ob sie vollständig heruntergeladen ist.',
    'too-large':
      'Das sind mehr als 5 MB; eine Konfigurationsdatei ist viel kleiner. Ein SQL-Dump muss nicht umgewandelt werden: Worauf Sie dort achten müssen, steht beim Ergebnis unter „Was sonst noch zu ändern ist“.',
    'utf-16':
      'Der Text ist in UTF-16 geschrieben, das PHP nicht liest. Speichern Sie die Datei im Editor als UTF-8 und wählen Sie sie noch einmal aus.',
    binary:
      'Das ist keine Textdatei, sondern zum Beispiel ein Bild oder ein ZIP. Ein ZIP entpacken Sie zuerst; wählen Sie dann die Konfigurationsdatei aus.',
    folder:
      'Das ist ein Ordner, und Ordner werden nicht geöffnet. Ziehen Sie die Konfigurationsdateien daraus einzeln hierher.',
    unreadable:
      'Der Browser konnte sie nicht lesen. Vielleicht ist es ein Ordner, oder sie wurde verschoben oder gelöscht; wählen Sie die Datei noch einmal aus.',
  },
  leftOut: (count) =>
    `${count === 1 ? '1 Datei wurde' : `${count} Dateien wurden`} nicht aufgenommen: Mehr als 50 gehen nicht auf einmal. Wandeln Sie den Rest danach um.`,
  nothing:
    'Es gibt noch nichts umzuwandeln. Fügen Sie den Inhalt einer Datei ein oder wählen Sie Dateien aus.',
  convert: 'Änderungen zeigen',
  clear: 'Alles leeren',
  working: (done, of) =>
    of === 1 ? 'Die Datei wird untersucht …' : `Dateien werden untersucht: ${done} von ${of} …`,
  result: 'Ergebnis',
  progress: 'Die Untersuchung läuft',
  cancel: 'Abbrechen',
  cancelled: 'Abgebrochen. Es wurde nichts geändert.',
  done: (files, edits, failed) =>
    [
      files > 0 &&
        `${files === 1 ? '1 Datei' : `${files} Dateien`}: ${edits === 0 ? 'keine Änderung' : edits === 1 ? '1 Änderung' : `${edits} Änderungen`}.`,
      failed > 0 &&
        (failed === 1
          ? '1 Datei ließ sich nicht untersuchen.'
          : `${failed} Dateien ließen sich nicht untersuchen.`),
    ]
      .filter(Boolean)
      .join(' '),
  failures: {
    failed:
      'Diese Datei ließ sich nicht untersuchen: Etwas darin bringt den Konverter durcheinander. Es wurde nichts geändert. Ändern Sie die beiden Zeilen von Hand, wie es die Anleitung beschreibt.',
    'worker-lost':
      'Die Untersuchung dieser Datei brach ab, vielleicht weil der Speicher nicht reichte. Es wurde nichts geändert. Schließen Sie andere Tabs und lassen Sie sich die Änderungen noch einmal zeigen, oder ändern Sie die beiden Zeilen von Hand, wie es die Anleitung beschreibt.',
    'no-answer':
      'Die Untersuchung dieser Datei war nach einer Minute nicht fertig und wurde beendet: Für dieses Gerät ist die Datei zu groß oder zu verschachtelt. Es wurde nichts geändert. Ändern Sie die beiden Zeilen von Hand, wie es die Anleitung beschreibt, oder versuchen Sie es an einem schnelleren Gerät.',
  },
  unsettled: 'Ihre letzte Auswahl wurde nicht übernommen; zu sehen ist das Ergebnis davor.',
  application: (name) => `Erkannte Anwendung: ${name}`,
  unknownApplication: 'Anwendung nicht erkannt',
  changed: (count) => (count === 1 ? '1 Änderung' : `${count} Änderungen`),
  unchanged: 'In dieser Datei ändert sich nichts.',
  line: (line) => `Zeile ${line}`,
  lines: (first, last) => `Zeilen ${first} bis ${last}`,
  before: 'Vorher',
  after: 'Nachher',
  hidden: 'verborgen',
  setting,
  why: {
    setting: (name, key) =>
      `Das ist der Name ${ofSetting[name]}, den die Anwendung aus ${key} liest.`,
    argument: (name, key) => `Das ist der Name ${ofSetting[name]}, der an ${key} übergeben wird.`,
    'connection-string': (name, key) =>
      `Das ist der Name ${ofSetting[name]} in der Verbindungszeichenfolge ${key}.`,
    'assigned-above': (name, key) => `Von hier erhält ${key} den Namen ${ofSetting[name]}.`,
    fallback: (name, key) =>
      `Das ist der Name ${ofSetting[name]}, der gilt, wenn die Umgebungsvariable fehlt (${key}). Gibt es sie, ändern Sie ihn auch dort.`,
    chosen: (name, key) => `Diesen Namen ${ofSetting[name]} haben Sie ausgewählt (${key}).`,
  },
  leftAlone: (count) =>
    `Unverändert: ${count === 1 ? '1 ähnlicher Wert' : `${count} ähnliche Werte`}`,
  leftAloneWhy: {
    'table-prefix': 'Das ist das Präfix der Tabellen, also etwas anderes.',
    'mail-user': 'Das ist der Benutzer für den E-Mail-Versand.',
    'other-service': 'Das gehört zu einem anderen Dienst, etwa Redis oder FTP.',
    'other-connection':
      'Das ist eine andere Verbindung: eine Replik, eine zum Testen oder die zu einem anderen Server. Liegt auch sie auf diesem Hosting, ändern Sie sie von Hand.',
    'other-database-system': 'Das ist nicht MySQL.',
    comment: 'Das steht in einem Kommentar und hat keine Wirkung.',
    overruled: 'Das hat keine Wirkung: Eine andere Angabe desselben Werts hat Vorrang.',
    'already-prefixed': 'Dieses Präfix steht schon davor.',
    'foreign-prefix':
      'Davor steht das Präfix eines anderen Servers. Entscheiden Sie, was damit geschieht.',
    'not-prefixed': 'Es beginnt nicht mit diesem Präfix; zu entfernen gibt es also nichts.',
    empty: 'Das ist leer.',
    'too-long': 'Mit Präfix wäre der Name zu lang.',
    uncertain:
      'Ein Anführungszeichen ist nicht geschlossen; wo der andere Name endet, ist deshalb ungewiss.',
  },
  cannotKnow: 'Hier nicht zu erkennen: Ändern Sie es dort, wo es festgelegt wird',
  cannotKnowWhy: {
    environment: (name, look) =>
      `Der Name ${ofSetting[name]} kommt aus der Umgebungsvariablen ${look}. Suchen Sie sie in .env, in der Verwaltung des Hostings oder in der PHP-Konfiguration.`,
    constant: (name, look) =>
      `Der Name ${ofSetting[name]} kommt aus der Konstanten ${look}. Suchen Sie, wo sie festgelegt wird.`,
    variable: (name, look) =>
      `Der Name ${ofSetting[name]} kommt aus der Variablen ${look}. Suchen Sie, wo sie ihren Wert bekommt.`,
    function: (name, look) =>
      `Den Namen ${ofSetting[name]} liefert die Funktion ${look}. Sehen Sie nach, woher sie ihn hat.`,
    'included-file': (name, look) =>
      `Der Name ${ofSetting[name]} steht vielleicht in ${look}, das diese Datei einbindet. Wandeln Sie auch diese Datei um.`,
    concatenation: (name, look) =>
      `Der Name ${ofSetting[name]} ist aus mehreren Teilen zusammengesetzt${look && ` (${look})`}. Ändern Sie den ersten von Hand.`,
    heredoc: (name, look) =>
      `Der Name ${ofSetting[name]} steht in einem mehrzeiligen Text${look && ` (${look})`}. Ändern Sie ihn von Hand.`,
    missing: (name) =>
      `Der Name ${ofSetting[name]} kommt in dieser Datei nicht vor. Suchen Sie eine andere Datei, die ihn festlegt.`,
  },
  choices: 'Wählen Sie, welche Namen gelten',
  choicesHint: (name) =>
    `Es gibt mehrere Namen ${ofSetting[name]}; das Programm nimmt je nach Fall den einen oder den anderen. Kreuzen Sie an, was auf diesem Hosting liegt.`,
  foreign: (prefix) => `Vor den Namen steht ${prefix}, wohl das Präfix eines anderen Servers`,
  foreignOptions: {
    undecided: 'So lassen',
    replaced: (prefix, own) => `${prefix} durch ${own} ersetzen`,
    kept: (prefix, own) => `${prefix} behalten und ${own} davorsetzen`,
  },
  warnings: {
    'environment-may-override': ({ name }) =>
      `Gibt es die Umgebungsvariable ${name}, hat sie Vorrang vor dieser Datei. Prüfen Sie sie.`,
    conditional: () =>
      'Eine der Änderungen hängt von einer Bedingung ab. Prüfen Sie, ob diese auf Ihre Website zutrifft.',
    'only-one-name': ({ setting: one }) =>
      `Gefunden wurde nur ${one ? `der Name ${ofSetting[one]}` : 'ein Name'}. Nötig sind beide: Suchen Sie den anderen, bevor Sie die Datei hochladen.`,
    'unclosed-quote': () =>
      'Ein Anführungszeichen wird geöffnet und nicht geschlossen. Sehen Sie sich die Zeile an: Vielleicht funktionierte die Datei schon vorher nicht.',
    'unfinished-file': () =>
      'Die Datei scheint abgeschnitten zu sein. Prüfen Sie, ob sie vollständig kopiert oder heruntergeladen ist.',
    'foreign-prefix': ({ name }) =>
      `Vor einem Namen steht schon ${name}, wohl das Präfix eines anderen Servers.`,
    'too-long': ({ cut, setting: one }) =>
      `Mit Präfix wäre der Name ${one ? `${ofSetting[one]} ` : ''}länger, als MySQL erlaubt: um ${cut} Zeichen. Auf dem Server braucht es einen kürzeren Namen.`,
    'too-long-before-5-7-8': ({ cut }) =>
      `Bis MySQL 5.7.7 darf ein Benutzername höchstens 16 Zeichen haben: Es wären ${cut} zu viel. In neueren Versionen ist das kein Problem.`,
    'host-of-other-prefix': ({ name }) =>
      `Zum Server in dieser Datei passt eher das Präfix ${name}. Prüfen Sie, ob Ihres stimmt.`,
    'other-connection-same-host': () =>
      'Eine andere Verbindung führt zum selben Server. Benutzt die Website auch sie, ändern Sie ihre Namen ebenfalls.',
    'not-mysql': () =>
      'Die Datei nutzt nicht MySQL, sondern ein anderes System. Die Option betrifft es nicht.',
    'wide-characters': () =>
      'Die Datei ist in UTF-16 geschrieben und blieb unverändert. Speichern Sie sie als UTF-8 und wandeln Sie sie noch einmal um.',
    'nothing-found': () =>
      'Es wurde weder der Name einer Datenbank noch der eines Benutzers gefunden. Prüfen Sie, ob das die Konfigurationsdatei ist.',
  },
  warning: 'Achtung',
  source: 'Diese Stellen in der Datei ansehen',
  sourceHint: 'Zu sehen ist die umgewandelte Datei, ohne Passwörter.',
  marks: { changed: 'geändert', 'left-alone': 'unverändert', unknown: 'ungewiss' },
  moreLines: 'Mehr zeigen',
  copy: 'Datei kopieren',
  copied: 'Kopiert, mitsamt Passwörtern. Fügen Sie es nur in Ihre Datei ein.',
  copyFailed: 'Der Browser hat das Kopieren nicht erlaubt. Laden Sie die Datei herunter.',
  download: 'Herunterladen',
  downloadAll: 'Alle als ZIP herunterladen',
  zipName: 'konfiguration.zip',
  truth: 'Passwörter sind hier verborgen; kopiert und heruntergeladen wird die vollständige Datei.',
  elsewhere: 'Was sonst noch zu ändern ist',
  elsewheres: {
    'laravel-cache':
      'bootstrap/cache/config.php: Solange es diese Datei gibt, liest Laravel keine .env. Führen Sie php artisan config:clear aus oder löschen Sie die Datei.',
    'symfony-dump':
      '.env.local.php: Gibt es diese Datei, werden die .env-Dateien nicht gelesen. Erzeugen Sie sie mit composer dump-env neu oder löschen Sie sie.',
    'prestashop-cache':
      'var/cache: Leeren Sie den Ordner, PrestaShop hält darin die Konfiguration vor.',
    'opencart-admin':
      'Beide Dateien: config.php und admin/config.php. Ohne die zweite fällt nur der Verwaltungsbereich aus.',
    'drupal-local': 'settings.local.php, falls vorhanden: Sie kann die Verbindung ändern.',
    'typo3-additional': 'additional.php, falls vorhanden: Sie kann die Verbindung ändern.',
    cron: 'Geplante Aufgaben und eigene Skripte, die sich mit der Datenbank verbinden.',
    'my-cnf':
      '.my.cnf und andere Dateien der Kommandozeilenprogramme: Ob die Option sie betrifft, ist nicht dokumentiert.',
    definer:
      'SQL-Dumps: CREATE DATABASE, USE und DEFINER nennen die Datenbank oder den Benutzer. Sehen Sie sie vor dem Import durch.',
  },
  handWritten: 'eigenes PHP',
};
export default de;
