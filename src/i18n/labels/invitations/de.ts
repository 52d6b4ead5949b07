import type { LabelsOf } from '#schema/control.ts';

export default {
  open: 'Als eingeladene Person öffnen',
  'first-name': 'Vorname',
  'last-name': 'Nachname',
  accept: 'Einladung annehmen',
} satisfies LabelsOf<'invitations'>;
