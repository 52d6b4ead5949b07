import type { OursOf } from '#schema/control.ts';

/** Labels that the public sources do not show in this language; the wording is ours. */
export default {
  es: ['open', 'switch-organisation', 'avatar', 'web-and-domain', 'mail'],
  de: ['website', 'open', 'switch-organisation', 'avatar', 'web-and-domain', 'mail'],
} satisfies OursOf<'menu'>;
