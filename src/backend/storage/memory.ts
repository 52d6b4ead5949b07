import { headOf, revisionOf } from '#backend/storage/found.ts';
import {
  type Change,
  type Checkpoint,
  type FoundStretch,
  type SetAside,
  type SpaceMeta,
  type Storage,
  StorageFailure,
} from '#backend/storage/port.ts';
import type { Entry } from '#schema/entry.ts';

type Space = {
  meta: SpaceMeta;
  entries: Map<number, Entry>;
  checkpoints: Map<number, Checkpoint>;
};

/** A store that lasts as long as the page. It copies what goes in and out, as a real one does. */
export function createMemoryStorage(): Storage {
  const spaces = new Map<string, Space>();
  const setAside = new Map<string, SetAside[]>();
  let closed = false;

  /** Answers with a copy, and with a rejection instead of a throw. */
  function answer<T>(work: () => T): Promise<T> {
    return new Promise((resolve) => {
      if (closed) throw new StorageFailure('closed');
      resolve(structuredClone(work()));
    });
  }

  function commit(expected: number | undefined | null, change: Change) {
    const { space } = change.meta;
    const stored = spaces.get(space);
    if (expected !== null && revisionOf(stored?.meta) !== expected) return 'conflict';
    spaces.set(space, changed(change.replace ? undefined : stored, change));
    setAside.set(space, [...(setAside.get(space) ?? []), ...(change.setAside ?? [])]);
    return 'written';
  }

  return {
    kind: 'memory',
    read: (space, from) => answer(() => stretchOf(spaces.get(space), from)),
    readAll: (space) => answer(() => wholeOf(spaces.get(space))),
    readMeta: (space) => answer(() => spaces.get(space)?.meta),
    readSetAside: (space) => answer(() => setAside.get(space) ?? []),
    commit: (expected, change) => answer(() => commit(expected, structuredClone(change))),
    erase: () =>
      answer(() => {
        spaces.clear();
        setAside.clear();
      }),
    close: () => {
      closed = true;
    },
  };
}

function changed(stored: Space | undefined, change: Change): Space {
  const { dropAbove = Infinity, dropEntries = [], dropCheckpoints = [] } = change;
  const entries = stored?.entries ?? new Map<number, Entry>();
  const checkpoints = stored?.checkpoints ?? new Map<number, Checkpoint>();
  for (const log of [entries, checkpoints])
    for (const seq of [...log.keys()]) if (seq > dropAbove) log.delete(seq);
  for (const seq of dropEntries) entries.delete(seq);
  for (const seq of dropCheckpoints) checkpoints.delete(seq);
  for (const entry of change.entries ?? []) entries.set(entry.seq, entry);
  for (const checkpoint of change.checkpoints ?? []) checkpoints.set(checkpoint.seq, checkpoint);
  return { meta: change.meta, entries, checkpoints };
}

function stretchOf(space: Space | undefined, from?: number): FoundStretch | undefined {
  if (!space) return undefined;
  const end = from ?? headOf(space.meta) ?? Infinity;
  const checkpoint = inOrder(space.checkpoints).findLast(({ seq }) => seq <= end);
  const entries = inOrder(space.entries).filter(({ seq }) => seq > (checkpoint?.seq ?? -Infinity));
  return { meta: space.meta, checkpoint, entries };
}

function wholeOf(space: Space | undefined) {
  if (!space) return undefined;
  const { meta, checkpoints, entries } = space;
  return { meta, checkpoints: inOrder(checkpoints), entries: inOrder(entries) };
}

function inOrder<T extends { seq: number }>(log: Map<number, T>): T[] {
  return [...log.values()].sort((a, b) => a.seq - b.seq);
}
