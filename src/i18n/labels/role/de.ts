import type { LabelsOf } from '#schema/control.ts';

export default {
  'legal-representative': 'Gesetzlicher Vertreter',
  administrator: 'Administrator',
  collaborator: 'Mitarbeiter',
  external: 'Externer Benutzer',
} satisfies LabelsOf<'role'>;
