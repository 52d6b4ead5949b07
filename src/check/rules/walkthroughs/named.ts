import { recordNames, recordsNamed } from '#backend/records-named.ts';
import type { World } from '#schema/world.ts';

export type Noun = 'user' | 'membership' | 'product' | 'website';

/** The ids of the records of one kind that are called so. */
export function idsNamed(world: World, noun: Noun, name: string): string[] {
  return recordsNamed(world, name).filter((id) => id.startsWith(`${noun}:`));
}

/** How each record of a kind is called most shortly without being taken for another. */
export function namesOf(world: World, noun: Noun): string[] {
  const own = recordNames(world).filter((name) => idsNamed(world, noun, name).length === 1);
  return own.filter((name) => !name.includes('@') || !own.includes(name.replace(/@.*/, '')));
}

/** What tells a record from others of its kind: `ana@lumen` of `membership:ana@lumen`. */
export function wholeName(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
