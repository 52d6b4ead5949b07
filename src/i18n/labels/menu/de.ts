import type { LabelsOf } from '#schema/control.ts';

export default {
  'users-and-profile': 'Benutzer und Profil',
  users: 'Benutzer',
  'work-teams': 'Arbeitsteams',
  accounting: 'Buchhaltung',
  support: 'Support',
  website: 'Website',
  'row-actions': 'Aktionsmenü',
  open: 'Menü',
  'switch-organisation': 'Organisation wechseln',
  avatar: 'Avatar',
  'web-and-domain': 'Web & Domain',
  mail: 'Mail',
} satisfies LabelsOf<'menu'>;
