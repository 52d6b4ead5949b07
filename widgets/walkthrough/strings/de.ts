import type { Translated } from '#i18n/translated.ts';
import type { WalkthroughWords } from '#widgets/walkthrough/strings/es.ts';

const de: Translated<WalkthroughWords> = {
  title: 'Übung',
  progress: 'Fortschritt',
  doneOf: (done, count) => `${done} von ${count} erledigt`,
  next: 'Jetzt:',
  press: (label) => `Drücken Sie „${label}“.`,
  fill: (label) => `Füllen Sie „${label}“ aus.`,
  choose: (label, option) => `Wählen Sie bei „${label}“ die Option „${option}“.`,
  tick: (label) => `Setzen Sie das Häkchen bei „${label}“.`,
  turnOff: (label) => `Schalten Sie „${label}“ aus.`,
  actAs: (label, person) =>
    `Wählen Sie bei „${label}“ wieder „${person}“; mit deren Augen sieht die Anleitung.`,
  switchOrganisation: 'Wechseln Sie zurück zur Organisation, mit der die Übung begonnen hat.',
  noWay: 'Von hier aus ist der Weg nicht zu sehen. Gehen Sie zum Anfang dieses Schritts zurück.',
  where: 'Dorthin springen',
  showMe: 'Vormachen',
  again: 'Ab hier wiederholen',
  backToStart: 'Zum Anfang dieses Schritts',
  startHere: 'Bei diesem Schritt beginnen',
  close: 'Übung schließen',
  outside:
    'Dieser Schritt geschieht außerhalb des Managers. Haken Sie ihn ab, wenn Sie ihn erledigt oder gelesen haben.',
  tickByHand: 'Als erledigt abhaken',
  untick: 'Häkchen entfernen',
  done: 'Erledigt',
  current: 'Jetzt',
  busy: 'Einen Moment …',
  finished: 'Übung abgeschlossen',
  finishedText: 'Sie haben alle Schritte gemacht. Im echten Manager geht es genauso.',
  startOver: 'Von vorn beginnen',
  stuck:
    'Dieser Schritt ließ sich nicht bis zum Ende vormachen: Etwas versperrt den Weg. Gehen Sie zum Anfang des Schritts zurück oder machen Sie das Letzte rückgängig.',
  saidDone: (at, name) => `Schritt ${at} erledigt: ${name}.`,
  saidUndone: (at, name) => `Schritt ${at} ist wieder offen: ${name}.`,
  saidNext: (name) => `Als Nächstes: ${name}.`,
  otherEdition:
    'Die Anleitung wurde geändert, seit Sie geübt haben. Was noch gilt, ist abgehakt; passt etwas nicht, beginnen Sie von vorn.',
  otherWorld:
    'Diese Übung hat mit einer anderen Organisation begonnen als der, die die Anleitung jetzt verwendet. Beginnen Sie von vorn, damit die Schritte passen.',
  goOn: 'So weitermachen',
};

export default de;
