import type { OursOf } from '#schema/control.ts';

/** Labels that the public sources do not show in this language; the wording is ours. */
export default {
  es: [],
  de: [],
} satisfies OursOf<'right'>;
