import type { OursOf } from '#schema/control.ts';

/** Labels that the public sources do not show in this language; the wording is ours. */
export default {
  es: [
    'organisation-name',
    'organisation-entity',
    'organisation-save',
    'organisation-switch',
    'organisation-leave',
    'leave-confirm',
    'invitation-accept',
  ],
  de: [
    'organizations',
    'organizations-manage',
    'organizations-create',
    'organisation-name',
    'organisation-entity',
    'organisation-save',
    'organisation-switch',
    'organisation-leave',
    'leave-confirm',
    'invitation-accept',
  ],
} satisfies OursOf<'profile'>;
