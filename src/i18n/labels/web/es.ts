import type { LabelsOf } from '#schema/control.ts';

export default {
  'advanced-settings': 'Configuración Avanzada',
  php: 'PHP',
  'mysql-prefix': 'Prefijo de MySQL',
  save: 'Guardar',
  view: 'Ver el sitio',
  list: 'Volver a los sitios',
  site: 'Volver al sitio',
  'file-database': 'Base de datos (DB_NAME)',
  'file-user': 'Usuario (DB_USER)',
  'file-save': 'Guardar el archivo',
  visit: 'Visitar el sitio',
} satisfies LabelsOf<'web'>;
