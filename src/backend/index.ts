import type { Outcome } from '#backend/doing.ts';
import { openKeeper, type Stores } from '#backend/keeper.ts';
import { beginning, type Log, placeAfter } from '#backend/log.ts';
import type { Circumstances } from '#backend/prepare.ts';
import { createQueue } from '#backend/queue.ts';
import type { StorageTrouble } from '#backend/storage/port.ts';
import type { Tabs } from '#backend/tabs.ts';
import { isSeedName, type SeedName, seeds } from '#backend/worlds/seeds.ts';
import type { Action } from '#schema/action.ts';
import type { Decision, Target } from '#schema/decision.ts';
import type { UserId } from '#schema/ids.ts';
import type { ImportProblem } from '#schema/space-file.ts';
import type { World } from '#schema/world.ts';

/** What a view needs to know; never changed, only replaced. */
export type ManagerState = {
  world: World;
  seed: string;
  /** The place in the log that is in force; 0 is the start. */
  head: number;
  revision: number;
  canUndo: boolean;
  canRedo: boolean;
  /** Who did something last. */
  by: UserId | undefined;
  /** Why this practice is no longer kept in the browser, or may soon not be; null while all is well. */
  trouble: StorageTrouble | null;
  /** Things that could not be read since the space was opened, and were set aside. */
  setAside: number;
};

/** The simulated Manager: one practice space, as one tab sees it. */
export type Manager = {
  readonly state: ManagerState;
  /** Called after every change, from this tab or another. @returns the way to stop */
  subscribe(listener: () => void): () => void;
  /**
   * Does something: applied and stored when the promise resolves, or refused with nothing changed. One after another,
   * in the order of the calls.
   * @param command unchecked: it comes from a form
   */
  run(actor: UserId | null, command: unknown): Promise<Outcome>;
  /** @returns undefined if what decides could not be loaded */
  decide(actor: UserId | null, action: Action, target: Target): Promise<Decision | undefined>;
  /** @returns whether there was something to undo */
  undo(): Promise<boolean>;
  redo(): Promise<boolean>;
  /** Goes back, or forward, to the place after an entry. @returns false if no such place can be reached */
  moveTo(place: number): Promise<boolean>;
  /** Begins anew; what was done is gone. */
  reset(seed?: SeedName): Promise<void>;
  exportFile(): Promise<string>;
  importFile(text: string): Promise<{ ok: true } | { ok: false; problem: ImportProblem }>;
  /** Loads what doing something needs, so that the first thing done waits for nothing. */
  getReady(): Promise<void>;
  /** Looks whether another tab has changed anything. */
  refresh(): Promise<void>;
  /**
   * Erases all practice spaces of this browser, also those that a newer version of the site wrote.
   * @throws {StorageFailure} when the browser does not do it; then nothing has changed
   */
  erase(): Promise<void>;
  close(): void;
};

export type ManagerOptions = Circumstances & {
  /** `console`, or the id of a guide. */
  space: string;
  seed: SeedName;
  stores: Stores;
  tabs: Tabs;
};

/**
 * Opens a practice space. Without a store the space lives in memory, and the state says so.
 * @throws only when code that is needed to mend a damaged space cannot be loaded
 */
export async function createManager(options: ManagerOptions): Promise<Manager> {
  const { space, seed, stores, tabs, nowMs } = options;
  // The store may tell of trouble before it is open.
  let state: ManagerState | undefined;
  const listeners = new Set<() => void>();
  const queue = createQueue();
  const keeper = await openKeeper({ space, begin, stores, nowMs, onNews: () => publish() });

  /** The world of an unknown seed is not to be had; then the usual one has to do. */
  function begin(name: string = seed): Log {
    const known = isSeedName(name) ? name : seed;
    return beginning(space, known, seeds[known]());
  }

  function publish(): void {
    state = undefined;
    for (const listener of listeners) listener();
  }

  function changed(): void {
    tabs.tell(space, keeper.log.meta.revision);
    publish();
  }

  function move(by: (doing: Doing) => Promise<boolean>): Promise<boolean> {
    return queue(async () => {
      const doing = await loadDoing().catch(() => null);
      return doing !== null && tellOf(() => by(doing));
    });
  }

  /** Tells of what work has changed, if anything: it may also have come upon what another tab did. */
  async function tellOf<T>(work: () => Promise<T>): Promise<T> {
    const before = keeper.log.meta.revision;
    const result = await work();
    if (keeper.log.meta.revision !== before) changed();
    return result;
  }

  const stopListening = tabs.listen((otherSpace, revision) => {
    if (otherSpace !== space || revision === keeper.log.meta.revision) return;
    void queue(() => refresh());
  });

  async function refresh(): Promise<void> {
    if (await keeper.refresh()) publish();
  }

  return {
    get state() {
      state ??= stateOf(keeper);
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    run: (actor, command) =>
      queue(async () => {
        const doing = await loadDoing().catch(() => null);
        if (!doing) return { ok: false, refusal: { code: 'not-loaded' } };
        return tellOf(() => doing.run(keeper, actor, command, options));
      }),
    async decide(actor, action, target) {
      const doing = await loadDoing().catch(() => undefined);
      return doing?.judge(keeper, actor, action, target);
    },
    undo: () => move((doing) => doing.undo(keeper)),
    redo: () => move((doing) => doing.moveTo(keeper, placeAfter(keeper.log))),
    moveTo: (place) => move((doing) => doing.moveTo(keeper, place)),
    reset: (name = seed) =>
      queue(async () => {
        await keeper.replace(begin(name));
        changed();
      }),
    exportFile: () =>
      queue(async () => {
        const { toFile } = await loadFiles();
        const { log, setAside } = await keeper.readWhole();
        return JSON.stringify(toFile(log, setAside, nowMs()));
      }),
    importFile: (text) =>
      queue(async () => {
        const { fromFile, toLog } = await loadFiles();
        const read = fromFile(text);
        if (!read.ok) return read;
        await keeper.replace(toLog(read.content, space));
        changed();
        return { ok: true };
      }),
    async getReady() {
      await loadDoing().catch(() => undefined);
    },
    refresh: () => queue(refresh),
    erase: () =>
      queue(async () => {
        await keeper.erase();
        changed();
      }),
    close() {
      stopListening();
      listeners.clear();
      keeper.close();
    },
  };
}

type Doing = typeof import('#backend/doing.ts');

function loadDoing(): Promise<Doing> {
  return import('#backend/doing.ts');
}

function loadFiles() {
  return import('#backend/space-file.ts');
}

function stateOf({ log, trouble, setAside }: Awaited<ReturnType<typeof openKeeper>>): ManagerState {
  const { meta, world } = log;
  return {
    world,
    seed: meta.seed,
    head: meta.head,
    revision: meta.revision,
    canUndo: meta.head > meta.floor,
    canRedo: placeAfter(log) !== undefined,
    by: meta.by,
    trouble,
    setAside,
  };
}
