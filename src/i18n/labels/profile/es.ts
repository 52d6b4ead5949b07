import type { LabelsOf } from '#schema/control.ts';

export default {
  manage: 'Administrar mi perfil',
  organizations: 'Mis organizaciones',
  'organizations-manage': 'Administrar',
  'organizations-create': 'Crear una nueva organización',
  security: 'Configuración de seguridad y recuperación',
  'security-manage': 'Administrar seguridad',
  'organisation-name': 'Nombre de la organización',
  'organisation-entity': 'Tipo de entidad',
  'organisation-save': 'Crear la organización',
  'organisation-switch': 'Abrir',
  'organisation-leave': 'Abandonar',
  'leave-confirm': 'Abandonar la organización',
  'invitation-accept': 'Aceptar la invitación',
} satisfies LabelsOf<'profile'>;
