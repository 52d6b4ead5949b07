import type { LabelsOf } from '#schema/control.ts';

export default {
  'advanced-settings': 'Erweiterte Einstellungen',
  php: 'PHP',
  'mysql-prefix': 'MySQL-Präfix',
  save: 'Speichern',
} satisfies LabelsOf<'web'>;
