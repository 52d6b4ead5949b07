import type { LabelsOf } from '#schema/control.ts';

export default {
  add: 'Benutzer hinzufügen',
  'change-role': 'Rolle ändern',
  save: 'Speichern',
} satisfies LabelsOf<'users'>;
