import type { OursOf } from '#schema/control.ts';

/** Labels that the public sources do not show in this language; the wording is ours. */
export default {
  es: [
    'first-name',
    'last-name',
    'email',
    'entity',
    'entity-individual',
    'entity-association',
    'entity-company',
    'organisation-name',
    'submit',
  ],
  de: [
    'first-name',
    'last-name',
    'email',
    'entity',
    'entity-individual',
    'entity-association',
    'entity-company',
    'organisation-name',
    'submit',
  ],
} satisfies OursOf<'sign-up'>;
