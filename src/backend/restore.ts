import { fold } from '#backend/history.ts';
import { checkpoint, isInOrder, isPlace, type Log, whole } from '#backend/log.ts';
import { isSame } from '#backend/same.ts';
import type {
  Change,
  Checkpoint,
  FoundSpace,
  FoundStretch,
  SetAside,
  SpaceMeta,
} from '#backend/storage/port.ts';
import { readCheckpoint, readMeta, readRevision } from '#backend/stored.ts';
import { readAnyCheckpoint } from '#backend/stored-earlier.ts';
import { readEntry } from '#backend/stored-entry.ts';
import type { Entry } from '#schema/entry.ts';
import { worldVersion } from '#schema/world.ts';

/** A stretch as it was found, if all of it makes sense and is of this version. Undefined calls for a rescue. */
export function restore(found: FoundStretch): Log | undefined {
  const meta = readMeta(found.meta);
  const base = readCheckpoint(found.checkpoint);
  const entries = found.entries.map(readEntry).filter((entry) => entry !== undefined);
  if (!meta || !base || base.seq > meta.head) return undefined;
  if (entries.length < found.entries.length || !isInOrder(base.seq, entries)) return undefined;
  if (!isPlace(meta.head, base.seq, entries)) return undefined;
  const { world, refused } = fold(base.world, stretch(entries, base.seq, meta.head));
  return refused.length > 0 ? undefined : { meta, base, entries, world };
}

/** What a rescue saved, and what has to be written for it. */
export type Rescued = { log: Log; change: Change };

/**
 * Saves as much of a space as makes sense: the latest world that can be read, migrated if it is old, and the entries
 * after it that can be applied. What makes no sense is set aside, never thrown away; what was undone goes.
 * @param begin the beginning of the space, for one of which no world can be read
 */
export function rescue(
  found: FoundSpace,
  begin: (seed: string | undefined) => Log,
  nowMs: number,
): Rescued {
  const { meta: known, checkpoints, entries, lost } = sort(found);
  const blank = begin(known?.seed);
  const head = known?.head ?? Math.max(0, ...[...checkpoints, ...entries].map(({ seq }) => seq));
  const latest = checkpoints.findLast(({ seq }) => seq <= head) ?? blank.base;
  const due = stretch(entries, latest.seq, head);
  const { world, refused } = carriedOn(latest, due, known?.floor ?? 0);
  const place = due.findLast((entry) => !refused.includes(entry))?.seq ?? latest.seq;
  const base = lowestLeadingTo(latest, checkpoints, entries) ?? checkpoint(place, world);
  const meta: SpaceMeta = {
    ...blank.meta,
    by: known?.by,
    revision: readRevision(found.meta) + 1,
    head: place,
    tail: place,
    floor: base.seq,
  };
  const kept = stretch(entries, base.seq, place).filter((entry) => !refused.includes(entry));
  const log: Log = { meta, base, entries: kept, world };
  const asides = [...lost, ...refused.map((entry) => lostOne('entry', entry))];
  return { log, change: repair(log, asides, nowMs) };
}

/** Entries of an earlier version, or from before the last migration, are not applied under today's rules. */
function carriedOn(
  from: Checkpoint,
  due: readonly Entry[],
  floor: number,
): ReturnType<typeof fold> {
  if (from.version !== worldVersion) return { world: from.world, refused: [...due] };
  const { world, refused } = fold(
    from.world,
    due.filter(({ seq }) => seq > floor),
  );
  return { world, refused: [...due.filter(({ seq }) => seq <= floor), ...refused] };
}

/** Undo begins at the first world from which the entries that are left lead to the latest one. */
function lowestLeadingTo(
  latest: Checkpoint,
  checkpoints: readonly Checkpoint[],
  entries: readonly Entry[],
): Checkpoint | undefined {
  if (latest.version !== worldVersion) return undefined;
  const lowest = checkpoints.find((each) => {
    if (each.version !== worldVersion || each.seq >= latest.seq) return false;
    const { world, refused } = fold(each.world, stretch(entries, each.seq, latest.seq));
    return refused.length === 0 && isSame(world, latest.world);
  });
  return lowest ?? latest;
}

type Lost = Pick<SetAside, 'what' | 'found'>;

type Sorted = {
  meta: SpaceMeta | undefined;
  checkpoints: Checkpoint[];
  entries: Entry[];
  lost: Lost[];
};

/** Tells what can be read from what cannot. An entry that stands in the wrong place cannot. */
function sort(found: FoundSpace): Sorted {
  const sorted: Sorted = { meta: readMeta(found.meta), checkpoints: [], entries: [], lost: [] };
  const { checkpoints, entries, lost } = sorted;
  if (!sorted.meta && found.meta !== undefined) lost.push(lostOne('meta', found.meta));
  for (const each of found.checkpoints) {
    const read = readAnyCheckpoint(each);
    if (read) checkpoints.push(read);
    else lost.push(lostOne('checkpoint', each));
  }
  for (const each of found.entries) {
    const read = readEntry(each);
    if (read && read.seq > (entries.at(-1)?.seq ?? 0)) entries.push(read);
    else lost.push(lostOne('entry', each));
  }
  checkpoints.sort((one, other) => one.seq - other.seq);
  return sorted;
}

function lostOne(what: Lost['what'], found: unknown): Lost {
  return { what, found };
}

/** Entries after one place, up to another. */
function stretch(entries: readonly Entry[], after: number, upTo: number): Entry[] {
  return entries.filter(({ seq }) => seq > after && seq <= upTo);
}

/** What makes no sense may stand at any key; only writing everything anew is sure to drop it. */
function repair(log: Log, asides: readonly Lost[], nowMs: number): Change {
  const { checkpoints = [] } = whole(log);
  if (asides.length === 0) return { meta: log.meta, dropAbove: log.meta.head, checkpoints };
  return { ...whole(log), setAside: asides.map((each) => ({ ...each, atMs: nowMs })) };
}
