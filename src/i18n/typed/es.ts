import type { TypedText } from '#schema/typed-text.ts';

export default {
  'first-name': 'Inés',
  'last-name': 'Robles',
  email: 'ines@panaderia-robles.example',
  'organisation-name': 'Panadería Robles',
  'second-organisation-name': 'Robles Catering',
  'team-name': 'Tienda en línea',
  'full-database': 'wxyz_lumendb',
  'full-database-user': 'wxyz_lumenuser',
} satisfies Record<TypedText, string>;
