/**
 * What walkthroughs type into fields. The words are in `src/i18n/typed`, so that people and firms have names of the
 * language in which somebody practises.
 */
export const typedTexts = [
  'first-name',
  'last-name',
  'email',
  'organisation-name',
  'second-organisation-name',
  'team-name',
  'full-database',
  'full-database-user',
] as const;
export type TypedText = (typeof typedTexts)[number];
