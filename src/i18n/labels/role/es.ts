import type { LabelsOf } from '#schema/control.ts';

export default {
  'legal-representative': 'Representante legal',
  administrator: 'Administrador',
  collaborator: 'Colaborador',
  external: 'Usuario externo',
} satisfies LabelsOf<'role'>;
