import { checkpoint, fold, type Log } from '#backend/log.ts';
import type {
  Change,
  Checkpoint,
  FoundSpace,
  FoundStretch,
  SetAside,
  SpaceMeta,
} from '#backend/storage/port.ts';
import { readCheckpoint, readEntry, readMeta, readRevision, readSeq } from '#backend/stored.ts';
import type { Entry } from '#schema/entry.ts';
import { worldVersion } from '#schema/world.ts';

/** A stretch as it was found, if all of it makes sense and is of this version. Undefined calls for a rescue. */
export function restore(found: FoundStretch): Log | undefined {
  const meta = readMeta(found.meta);
  const base = readCheckpoint(found.checkpoint);
  const entries = found.entries.map(readEntry).filter((entry) => entry !== undefined);
  if (!meta || !base || base.version !== worldVersion || base.seq > meta.head) return undefined;
  if (entries.length < found.entries.length) return undefined;
  const { world, refused } = fold(base.world, upTo(meta.head, entries));
  return refused.length > 0 ? undefined : { meta, base, entries, world };
}

/** What a rescue saved, and what has to be written for it. */
export type Rescued = { log: Log; change: Change };

/**
 * Saves as much of a space as makes sense: the latest world that can be read, migrated if it is old, and the entries
 * after it that can be applied. What makes no sense is set aside, never thrown away; what was undone goes.
 * @param blank the beginning of the space, for one of which no world can be read
 */
export function rescue(found: FoundSpace, blank: Log, nowMs: number): Rescued {
  const sorted = sort(found);
  const head = sorted.meta?.head ?? Math.max(0, ...sorted.entries.map(({ seq }) => seq));
  const base = latest(sorted.checkpoints, head) ?? blank.base;
  const isOld = base.version !== worldVersion;
  const due = upTo(head, sorted.entries).filter(({ seq }) => seq > base.seq);
  const { world, refused } = isOld ? { world: base.world, refused: due } : fold(base.world, due);
  const meta: SpaceMeta = {
    ...blank.meta,
    seed: sorted.meta?.seed ?? blank.meta.seed,
    revision: readRevision(found.meta) + 1,
    head,
    tail: head,
    floor: isOld ? head : lowest(sorted.checkpoints, head),
  };
  const log: Log = { meta, base: checkpoint(head, world), entries: [], world };
  const asides = [
    ...sorted.lost,
    ...refused.map((entry) => ({ what: 'entry' as const, found: entry })),
  ];
  return {
    log,
    change: repair(log, asides, nowMs, sorted.checkpoints.length === 0 ? blank : undefined),
  };
}

type Lost = Pick<SetAside, 'what' | 'found'>;

type Sorted = {
  meta: SpaceMeta | undefined;
  checkpoints: Checkpoint[];
  entries: Entry[];
  lost: Lost[];
};

/** Tells what can be read from what cannot. */
function sort(found: FoundSpace): Sorted {
  const meta = readMeta(found.meta);
  const checkpoints = found.checkpoints.map(
    (each) => readCheckpoint(each) ?? lost('checkpoint', each),
  );
  const entries = found.entries.map((each) => readEntry(each) ?? lost('entry', each));
  return {
    meta,
    checkpoints: checkpoints.filter((each) => 'world' in each),
    entries: entries.filter((each) => 'command' in each),
    lost: [
      ...(meta || found.meta === undefined ? [] : [lost('meta', found.meta)]),
      ...checkpoints.filter((each) => 'what' in each),
      ...entries.filter((each) => 'what' in each),
    ],
  };
}

function lost(what: Lost['what'], found: unknown): Lost {
  return { what, found };
}

function upTo(head: number, entries: readonly Entry[]): Entry[] {
  return entries.filter(({ seq }) => seq <= head);
}

function latest(checkpoints: readonly Checkpoint[], head: number): Checkpoint | undefined {
  return checkpoints
    .filter(({ seq }) => seq <= head)
    .toSorted((one, other) => one.seq - other.seq)
    .at(-1);
}

/** Undo needs a world of this version to start from. */
function lowest(checkpoints: readonly Checkpoint[], head: number): number {
  const usable = checkpoints.filter(({ version }) => version === worldVersion);
  return Math.min(head, ...usable.map(({ seq }) => seq), ...(usable.length === 0 ? [0] : []));
}

/**
 * @param start what the space began with, when no checkpoint could be read
 */
function repair(
  { meta, base }: Log,
  asides: readonly Lost[],
  nowMs: number,
  start: Log | undefined,
): Change {
  const gone = (what: Lost['what']) =>
    asides.filter((each) => each.what === what).flatMap(({ found }) => readSeq(found) ?? []);
  return {
    meta,
    dropAbove: meta.head,
    dropEntries: gone('entry'),
    dropCheckpoints: gone('checkpoint'),
    checkpoints: start && base.seq > 0 ? [start.base, base] : [base],
    setAside: asides.map((each) => ({ ...each, atMs: nowMs })),
  };
}
