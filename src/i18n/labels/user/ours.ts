import type { OursOf } from '#schema/control.ts';

/** Labels that the public sources do not show in this language; the wording is ours. */
export default {
  es: [
    'billing-right',
    'billing-reminders',
    'product-events',
    'access-save',
    'successor',
    'afterwards',
    'afterwards-removed',
    'replace-confirm',
  ],
  de: [
    'billing-right',
    'billing-reminders',
    'product-events',
    'access-save',
    'successor',
    'afterwards',
    'afterwards-removed',
    'replace-confirm',
  ],
} satisfies OursOf<'user'>;
