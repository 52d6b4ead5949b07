import type { OursOf } from '#schema/control.ts';

/** Labels that the public sources do not show in this language; the wording is ours. */
export default {
  es: [
    'manage',
    'name',
    'colour',
    'product',
    'back',
    'member',
    'list',
    'edit',
    'edit-save',
    'members',
    'members-save',
    'remove-member',
    'products-save',
  ],
  de: [
    'name',
    'colour',
    'product',
    'back',
    'member',
    'list',
    'edit',
    'edit-save',
    'members',
    'members-save',
    'remove-member',
    'products-save',
  ],
} satisfies OursOf<'work-teams'>;
