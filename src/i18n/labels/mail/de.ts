import type { LabelsOf } from '#schema/control.ts';

export default {
  'advanced-search': 'Erweiterte Suche',
} satisfies LabelsOf<'mail'>;
