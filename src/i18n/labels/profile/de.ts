import type { LabelsOf } from '#schema/control.ts';

export default {
  manage: 'Mein Profil verwalten',
  organizations: 'Meine Organisationen',
  'organizations-manage': 'Verwalten',
  'organizations-create': 'Neue Organisation erstellen',
  security: 'Sicherheits- und Wiederherstellungseinstellungen',
  'security-manage': 'Sicherheit verwalten',
  'organisation-name': 'Name der Organisation',
  'organisation-entity': 'Rechtsform',
  'organisation-save': 'Organisation erstellen',
  'organisation-switch': 'Öffnen',
  'organisation-leave': 'Verlassen',
  'leave-confirm': 'Organisation verlassen',
  'invitation-accept': 'Einladung annehmen',
} satisfies LabelsOf<'profile'>;
