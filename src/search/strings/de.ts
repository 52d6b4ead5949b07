import type { SearchStrings } from '#search/strings/es.ts';

const de: SearchStrings = {
  kinds: {
    guide: 'Anleitung',
    step: 'Schritt',
    question: 'Frage',
    section: 'Abschnitt',
    term: 'Begriff',
  },
  searching: 'Suche läuft …',
  count: (count, query) =>
    count === 1 ? `1 Treffer zu „${query}“` : `${count} Treffer zu „${query}“`,
  instead: (typed, searched) =>
    `Zu „${typed}“ gibt es nichts. Meinten Sie „${searched}“? Das sind die Treffer:`,
  none: (query) =>
    `Zu „${query}“ gibt es nichts. Versuchen Sie es mit einem anderen Wort, mit weniger Wörtern oder im Verzeichnis von A bis Z.`,
  noneLink: 'Verzeichnis A bis Z',
  failed:
    'Die Suche konnte nicht geladen werden. Prüfen Sie die Verbindung und tippen Sie noch einmal; das Verzeichnis von A bis Z führt inzwischen zu denselben Inhalten.',
};

export default de;
