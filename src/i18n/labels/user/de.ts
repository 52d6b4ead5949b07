import type { LabelsOf } from '#schema/control.ts';

export default {
  'billing-right': 'Abrechnungsrecht',
  'billing-reminders': 'Abrechnungshinweise per SMS und E-Mail',
  'product-events': 'Produkthinweise per E-Mail',
  'access-save': 'Zugriff speichern',
  successor: 'Neuer gesetzlicher Vertreter',
  afterwards: 'Was mit dem bisherigen geschieht',
  'afterwards-removed': 'Er verlässt die Organisation',
  'replace-confirm': 'Ersetzen',
} satisfies LabelsOf<'user'>;
