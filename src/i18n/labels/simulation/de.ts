import type { LabelsOf } from '#schema/control.ts';

export default {
  'acting-as': 'Handeln als',
  newcomer: 'Jemand ohne Konto',
  'move-date': 'Datum vorstellen',
  date: 'Neues Datum',
  'date-save': 'Vorstellen',
  outbox: 'Gesendete E-Mails',
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  more: 'Mehr',
  reset: 'Neu beginnen',
  'reset-world': 'Beginnen mit',
  'reset-confirm': 'Löschen und neu beginnen',
  export: 'In einer Datei sichern',
  import: 'Datei öffnen',
} satisfies LabelsOf<'simulation'>;
