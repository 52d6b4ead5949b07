import type { LabelsOf } from '#schema/control.ts';

export default {
  code: 'Supportcode',
  'vip-code': 'VIP-Code',
  'temporary-access': 'Vorübergehender Zugriff',
} satisfies LabelsOf<'support'>;
