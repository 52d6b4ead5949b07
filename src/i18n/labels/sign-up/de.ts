import type { LabelsOf } from '#schema/control.ts';

export default {
  'first-name': 'Vorname',
  'last-name': 'Nachname',
  email: 'E-Mail-Adresse',
  entity: 'Rechtsform',
  'entity-individual': 'Privatperson',
  'entity-association': 'Verein',
  'entity-company': 'Unternehmen',
  'organisation-name': 'Name der Organisation',
  submit: 'Konto erstellen',
} satisfies LabelsOf<'sign-up'>;
