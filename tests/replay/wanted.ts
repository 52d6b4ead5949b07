import { recordsNamed } from '#backend/records-named.ts';
import { fullName } from '#backend/world.ts';
import { labelOf } from '#i18n/labels.ts';
import type { Locale } from '#i18n/locales.ts';
import type { ControlId } from '#schema/control.ts';
import type { Action } from '#schema/walkthrough.ts';
import type { World } from '#schema/world.ts';

/** The kinds of controls as a person sees them, with the roles that a screen reader tells. */
export const kinds = {
  button: ['button', 'menuitem', 'link', 'tab'],
  field: ['textbox', 'searchbox'],
  list: ['combobox'],
  checkbox: ['checkbox', 'switch'],
} as const;
export type Kind = keyof typeof kinds;

/** What somebody looks for who reads the guide: a control by the words on it, of a record by that one's name. */
export type Wanted = {
  readonly kind: Kind;
  /** As the catalogue has it, in the language of the page. */
  readonly label: string;
  /** What the record is called on the screen; undefined where the control belongs to none. */
  readonly of: string | undefined;
};

export function wantedFor(action: Action, locale: Locale, start: World): Wanted {
  const [kind, control] = targetOf(action);
  const label = labelOf(control, locale);
  return { kind, label, of: action.of && displayName(start, action.of) };
}

function targetOf(action: Action): [Kind, ControlId] {
  if ('press' in action) return ['button', action.press];
  if ('fill' in action) return ['field', action.fill];
  if ('choose' in action) return ['list', action.choose];
  return ['checkbox', 'tick' in action ? action.tick : action.untick];
}

/**
 * What the screen calls the record of a starting world that a walkthrough names by a word.
 * @throws when nothing is called so
 */
export function displayName(world: World, word: string): string {
  for (const id of recordsNamed(world, word)) {
    const name = shownAs(world, id);
    if (name) return name;
  }
  throw new Error(`Nothing that the screen shows is called "${word}" in the starting world.`);
}

function shownAs(world: World, id: string): string | undefined {
  const at = <T>(table: Readonly<Record<string, T>>): T | undefined => table[id];
  const member = at(world.memberships);
  const user = at(world.users) ?? (member && world.users[member.user]);
  if (user) return fullName(user);
  return (
    at(world.websites) ??
    at(world.products) ??
    at(world.workTeams) ??
    at(world.organisations)
  )?.name;
}
