import type { OursOf } from '#schema/control.ts';

/** Labels that the public sources do not show in this language; the wording is ours. */
export default {
  es: [
    'orders',
    'pay-selection',
    'billing-addresses',
    'billing-addresses-add',
    'billing-addresses-confirm',
  ],
  de: [
    'invoice-history',
    'download',
    'export-confirm',
    'pro-forma-generate',
    'status-paid',
    'status-refunded',
  ],
} satisfies OursOf<'accounting'>;
