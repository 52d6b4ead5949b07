import type { LabelsOf } from '#schema/control.ts';

export default {
  'invoice-history': 'Rechnungsverlauf',
  'to-pay': 'Zu bezahlen',
  orders: 'Bestellungen',
  download: 'Herunterladen',
  'export-confirm': 'Bestätigen',
  'pro-forma-generate': 'Proforma-Rechnung erstellen',
  'pay-selection': 'Meine Auswahl bezahlen',
  'show-all': 'Alles anzeigen',
  'billing-addresses': 'Rechnungsadressen',
  'billing-addresses-add': 'Hinzufügen',
  'billing-addresses-confirm': 'Bestätigen',
  'prepaid-account': 'Vorabzahlungskonto',
  'status-paid': 'Bezahlt',
  'status-refunded': 'Erstattet',
} satisfies LabelsOf<'accounting'>;
