import type { LabelsOf } from '#schema/control.ts';

export default {
  add: 'Agregar un usuario',
  'change-role': 'Modificar rol',
  save: 'Guardar',
} satisfies LabelsOf<'users'>;
