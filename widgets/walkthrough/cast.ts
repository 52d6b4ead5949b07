import { currentOrganisation } from '#backend/queries/people.ts';
import { recordsNamed } from '#backend/records-named.ts';
import { all } from '#backend/world.ts';
import type { OrganisationId, UserId } from '#schema/ids.ts';
import type { Walkthrough } from '#schema/walkthrough.ts';
import type { World } from '#schema/world.ts';

/** Whose part the reader plays, and where. */
export type Cast = {
  /** Through whose eyes to look now; null is somebody without an account. */
  user: UserId | null;
  /** The organisation that must be in front; undefined where any will do. */
  organisation: OrganisationId | undefined;
};

/** A newcomer is somebody without an account until there is one. */
export function castOf({ as }: Pick<Walkthrough, 'as'>, start: World, world: World): Cast {
  const user = all(start, 'users').find(({ id }) => recordsNamed(start, as).includes(id));
  if (user) return { user: user.id, organisation: currentOrganisation(start, user.id)?.id };
  const opened = all(world, 'users').filter(({ id }) => !start.users[id]);
  return { user: opened.at(-1)?.id ?? null, organisation: undefined };
}

/** Whether the organisation that the guide is about is the one in front. */
export function isInFront({ user, organisation }: Cast, world: World): boolean {
  if (user === null || organisation === undefined) return true;
  return currentOrganisation(world, user)?.id === organisation;
}
