import { apply } from '#backend/apply.ts';
import type { Applied } from '#backend/commands/act.ts';
import { beginAnew, openKeeper, type Stores } from '#backend/keeper.ts';
import { append, beginning, lastEntry, moveHead, placeAfter, placeBefore } from '#backend/log.ts';
import { decide } from '#backend/policy.ts';
import { type Circumstances, type Prepared, prepare } from '#backend/prepare.ts';
import { createQueue } from '#backend/queue.ts';
import { fromFile, toFile, toLog } from '#backend/space-file.ts';
import type { StorageTrouble } from '#backend/storage/port.ts';
import type { Tabs } from '#backend/tabs.ts';
import { type SeedName, seeds } from '#backend/worlds/seeds.ts';
import type { Action } from '#schema/action.ts';
import type { Decision, Target } from '#schema/decision.ts';
import type { Entry } from '#schema/entry.ts';
import type { UserId } from '#schema/ids.ts';
import type { Refusal } from '#schema/refusal.ts';
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
  /** The entry in force last, if it is at hand. */
  last: Entry | undefined;
  /** Why this practice is no longer kept in the browser, or may soon not be; null while all is well. */
  trouble: StorageTrouble | null;
  /** Things that could not be read when the space was opened, and were set aside. */
  setAside: number;
};

export type Outcome = { ok: true; entry: Entry } | { ok: false; refusal: Refusal };

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
  decide(actor: UserId | null, action: Action, target: Target): Decision;
  /** @returns whether there was something to undo */
  undo(): Promise<boolean>;
  redo(): Promise<boolean>;
  /** Goes back, or forward, to the place after an entry. @returns false if no such place can be reached */
  moveTo(place: number): Promise<boolean>;
  /** Begins anew; what was done is gone. */
  reset(seed?: SeedName): Promise<void>;
  exportFile(): Promise<string>;
  importFile(text: string): Promise<{ ok: true } | { ok: false; problem: ImportProblem }>;
  /** Looks whether another tab has changed anything. */
  refresh(): Promise<void>;
  /** Erases all practice spaces of this browser, also those that a newer version of the site wrote. */
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

/** How often a command is applied anew because another tab was faster. */
const attempts = 8;

/** Opens a practice space. Never fails: without a store the space lives in memory, and the state says so. */
export async function createManager(options: ManagerOptions): Promise<Manager> {
  const { space, seed, stores, tabs, nowMs } = options;
  const listeners = new Set<() => void>();
  const queue = createQueue();
  const keeper = await openKeeper({
    space,
    blank: beginning(space, seed, seeds[seed]()),
    stores,
    nowMs,
    onTrouble: () => publish(),
  });
  let state: ManagerState | undefined;

  function publish(): void {
    state = undefined;
    for (const listener of listeners) listener();
  }

  function changed(): void {
    tabs.tell(space, keeper.log.meta.revision);
    publish();
  }

  async function runPrepared(prepared: Prepared): Promise<Outcome> {
    for (let attempt = 0; attempt < attempts; attempt++) {
      const { log } = keeper;
      const entry: Entry = { ...prepared, seq: log.meta.head + 1 };
      const applied: Applied = apply(log.world, entry);
      if (!applied.ok) return { ok: false, refusal: applied.refusal };
      const outcome = await keeper.write(append(log, entry, applied.world));
      if (outcome === 'written') {
        changed();
        return { ok: true, entry };
      }
      await keeper.refresh();
      publish();
    }
    return { ok: false, refusal: { code: 'changed-elsewhere' } };
  }

  async function goTo(place: number | undefined): Promise<boolean> {
    if (place === undefined) return false;
    const log = await keeper.reachBack(place);
    const isPlace = log?.base.seq === place || log?.entries.some(({ seq }) => seq === place);
    if (!log || !isPlace || place === log.meta.head) return false;
    const outcome = await keeper.write(moveHead(log, place));
    if (outcome === 'conflict') await keeper.refresh();
    changed();
    return outcome === 'written';
  }

  async function undo(): Promise<boolean> {
    const { head, floor } = keeper.log.meta;
    if (head <= floor) return false;
    const log = await keeper.reachBack(head - 1);
    return goTo(log && placeBefore(log));
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
        const prepared = await prepare(actor, command, options);
        return prepared.ok ? runPrepared(prepared.entry) : prepared;
      }),
    decide: (actor, action, target) => decide(keeper.log.world, actor, action, target),
    undo: () => queue(undo),
    redo: () => queue(() => goTo(placeAfter(keeper.log))),
    moveTo: (place) => queue(() => goTo(place)),
    reset: (name = seed) =>
      queue(async () => {
        await keeper.replace(beginAnew(keeper.log, name, seeds[name]()));
        changed();
      }),
    exportFile: () =>
      queue(async () => {
        const { log, setAside } = await keeper.readWhole();
        return JSON.stringify(toFile(log, setAside, nowMs()));
      }),
    importFile: (text) =>
      queue(async () => {
        const read = fromFile(text);
        if (!read.ok) return read;
        await keeper.replace(toLog(read.content, space, keeper.log.meta.revision + 1));
        changed();
        return { ok: true };
      }),
    refresh: () => queue(refresh),
    erase: () =>
      queue(async () => {
        await keeper.erase();
        publish();
      }),
    close() {
      stopListening();
      listeners.clear();
      keeper.close();
    },
  };
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
    last: lastEntry(log),
    trouble,
    setAside,
  };
}
