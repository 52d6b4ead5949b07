import type { LabelsOf } from '#schema/control.ts';

export default {
  add: 'Agregar un usuario',
  'change-role': 'Modificar rol',
  save: 'Guardar',
  search: 'Buscar un usuario',
  sort: 'Ordenar por',
  invitations: 'Invitaciones',
  back: 'Volver a los usuarios',
  view: 'Ver el usuario',
  role: 'Rol',
  remove: 'Retirar de la organización',
  'remove-continue': 'Continuar',
  'remove-understood': 'He revisado lo que se elimina',
  'remove-delete': 'Retirar',
  'remove-login': 'Su correo de inicio de sesión',
  'remove-irreversible': 'Entiendo que no se puede deshacer',
  'remove-confirm': 'Retirar a este usuario',
} satisfies LabelsOf<'users'>;
