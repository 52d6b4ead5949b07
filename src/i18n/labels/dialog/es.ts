import type { LabelsOf } from '#schema/control.ts';

export default {
  cancel: 'Cancelar',
  close: 'Cerrar',
} satisfies LabelsOf<'dialog'>;
