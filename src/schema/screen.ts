/** The screens of the simulated Manager. */
export const screenNames = [
  'home',
  'sign-up',
  'profile',
  'organisations',
  'new-organisation',
  'users',
  'user',
  'invite',
  'invitations',
  'invitation',
  'work-teams',
  'work-team',
  'new-work-team',
  'websites',
  'website',
  'website-settings',
  'outbox',
  'elsewhere',
] as const;
export type ScreenName = (typeof screenNames)[number];

/** The screens that show one website. */
export const websiteScreens = ['website', 'website-settings'] as const satisfies ScreenName[];

/** The dialogs about one member that may stand over a screen. */
export const dialogKinds = ['change-role', 'remove'] as const;
export type DialogKind = (typeof dialogKinds)[number];

/** The parts of a form that is filled in one after another. */
export const stageNames = ['who', 'access', 'contact', 'name', 'products', 'members'] as const;
export type StageName = (typeof stageNames)[number];
