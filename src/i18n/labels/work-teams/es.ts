import type { LabelsOf } from '#schema/control.ts';

export default {
  add: 'Agregar un equipo de trabajo',
  manage: 'Gestionar el equipo',
  name: 'Nombre del equipo',
  colour: 'Color',
  next: 'Continuar',
  product: 'Para el equipo',
  create: 'Continuar',
  back: 'Atrás',
  'add-users': 'Agregar usuarios al equipo de trabajo',
  member: 'Agregar',
  finish: 'Terminar',
  list: 'Volver a los equipos',
  edit: 'Modificar el nombre o el líder',
  leader: 'Líder de equipo',
  'edit-save': 'Guardar',
  members: 'Miembros',
  'members-save': 'Agregar al equipo',
  'remove-member': 'Retirar del equipo',
  'products-save': 'Guardar los productos',
} satisfies LabelsOf<'work-teams'>;
