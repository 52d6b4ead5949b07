import type { LabelsOf } from '#schema/control.ts';

export default {
  'first-name': 'Nombre',
  'last-name': 'Apellidos',
  email: 'Correo electrónico',
  entity: 'Tipo de entidad',
  'entity-individual': 'Particular',
  'entity-association': 'Asociación',
  'entity-company': 'Empresa',
  'organisation-name': 'Nombre de la organización',
  submit: 'Crear la cuenta',
} satisfies LabelsOf<'sign-up'>;
