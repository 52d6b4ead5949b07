import { type Log, whole } from '#backend/log.ts';
import { loadRescue, restore } from '#backend/restoring.ts';
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
  /** How many things made no sense since the space was opened and were set aside. */
  readonly setAside: number;
  /** Writes a step that builds on the present log, or finds that another tab was faster. */
  write(step: { log: Log; change: Change }): Promise<'written' | 'conflict'>;
  /** Writes a log in place of whatever is stored, under the next revision. */
  replace(log: Log): Promise<void>;
  /** Brings up what is stored now. @returns whether it is something else than before */
  refresh(): Promise<boolean>;
  /**
   * The same log with its base at or below a place; undefined if no world can be read there, or if another tab has
   * changed the log, which then is brought up.
   */
  reachBack(place: number): Promise<Log | undefined>;
  /** The whole log, from the floor, and what was set aside. */
  readWhole(): Promise<{ log: Log; setAside: SetAside[] }>;
  /** Erases everything stored and begins anew in the store. @throws {StorageFailure} */
  erase(): Promise<void>;
  close(): void;
};

type Circumstances = {
  space: string;
  /** The beginning of the space, with the world of a seed or of the seed that is usual here. */
  begin: (seed?: string) => Log;
  stores: Stores;
  nowMs: () => number;
  /** The trouble has changed, or something was set aside. */
  onNews: () => void;
};

/** How often a log is written anew because another tab was faster. */
const attempts = 8;

/** Opens a space, or its beginning if nothing is stored of it. Without a store there is memory. */
export async function openKeeper(circumstances: Circumstances): Promise<Keeper> {
  const { space, begin, stores, nowMs, onNews } = circumstances;
  let log = begin();
  let trouble: StorageTrouble | null = null;
  let setAside = 0;

  const tell = (news: StorageTrouble | null) => {
    trouble = news;
    onNews();
  };
  const open = async (): Promise<Storage> => {
    try {
      const opened = await stores.open(tell);
      tell(null);
      return opened;
    } catch (error) {
      return toMemory(error, undefined, log);
    }
  };
  /** Goes on in memory with a log, and with all that the lost store still tells of what came before. */
  const toMemory = async (
    error: unknown,
    lost: Storage | undefined,
    next: Log,
    asides: readonly SetAside[] = [],
  ): Promise<Storage> => {
    if (!(error instanceof StorageFailure)) throw error;
    const { inMemory } = await import('#backend/in-memory.ts');
    const saved = await inMemory(lost, next, log.meta.revision, asides);
    lost?.close();
    log = saved.log;
    tell(error.trouble);
    return saved.storage;
  };
  let storage = await open();
  const withStore = async <T>(work: (store: Storage) => Promise<T>): Promise<T> => {
    try {
      return await work(storage);
    } catch (error) {
      storage = await toMemory(error, storage, log);
      return work(storage);
    }
  };
  const commit = async (expected: number | undefined | null, change: Change, next: Log) => {
    try {
      const outcome = await storage.commit(expected, change);
      if (outcome === 'written') log = next;
      return outcome;
    } catch (error) {
      storage = await toMemory(error, storage, next, change.setAside);
      return 'written';
    }
  };
  const load = async (): Promise<void> => {
    const found = await withStore((store) => store.read(space));
    const restored = found && (await restore(found));
    if (restored) log = restored;
    else if (found) await mend();
    else log = begin();
  };
  const mend = async (): Promise<void> => {
    const found = await withStore((store) => store.readAll(space));
    if (!found) return;
    const { rescue } = await loadRescue();
    const rescued = rescue(found, begin, nowMs());
    const expected = readRevision(found.meta) || null;
    const outcome = await commit(expected, rescued.change, rescued.log);
    if (outcome === 'conflict') return load();
    setAside += rescued.change.setAside?.length ?? 0;
    onNews();
  };
  const readBack = async (place: number): Promise<Log | undefined> => {
    const found = await withStore((store) => store.read(space, place));
    const reached = found && (await restore(found));
    if (reached?.meta.revision === log.meta.revision) return reached;
    const isSame = found && readRevision(found.meta) === log.meta.revision;
    await (isSame ? mend() : load());
    return isSame && log.base.seq <= place ? log : undefined;
  };

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
    write: ({ change, log: next }) =>
      commit(log.meta.revision === 0 ? undefined : log.meta.revision, change, next),
    async replace(next) {
      for (let left = attempts; left > 0; left--) {
        const stored = await withStore((store) => store.readMeta(space));
        const revision = Math.max(readRevision(stored), log.meta.revision) + 1;
        const placed = { ...next, meta: { ...next.meta, revision } };
        const known = stored === undefined ? undefined : readRevision(stored) || null;
        const outcome = await commit(left === 1 ? null : known, whole(placed), placed);
        if (outcome === 'written') return;
      }
    },
    async refresh() {
      const stored = await withStore((store) => store.readMeta(space));
      if (readRevision(stored) === log.meta.revision) return false;
      await load();
      return true;
    },
    async reachBack(place) {
      if (log.base.seq <= place) return log;
      const reached = await readBack(place);
      // The same log, and from now on more of it is at hand.
      if (reached) log = reached;
      return reached;
    },
    async readWhole() {
      if (log.meta.revision > 0 && log.base.seq > log.meta.floor) {
        log = (await readBack(log.meta.floor)) ?? log;
      }
      const asides = await withStore((store) => store.readSetAside(space));
      return { log, setAside: asides };
    },
    async erase() {
      await stores.erase();
      log = begin();
      storage = await open();
      await load();
    },
    close() {
      storage.close();
    },
  };
}
