import type { LabelsOf } from '#schema/control.ts';

export default {
  'users-and-profile': 'Usuarios y perfil',
  users: 'Usuarios',
  'work-teams': 'Equipos de trabajo',
  accounting: 'Contabilidad',
  support: 'Soporte',
  website: 'Sitio web',
  'row-actions': 'Menú de acción',
  open: 'Menú',
  'switch-organisation': 'Cambiar de organización',
  avatar: 'Avatar',
  'web-and-domain': 'Web y dominio',
  mail: 'Correo',
} satisfies LabelsOf<'menu'>;
