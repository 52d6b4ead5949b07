import type { LabelsOf } from '#schema/control.ts';

export default {
  technical: 'Technische Rechte',
  statistics: 'Statistikrechte',
  'ticket-control': 'Ticketkontrolle',
  'sales-control': 'Vertriebskontrolle',
} satisfies LabelsOf<'right'>;
