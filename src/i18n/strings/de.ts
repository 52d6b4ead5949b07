import type { Strings } from '#i18n/t.ts';

const de: Strings = {
  languageName: 'Deutsch',
  siteName: 'Vademecum',
  siteTagline: 'Der Infomaniak Manager, Schritt für Schritt erklärt',
  siteDescription:
    'Klare, geprüfte Anleitungen zum Infomaniak Manager: Rechnungen, Benutzer, Sicherheit, Mail und Hosting, auf Deutsch und Spanisch.',
  skipToContent: 'Zum Inhalt springen',
  mainNavigation: 'Hauptnavigation',
  home: 'Startseite',
  menu: {
    guides: 'Anleitungen',
    index: 'A bis Z',
    questions: 'Fragen',
    glossary: 'Glossar',
    practice: 'Üben',
    about: 'Über uns',
  },
  otherLanguage: 'Leer en español',
  theme: { label: 'Darstellung', auto: 'automatisch', light: 'hell', dark: 'dunkel' },
  picture: {
    guideTo: 'Anleitung zum Infomaniak Manager',
    steps: (count) => (count === 1 ? '1 Schritt' : `${count} Schritte`),
  },
  footer: {
    notAffiliated:
      'Vademecum ist ein unabhängiges Projekt und steht in keiner Verbindung zu Infomaniak. Produktnamen gehören ihren Inhabern.',
    nothingLeaves: 'Keine Cookies, keine Statistik und keine fremden Dienste.',
    navigation: 'Weitere Seiten',
  },
  search: {
    open: 'Suchen',
    results: 'Treffer',
    label: 'In den Anleitungen suchen',
    placeholder: 'Was möchten Sie tun?',
    submit: 'Suchen',
    example: 'Zum Beispiel: Rechnung herunterladen, Handy verloren, Rolle ändern',
    title: 'Suche',
    description: 'Durchsuchen Sie alle Anleitungen von Vademecum mit ihren Schritten und Fragen.',
    withoutScript:
      'Die Suche braucht JavaScript, das in Ihrem Browser ausgeschaltet ist. Das Verzeichnis von A bis Z führt zu denselben Inhalten.',
    failed:
      'Die Suche konnte nicht geladen werden. Prüfen Sie die Verbindung und tippen Sie weiter, um es noch einmal zu versuchen.',
    toIndex: 'Zum Verzeichnis von A bis Z',
    close: 'Suche schließen',
  },
  homePage: {
    heading: 'Die Antwort – und der Weg dorthin',
    lead: 'Anleitungen zum Infomaniak Manager: in einer Minute gelesen, Schritt für Schritt erledigt.',
    categories: 'Alle Anleitungen',
    mostAsked: 'Am häufigsten gefragt',
    allQuestions: 'Alle Fragen ansehen',
  },
  guide: {
    breadcrumb: 'Navigationspfad',
    onThisPage: 'Auf dieser Seite',
    inShort: 'Kurz gesagt',
    whoMay: 'Wer das darf',
    practice:
      'Üben Sie diese Schritte in einem nachgebauten Manager: Jeder wird abgehakt, sobald er getan ist. Nichts verlässt Ihren Browser.',
    linkToStep: (name) => `Link zum Schritt „${name}“`,
    checked: 'Geprüft am',
    sources: 'Quellen',
    sourceArticle: (article) => `Artikel ${article}`,
    sourceDated: (date) => `Fassung vom ${date}`,
    sourceUndated: 'ohne Datum',
    related: 'Verwandte Anleitungen',
    previous: 'Zurück',
    next: 'Weiter',
    readingOrder: 'Weiterlesen',
    report: 'Fehler in dieser Anleitung melden',
    reportSubject: (title) => `Fehler in der Anleitung „${title}“`,
    reportBody: (address) =>
      `Anleitung: ${address}\n\nDas steht in der Anleitung:\n\nSo müsste es heißen:\n\nWo Sie es gesehen haben:\n`,
    ourLabel: 'unsere Bezeichnung',
    ourLabels:
      'Bezeichnungen mit diesem Zeichen kommen in den öffentlichen Quellen auf Deutsch nicht vor: Die Übersetzung stammt von uns, auf Ihrem Bildschirm kann etwas anderes stehen.',
    questionLink: 'Link zu dieser Frage',
    draft: 'Entwurf: Diese Anleitung wird noch nicht veröffentlicht.',
    glossaryLink: 'Im Glossar ansehen',
    noteKinds: { info: 'Hinweis', tip: 'Tipp', warning: 'Achtung' },
    table: 'Tabelle',
    copy: 'Als Markdown kopieren',
    copied: 'Kopiert.',
    practiceAt: (address) =>
      `Diese Schritte lassen sich auf der Seite der Anleitung in einem nachgebauten Manager üben: ${address}`,
    widgetAt: (address) =>
      `An dieser Stelle gibt es auf der Seite der Anleitung etwas auszuprobieren: ${address}`,
    printedFrom: 'Quelle:',
  },
  permissions: {
    allowed: 'Ja',
    'allowed-inferred': 'Ja (abgeleitet)',
    depends: 'Je nach Fall',
    denied: 'Nein',
    'denied-inferred': 'Nein (abgeleitet)',
    unknown: 'Nicht dokumentiert',
  },
  permissionsInferred:
    '„Abgeleitet“ heißt: Es folgt aus einer allgemeinen Regel; für diesen Fall sagt es keine Quelle ausdrücklich.',
  roles: {
    'legal-representative': 'Gesetzlicher Vertreter',
    administrator: 'Administrator',
    'collaborator-with-billing': 'Mitarbeiter mit Abrechnungsrecht',
    collaborator: 'Mitarbeiter ohne dieses Recht',
    external: 'Externer Benutzer',
  },
  everyone: 'Alle Benutzer, gleich in welcher Rolle.',
  products: {
    manager: 'Manager',
    mail: 'Mail',
    kdrive: 'kDrive',
    'web-hosting': 'Webhosting',
    domain: 'Domain',
    support: 'Support',
  },
  languages: {
    es: 'Spanisch',
    de: 'Deutsch',
    en: 'Englisch',
    fr: 'Französisch',
    it: 'Italienisch',
    pt: 'Portugiesisch',
  },
  category: { guides: (count) => (count === 1 ? '1 Anleitung' : `${count} Anleitungen`) },
  glossary: {
    title: 'Glossar',
    description:
      'Die Begriffe des Infomaniak Managers, mit ihrer spanischen Entsprechung und in Alltagsworten.',
    lead: 'Was ein Begriff bedeutet, unter welchen Namen er sonst vorkommt und wie er auf Spanisch heißt.',
    letters: 'Buchstaben',
    alsoCalled: 'Auch',
    inOtherLanguage: 'Auf Spanisch',
    see: 'Siehe',
    guides: 'Anleitungen',
  },
  index: {
    title: 'A bis Z',
    description:
      'Alle Themen von Vademecum alphabetisch: Anleitungen, Alltagswörter und Fachbegriffe.',
    lead: 'Suchen Sie das Wort, das Sie selbst verwenden würden; jedes führt zur passenden Anleitung.',
  },
  questions: {
    title: 'Häufige Fragen',
    description:
      'Alle Fragen, die die Anleitungen zum Infomaniak Manager beantworten, nach Themen geordnet.',
    lead: 'Alle Fragen aus allen Anleitungen; ein Druck auf die Frage zeigt die Antwort.',
  },
  practice: {
    title: 'Üben',
    description:
      'Ein nachgebauter Infomaniak Manager, in dem Sie Benutzer, Rollen und Einladungen gefahrlos ausprobieren. Nichts verlässt Ihren Browser.',
    keywords: 'üben, Übung, ausprobieren, Simulator, Simulation, Demo, testen',
    lead: 'Probieren Sie in einem nachgebauten Manager mit erfundenen Personen aus, was die Anleitungen erklären. Alles lässt sich rückgängig machen, und nichts verlässt Ihren Browser.',
    tryTitle: 'Was Sie ausprobieren können',
    tries: [
      'Eröffnen Sie ein Konto: Wählen Sie bei „Handeln als“ den Eintrag „Jemand ohne Konto“ und registrieren Sie sich. Sie werden gesetzlicher Vertreter Ihrer Organisation.',
      'Laden Sie jemanden ein, lesen Sie die E-Mail, die die Person bekommt, und nehmen Sie die Einladung an ihrer Stelle an.',
      'Handeln Sie als Marta, die Mitarbeiterin ist, und versuchen Sie, eine Rolle zu ändern: Sie sehen, warum es nicht geht und was dafür nötig wäre.',
      'Lassen Sie Ana, die einzige gesetzliche Vertreterin der Agentur, die Organisation verlassen. Suchen Sie danach den Weg, auf dem es doch geht.',
      'Öffnen Sie diese Seite in zwei Tabs: Was Sie in einem ändern, erscheint im anderen.',
    ],
    limits:
      'Die Simulation tut, was die öffentlichen Quellen sagen. Wo diese schweigen oder sich widersprechen, sagt sie es und rät nicht. Beschriftungen, die dort nicht vorkommen, stammen von uns.',
  },
  about: {
    title: 'Über Vademecum',
    description:
      'Was Vademecum ist und was nicht, wie geprüft wird, welche Daten anfallen und wie die Seiten zugänglich sind.',
  },
  news: {
    title: 'Vademecum: Neues',
    description:
      'Neue Anleitungen zum Infomaniak Manager und was sich an den vorhandenen geändert hat.',
    added: (title) => `Neue Anleitung: ${title}`,
    changed: (title) => `Anleitung aktualisiert: ${title}`,
  },
  llms: 'Deutsch: Jeder Link führt zu einer Anleitung in Markdown. Die Seite der Anleitung hat dieselbe Adresse, mit einem Schrägstrich am Ende statt „.md“. Das Projekt ist von Infomaniak unabhängig.',
  journeys: {
    title: 'Wegweiser',
    description:
      'Anleitungen, die zusammengehören, in der Reihenfolge, in der man sie braucht, nach Anlass geordnet.',
    lead: 'Wenn eine Anleitung allein nicht reicht: mehrere, in der Reihenfolge, in der Sie sie brauchen.',
    all: 'Alle Wegweiser ansehen',
    progress: (read, total) => `${read} von ${total} gelesen`,
    next: 'Als Nächstes',
    read: 'Gelesen',
    kept: 'Was Sie abhaken, bleibt auf diesem Gerät.',
    partOf: 'Teil von',
    position: (at, total) => `${at} von ${total}`,
    after: 'danach',
    last: 'die letzte Anleitung',
  },
  notFound: {
    title: 'Diese Seite gibt es nicht',
    description: 'Unter dieser Adresse gibt es bei Vademecum keine Seite.',
    lead: 'Unter dieser Adresse gibt es keine Seite. Vielleicht wurde die Anleitung umbenannt, oder es fehlt ein Buchstabe.',
    nearest: 'Haben Sie eine von diesen gesucht?',
    all: 'Alle Anleitungen',
  },
  moved: {
    title: 'Diese Anleitung hat eine neue Adresse',
    lead: 'Sie finden sie hier:',
  },
};

export default de;
