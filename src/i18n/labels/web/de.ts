import type { LabelsOf } from '#schema/control.ts';

export default {
  'advanced-settings': 'Erweiterte Einstellungen',
  php: 'PHP',
  'mysql-prefix': 'MySQL-Präfix',
  save: 'Speichern',
  view: 'Website ansehen',
  list: 'Zurück zu den Websites',
  site: 'Zurück zur Website',
  'file-database': 'Datenbank (DB_NAME)',
  'file-user': 'Benutzer (DB_USER)',
  'file-save': 'Datei speichern',
  visit: 'Website aufrufen',
} satisfies LabelsOf<'web'>;
