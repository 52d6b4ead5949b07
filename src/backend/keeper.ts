import { beginning, type Log, whole } from '#backend/log.ts';
import { rescue, restore } from '#backend/restore.ts';
import { createMemoryStorage } from '#backend/storage/memory.ts';
import {
  type Change,
  type SetAside,
  type Storage,
  StorageFailure,
  type StorageTrouble,
} from '#backend/storage/port.ts';
import { readRevision } from '#backend/stored.ts';

/** How a store is come by. */
export type Stores = {
  /**
   * @param onTrouble told what happens to the store while it opens and later
   * @throws {StorageFailure}
   */
  open(onTrouble: (trouble: StorageTrouble) => void): Promise<Storage>;
  /** Deletes everything stored, even what a newer version wrote. @throws {StorageFailure} */
  erase(): Promise<void>;
};

/** Keeps the log of one space: in the browser's store as long as that works, then in memory. */
export type Keeper = {
  readonly log: Log;
  readonly trouble: StorageTrouble | null;
  /** How many things made no sense when the space was opened and were set aside. */
  readonly setAside: number;
  /** Writes a step that builds on the present log, or finds that another tab was faster. */
  write(step: { log: Log; change: Change }): Promise<'written' | 'conflict'>;
  /** Writes a log in place of whatever is stored. */
  replace(log: Log): Promise<void>;
  /** Brings up what is stored now. @returns whether it is something else than before */
  refresh(): Promise<boolean>;
  /** The same log with its base at or below a place; undefined if no world can be read there. */
  reachBack(place: number): Promise<Log | undefined>;
  /** The whole log, from the floor, and what was set aside. */
  readWhole(): Promise<{ log: Log; setAside: SetAside[] }>;
  /** Erases everything stored and begins anew in the store. */
  erase(): Promise<void>;
  close(): void;
};

type Circumstances = {
  space: string;
  blank: Log;
  stores: Stores;
  nowMs: () => number;
  /** The trouble has changed. */
  onTrouble: () => void;
};

/** Opens a space, or its beginning if nothing is stored of it. Never fails: without a store there is memory. */
export async function openKeeper(circumstances: Circumstances): Promise<Keeper> {
  const { space, blank, stores, nowMs, onTrouble } = circumstances;
  let log = blank;
  let trouble: StorageTrouble | null = null;
  let setAside = 0;
  let storage: Storage = createMemoryStorage();

  const tell = (news: StorageTrouble | null) => {
    trouble = news;
    onTrouble();
  };
  const open = async () => {
    try {
      storage = await stores.open(tell);
      tell(null);
    } catch (error) {
      await fallBack(error);
    }
  };
  const fallBack = async (error: unknown) => {
    if (!(error instanceof StorageFailure)) throw error;
    storage = createMemoryStorage();
    if (log.meta.revision > 0) await storage.commit(null, whole(log));
    tell(error.trouble);
  };
  const withStore = async <T>(work: (store: Storage) => Promise<T>): Promise<T> => {
    try {
      return await work(storage);
    } catch (error) {
      await fallBack(error);
      return work(storage);
    }
  };
  const load = async (): Promise<void> => {
    const found = await withStore((store) => store.read(space));
    if (!found) {
      log = blank;
      return;
    }
    const restored = restore(found);
    if (restored) log = restored;
    else await save();
  };
  const save = async () => {
    const found = await withStore((store) => store.readAll(space));
    if (!found) return;
    const rescued = rescue(found, blank, nowMs());
    const expected = readRevision(found.meta) || null;
    const outcome = await withStore((store) => store.commit(expected, rescued.change));
    if (outcome === 'conflict') return load();
    setAside += rescued.change.setAside?.length ?? 0;
    log = rescued.log;
  };

  await open();
  await load();

  return {
    get log() {
      return log;
    },
    get trouble() {
      return trouble;
    },
    get setAside() {
      return setAside;
    },
    async write(step) {
      const expected = log.meta.revision === 0 ? undefined : log.meta.revision;
      const outcome = await withStore((store) => store.commit(expected, step.change));
      if (outcome === 'written') log = step.log;
      return outcome;
    },
    async replace(next) {
      await withStore((store) => store.commit(null, whole(next)));
      log = next;
    },
    async refresh() {
      const stored = await withStore((store) => store.readMeta(space));
      if (readRevision(stored) === log.meta.revision) return false;
      await load();
      return true;
    },
    async reachBack(place) {
      if (log.base.seq <= place) return log;
      const found = await withStore((store) => store.read(space, place));
      const reached = found && restore(found);
      return reached && reached.meta.revision === log.meta.revision ? reached : undefined;
    },
    async readWhole() {
      const floor = log.meta.floor;
      const found = log.meta.revision > 0 && (await withStore((store) => store.read(space, floor)));
      const asides = await withStore((store) => store.readSetAside(space));
      return { log: (found && restore(found)) || log, setAside: asides };
    },
    async erase() {
      await stores.erase();
      log = blank;
      await open();
      await load();
    },
    close() {
      storage.close();
    },
  };
}

/** The beginning of a space, ready to be kept in place of what is stored. */
export function beginAnew(previous: Log, seed: string, world: Log['world']): Log {
  const fresh = beginning(previous.meta.space, seed, world);
  return { ...fresh, meta: { ...fresh.meta, revision: previous.meta.revision + 1 } };
}
