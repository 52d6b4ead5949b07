import type { LabelsOf } from '#schema/control.ts';

export default {
  manage: 'Mein Profil verwalten',
  organizations: 'Meine Organisationen',
  'organizations-manage': 'Verwalten',
  'organizations-create': 'Neue Organisation erstellen',
  security: 'Sicherheits- und Wiederherstellungseinstellungen',
  'security-manage': 'Sicherheit verwalten',
} satisfies LabelsOf<'profile'>;
