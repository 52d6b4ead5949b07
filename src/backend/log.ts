import { apply } from '#backend/apply.ts';
import type { Change, Checkpoint, SpaceMeta } from '#backend/storage/port.ts';
import type { Entry } from '#schema/entry.ts';
import { type World, worldVersion } from '#schema/world.ts';

/** Entries between two checkpoints that stay. */
export const checkpointEvery = 200;

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

/** The world after applying entries, and those that could not be applied. */
export function fold(world: World, entries: readonly Entry[]): { world: World; refused: Entry[] } {
  const refused: Entry[] = [];
  let latest = world;
  for (const entry of entries) {
    const applied = apply(latest, entry);
    if (applied.ok) latest = applied.world;
    else refused.push(entry);
  }
  return { world: latest, refused };
}

/** The entry in force last, if it is at hand; undefined at the start. */
export function lastEntry({ meta, entries }: Log): Entry | undefined {
  return entries.findLast(({ seq }) => seq <= meta.head);
}

/** Where undo leads: the place before the last entry. Undefined when that lies below the base. */
export function placeBefore({ meta, base, entries }: Log): number | undefined {
  if (base.seq >= meta.head) return undefined;
  return entries.findLast(({ seq }) => seq < meta.head)?.seq ?? base.seq;
}

/** Where redo leads. */
export function placeAfter({ meta, entries }: Log): number | undefined {
  return entries.find(({ seq }) => seq > meta.head)?.seq;
}

/** The log with an entry more, from which what was undone is gone; and what has to be written for it. */
export function append(log: Log, entry: Entry, world: World): { log: Log; change: Change } {
  const { meta } = log;
  const next = {
    meta: { ...meta, revision: meta.revision + 1, head: entry.seq, tail: entry.seq },
    base: log.base,
    entries: [...log.entries.filter(({ seq }) => seq <= meta.head), entry],
    world,
  };
  const change = { ...written(next, meta), dropAbove: meta.head, entries: [entry] };
  return { log: next, change: meta.revision === 0 ? firstWritten(log, change) : change };
}

/**
 * The log with another entry in force last.
 * @param place at or above the base
 */
export function moveHead(log: Log, place: number): { log: Log; change: Change } {
  const { meta, base, entries } = log;
  const { world } = fold(
    base.world,
    entries.filter(({ seq }) => seq <= place),
  );
  const next = {
    ...log,
    meta: { ...meta, revision: meta.revision + 1, head: place },
    world,
  };
  return { log: next, change: written(next, meta) };
}

/** The whole of a log that is at hand, to be written where nothing of it is. */
export function whole({ meta, base, entries, world }: Log): Change {
  const checkpoints = meta.head === base.seq ? [base] : [base, checkpoint(meta.head, world)];
  return { meta, replace: true, checkpoints, entries };
}

/**
 * The world at head is always written, so that a later version need not apply old entries to learn it. The one of the
 * head before goes, unless it is one of those that stay.
 */
function written({ meta, world }: Log, previous: SpaceMeta): Change {
  const stays = previous.head % checkpointEvery === 0 || previous.head === previous.floor;
  const gone = stays || previous.head === meta.head ? [] : [previous.head];
  return { meta, checkpoints: [checkpoint(meta.head, world)], dropCheckpoints: gone };
}

/** A space is written when something first happens in it; the world it began with goes along. */
function firstWritten({ base }: Log, change: Change): Change {
  return { ...change, checkpoints: [base, ...(change.checkpoints ?? [])] };
}

export function checkpoint(seq: number, world: World): Checkpoint {
  return { seq, version: worldVersion, world };
}
