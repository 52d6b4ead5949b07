import type { LabelsOf } from '#schema/control.ts';

export default {
  manage: 'Administrar mi perfil',
  organizations: 'Mis organizaciones',
  'organizations-manage': 'Administrar',
  'organizations-create': 'Crear una nueva organización',
  security: 'Configuración de seguridad y recuperación',
  'security-manage': 'Administrar seguridad',
} satisfies LabelsOf<'profile'>;
