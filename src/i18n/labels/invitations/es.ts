import type { LabelsOf } from '#schema/control.ts';

export default {
  open: 'Abrir como la persona invitada',
  'first-name': 'Nombre',
  'last-name': 'Apellidos',
  accept: 'Aceptar la invitación',
} satisfies LabelsOf<'invitations'>;
