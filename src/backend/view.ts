import type { Connection } from '#backend/queries/connection.ts';
import type { ControlId } from '#schema/control.ts';
import type { InvitationId, MembershipId, UserId, WebsiteId, WorkTeamId } from '#schema/ids.ts';
import type { DialogKind, ScreenName, StageName } from '#schema/screen.ts';

/** What of the Manager's menu is not simulated yet. */
export const elsewhere = ['accounting', 'support', 'mail'] as const;
export type Elsewhere = (typeof elsewhere)[number];

/** A screen of the console, with the record that it shows. */
export type Screen =
  | { name: 'user'; membership: MembershipId }
  | { name: 'invitation'; invitation: InvitationId }
  | { name: 'work-team'; team: WorkTeamId }
  | { name: 'website' | 'website-settings'; website: WebsiteId }
  | { name: 'elsewhere'; place: Elsewhere }
  | {
      name: Exclude<
        ScreenName,
        'user' | 'invitation' | 'work-team' | 'website' | 'website-settings' | 'elsewhere'
      >;
    };

/** A dialog about one member. */
export type MemberDialog = { kind: DialogKind; membership: MembershipId };

/** A website as the reader saw it in another tab of the browser; what changes later is not seen there. */
export type Visit = { website: WebsiteId; connection: Connection };

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
  /** The website that was opened last from this screen. */
  visit: Visit | null;
};

/** A screen as it opens: no dialog over it, nothing filled in. */
export function viewOf(actingAs: UserId | null, screen: Screen): View {
  return { actingAs, screen, dialog: null, stage: null, form: {}, visit: null };
}

/** How a field is called in the values of a form. */
export function fieldKey(control: ControlId, of?: string): string {
  return of ? `${control} ${of}` : control;
}
