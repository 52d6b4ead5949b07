import type { OursOf } from '#schema/control.ts';

/** Labels that the public sources do not show in this language; the wording is ours. */
export default {
  es: ['view', 'list', 'site', 'file-database', 'file-user', 'file-save', 'visit'],
  de: [
    'advanced-settings',
    'mysql-prefix',
    'view',
    'list',
    'site',
    'file-database',
    'file-user',
    'file-save',
    'visit',
  ],
} satisfies OursOf<'web'>;
