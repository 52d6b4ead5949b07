import type { LabelsOf } from '#schema/control.ts';

export default {
  add: 'Arbeitsteam hinzufügen',
  manage: 'Team verwalten',
  'add-users': 'Benutzer zum Arbeitsteam hinzufügen',
  finish: 'Fertig',
} satisfies LabelsOf<'work-teams'>;
