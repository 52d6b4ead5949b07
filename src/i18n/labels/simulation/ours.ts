import type { OursOf } from '#schema/control.ts';

/** Labels that the public sources do not show in this language; the wording is ours. */
export default {
  es: [
    'acting-as',
    'newcomer',
    'move-date',
    'date',
    'date-save',
    'outbox',
    'undo',
    'redo',
    'more',
    'reset',
    'reset-world',
    'reset-confirm',
    'export',
    'import',
  ],
  de: [
    'acting-as',
    'newcomer',
    'move-date',
    'date',
    'date-save',
    'outbox',
    'undo',
    'redo',
    'more',
    'reset',
    'reset-world',
    'reset-confirm',
    'export',
    'import',
  ],
} satisfies OursOf<'simulation'>;
