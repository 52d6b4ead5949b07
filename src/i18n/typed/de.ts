import type { TypedText } from '#schema/typed-text.ts';

export default {
  'first-name': 'Jonas',
  'last-name': 'Brühwiler',
  email: 'jonas@baeckerei-bruehwiler.example',
  'organisation-name': 'Bäckerei Brühwiler',
  'second-organisation-name': 'Brühwiler Catering',
  'team-name': 'Onlineshop',
  'full-database': 'wxyz_lumendb',
  'full-database-user': 'wxyz_lumenuser',
} satisfies Record<TypedText, string>;
