import type { LabelsOf } from '#schema/control.ts';

export default {
  'two-factor-delete': 'Eliminar',
  'alternative-methods': 'Métodos alternativos',
} satisfies LabelsOf<'security'>;
