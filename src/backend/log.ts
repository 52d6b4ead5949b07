import type { Change, Checkpoint, SpaceMeta } from '#backend/storage/port.ts';
import type { Entry } from '#schema/entry.ts';
import { type World, worldVersion } from '#schema/world.ts';

/** The part of a space's log that is at hand. */
export type Log = {
  meta: SpaceMeta;
  /** At or below head. */
  base: Checkpoint;
  /** Every entry above the base, those that redo can bring back included. */
  entries: readonly Entry[];
  /** The world at head. */
  world: World;
};

/** The log of a space in which nothing has happened. */
export function beginning(space: string, seed: string, world: World): Log {
  return {
    meta: { space, seed, revision: 0, head: 0, tail: 0, floor: 0 },
    base: checkpoint(0, world),
    entries: [],
    world,
  };
}

/** Where redo leads. */
export function placeAfter({ meta, entries }: Log): number | undefined {
  return entries.find(({ seq }) => seq > meta.head)?.seq;
}

/** Whether each entry comes after the one before, and the first after the base. */
export function isInOrder(base: number, entries: readonly Entry[]): boolean {
  return entries.every(({ seq }, index) => seq > (entries[index - 1]?.seq ?? base));
}

/** Whether a place is the base or that of an entry. */
export function isPlace(place: number, base: number, entries: readonly Entry[]): boolean {
  return place === base || entries.some(({ seq }) => seq === place);
}

/** The whole of a log that is at hand, to be written where nothing of it is. */
export function whole({ meta, base, entries, world }: Log): Change {
  const checkpoints = meta.head === base.seq ? [base] : [base, checkpoint(meta.head, world)];
  return { meta, replace: true, checkpoints, entries };
}

export function checkpoint(seq: number, world: World): Checkpoint {
  return { seq, version: worldVersion, world };
}
