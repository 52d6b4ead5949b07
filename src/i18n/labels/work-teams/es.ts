import type { LabelsOf } from '#schema/control.ts';

export default {
  add: 'Agregar un equipo de trabajo',
  manage: 'Gestionar el equipo',
  'add-users': 'Agregar usuarios al equipo de trabajo',
  finish: 'Terminar',
} satisfies LabelsOf<'work-teams'>;
