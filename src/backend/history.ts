import { apply } from '#backend/apply.ts';
import { checkpoint, type Log } from '#backend/log.ts';
import type { Change, SpaceMeta } from '#backend/storage/port.ts';
import type { Entry } from '#schema/entry.ts';
import { type UserId, userId } from '#schema/ids.ts';
import type { World } from '#schema/world.ts';

// What makes a log longer or moves in it. Opening a space needs none of this.

/** Entries between two checkpoints that stay. */
export const checkpointEvery = 200;

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

/** Where undo leads: the place before the last entry. Undefined when that lies below the base. */
export function placeBefore({ meta, base, entries }: Log): number | undefined {
  if (base.seq >= meta.head) return undefined;
  return entries.findLast(({ seq }) => seq < meta.head)?.seq ?? base.seq;
}

/** The log with an entry more, from which what was undone is gone; and what has to be written for it. */
export function append(log: Log, entry: Entry, world: World): { log: Log; change: Change } {
  const { meta } = log;
  const next = {
    meta: {
      ...meta,
      revision: meta.revision + 1,
      head: entry.seq,
      tail: entry.seq,
      by: actorOf(entry, world),
    },
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

/** Who acts; for a visitor who got an account by acting, that account. */
function actorOf({ actor, nonce }: Entry, { users }: World): UserId | undefined {
  const made = userId.parse(`user:${nonce}`);
  return actor ?? (users[made] ? made : undefined);
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
