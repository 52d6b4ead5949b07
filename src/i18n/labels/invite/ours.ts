import type { OursOf } from '#schema/control.ts';

/** Labels that the public sources do not show in this language; the wording is ours. */
export default {
  es: [
    'first-name',
    'last-name',
    'email',
    'role',
    'products',
    'billing-right',
    'billing-reminders',
    'product-events',
    'back',
    'send',
  ],
  de: [
    'first-name',
    'last-name',
    'email',
    'role',
    'products',
    'billing-right',
    'billing-reminders',
    'product-events',
    'back',
    'send',
  ],
} satisfies OursOf<'invite'>;
