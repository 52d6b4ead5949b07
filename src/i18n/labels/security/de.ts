import type { LabelsOf } from '#schema/control.ts';

export default {
  'two-factor-delete': 'Löschen',
  'alternative-methods': 'Alternative Methoden',
} satisfies LabelsOf<'security'>;
