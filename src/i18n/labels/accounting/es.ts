import type { LabelsOf } from '#schema/control.ts';

export default {
  'invoice-history': 'Historial de facturas',
  'to-pay': 'A pagar',
  orders: 'Pedidos',
  download: 'Descargar',
  'export-confirm': 'Confirmar',
  'pro-forma-generate': 'Generar factura Pro forma',
  'pay-selection': 'Pagar mi selección',
  'show-all': 'Mostrar todo',
  'billing-addresses': 'Direcciones de facturación',
  'billing-addresses-add': 'Agregar',
  'billing-addresses-confirm': 'Confirmar',
  'prepaid-account': 'Cuenta de prepago',
  'status-paid': 'Pagado',
  'status-refunded': 'Reembolsado',
} satisfies LabelsOf<'accounting'>;
