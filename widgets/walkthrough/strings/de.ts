import right from '#i18n/labels/right/de.ts';
import role from '#i18n/labels/role/de.ts';
import signUp from '#i18n/labels/sign-up/de.ts';
import type { Translated } from '#i18n/translated.ts';
import type { WalkthroughWords } from '#widgets/walkthrough/strings/es.ts';

const de: Translated<WalkthroughWords> = {
  right,
  role,
  entity: {
    individual: signUp['entity-individual'],
    association: signUp['entity-association'],
    company: signUp['entity-company'],
  },
  title: 'Übung',
  progress: 'Fortschritt',
  doneOf: (done, count) => `${done} von ${count} erledigt`,
  next: 'Jetzt:',
  press: (label) => `Drücken Sie „${label}“.`,
  fill: (label) => `Füllen Sie „${label}“ aus.`,
  choose: (label, option) => `Wählen Sie bei „${label}“ die Option „${option}“.`,
  tick: (label) => `Setzen Sie das Häkchen bei „${label}“.`,
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
  missing: {
    memberGone:
      'Die Person, um die es geht, gehört nicht mehr zur Organisation. Machen Sie das rückgängig oder gehen Sie zum Anfang dieses Schritts zurück.',
    role: (name, is, asked) =>
      `${name} hat jetzt eine andere Rolle: ${is}. Die Anleitung verlangt: ${asked}. Ändern Sie sie noch einmal oder machen Sie es rückgängig.`,
    roleOther: (is, asked) =>
      `Sie haben die Rolle von ${is} geändert. In der Anleitung geht es um ${asked}.`,
    billingRight: (name, asked) =>
      asked
        ? `${name} hat kein Abrechnungsrecht; die Anleitung verlangt es.`
        : `${name} hat das Abrechnungsrecht; die Anleitung verlangt, es zu entziehen.`,
    invitedRole: (is, asked) =>
      `Die Einladung ist gesendet, aber mit der Rolle ${is}. Die Anleitung verlangt: ${asked}. Machen Sie sie rückgängig und senden Sie sie noch einmal.`,
    entity: (is, asked) =>
      `Die Organisation ist angelegt, aber als ${is}. Die Anleitung verlangt: ${asked}. Machen Sie es rückgängig und füllen Sie das Formular noch einmal aus.`,
    teamProduct: (product) =>
      `Das Team ist angelegt, aber ohne ${product}. Fügen Sie es in der Verwaltung des Teams hinzu oder gehen Sie zum Anfang dieses Schritts zurück.`,
    teamRight: (product, right) =>
      product === ''
        ? `Das Team ist angelegt, ihm fehlt aber dieses Recht: ${right}.`
        : `Das Team ist angelegt, ihm fehlt aber dieses Recht an ${product}: ${right}.`,
    teamMembers: (is, asked) =>
      is === 0
        ? 'Das Team ist angelegt, hat aber noch niemanden.'
        : `Das Team ist angelegt, aber es fehlen Personen: Es hat ${is}, die Anleitung verlangt ${asked}.`,
    removalOther: (is, asked) =>
      `Sie sind dabei, ${is} zu entfernen. In der Anleitung geht es um ${asked}.`,
    dialogOther: (is, asked) =>
      `Geöffnet ist die Rollenänderung von ${is}. In der Anleitung geht es um ${asked}.`,
  },
};

export default de;
