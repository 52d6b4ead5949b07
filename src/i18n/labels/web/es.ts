import type { LabelsOf } from '#schema/control.ts';

export default {
  'advanced-settings': 'Configuración Avanzada',
  php: 'PHP',
  'mysql-prefix': 'Prefijo de MySQL',
  save: 'Guardar',
} satisfies LabelsOf<'web'>;
