import type { LabelsOf } from '#schema/control.ts';

export default {
  'advanced-search': 'Búsqueda avanzada',
} satisfies LabelsOf<'mail'>;
