import type { LabelsOf } from '#schema/control.ts';

export default {
  technical: 'Derechos técnicos',
  statistics: 'Derechos estadísticos',
  'ticket-control': 'Control de tickets',
  'sales-control': 'Control de ventas',
} satisfies LabelsOf<'right'>;
