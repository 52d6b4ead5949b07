import type { LabelsOf } from '#schema/control.ts';

export default {
  cancel: 'Abbrechen',
  close: 'Schließen',
} satisfies LabelsOf<'dialog'>;
