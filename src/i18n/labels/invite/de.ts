import type { LabelsOf } from '#schema/control.ts';

export default {
  'first-name': 'Vorname',
  'last-name': 'Nachname',
  email: 'E-Mail-Adresse',
  role: 'Rolle in der Organisation',
  products: 'Zugriff auf Produkte',
  'billing-right': 'Abrechnungsrecht',
  'billing-reminders': 'Abrechnungshinweise per SMS und E-Mail',
  'product-events': 'Produkthinweise per E-Mail',
  next: 'Weiter',
  back: 'Zurück',
  send: 'Einladung senden',
} satisfies LabelsOf<'invite'>;
