import type { OursOf } from '#schema/control.ts';

/** Labels that the public sources do not show in this language; the wording is ours. */
export default {
  es: [
    'search',
    'sort',
    'invitations',
    'back',
    'view',
    'role',
    'remove',
    'remove-understood',
    'remove-delete',
    'remove-login',
    'remove-irreversible',
    'remove-confirm',
  ],
  de: [
    'change-role',
    'search',
    'sort',
    'invitations',
    'back',
    'view',
    'role',
    'remove',
    'remove-understood',
    'remove-delete',
    'remove-login',
    'remove-irreversible',
    'remove-confirm',
  ],
} satisfies OursOf<'users'>;
