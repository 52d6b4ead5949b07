import type { ControlId } from '#schema/control.ts';
import type { InvitationId, MembershipId, UserId, WorkTeamId } from '#schema/ids.ts';
import type { DialogKind, ScreenName, StageName } from '#schema/screen.ts';

/** What of the Manager's menu is not simulated yet. */
export const elsewhere = ['accounting', 'support', 'web-and-domain', 'mail'] as const;
export type Elsewhere = (typeof elsewhere)[number];

/** A screen of the console, with the record that it shows. */
export type Screen =
  | { name: 'user'; membership: MembershipId }
  | { name: 'invitation'; invitation: InvitationId }
  | { name: 'work-team'; team: WorkTeamId }
  | { name: 'elsewhere'; place: Elsewhere }
  | { name: Exclude<ScreenName, 'user' | 'invitation' | 'work-team' | 'elsewhere'> };

/** A dialog about one member. */
export type MemberDialog = { kind: DialogKind; membership: MembershipId };

/** What the open form holds, by control and, where it stands once for each record, `control record`. */
export type FormValues = Readonly<Record<string, string | boolean>>;

/** What belongs to one tab: never logged, never stored, not undone. Goals may read it. */
export type View = {
  /** Whose eyes the tab looks through; null is somebody without an account. */
  actingAs: UserId | null;
  screen: Screen;
  dialog: MemberDialog | null;
  /** The part that is open of a form in several parts. */
  stage: StageName | null;
  form: FormValues;
};

/** A screen as it opens: no dialog over it, nothing filled in. */
export function viewOf(actingAs: UserId | null, screen: Screen): View {
  return { actingAs, screen, dialog: null, stage: null, form: {} };
}

/** How a field is called in the values of a form. */
export function fieldKey(control: ControlId, of?: string): string {
  return of ? `${control} ${of}` : control;
}
