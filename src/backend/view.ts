import type { InvitationId, MembershipId, UserId } from '#schema/ids.ts';

/** What of the Manager's menu is not simulated yet. */
export const elsewhere = ['work-teams', 'accounting', 'support', 'web-and-domain', 'mail'] as const;
export type Elsewhere = (typeof elsewhere)[number];

/** A screen of the console, with the record that it shows. */
export type Screen =
  | { name: 'sign-up' }
  | { name: 'profile' }
  | { name: 'organisations' }
  | { name: 'new-organisation' }
  | { name: 'users' }
  | { name: 'user'; membership: MembershipId }
  | { name: 'invite' }
  | { name: 'invitations' }
  | { name: 'invitation'; invitation: InvitationId }
  | { name: 'outbox' }
  | { name: 'elsewhere'; place: Elsewhere };
export type ScreenName = Screen['name'];

/** What belongs to one tab: never logged, never stored, not undone. Goals may read it. */
export type View = {
  /** Whose eyes the tab looks through; null is somebody without an account. */
  actingAs: UserId | null;
  screen: Screen;
};
