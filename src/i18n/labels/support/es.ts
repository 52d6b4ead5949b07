import type { LabelsOf } from '#schema/control.ts';

export default {
  code: 'Código de soporte',
  'vip-code': 'Código VIP',
  'temporary-access': 'Acceso temporal',
} satisfies LabelsOf<'support'>;
