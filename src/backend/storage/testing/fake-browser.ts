// idb recognises what it wraps by the classes of the browser.
import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import type { StorageTrouble } from '#backend/storage/port.ts';
import type { SetTimer } from '#backend/storage/settings.ts';

export type FakeBrowser = ReturnType<typeof fakeBrowser>;

/** A browser of its own with an IndexedDB and a clock that stands still until it is told to pass. */
export function fakeBrowser() {
  const factory = new IDBFactory();
  const connections: IDBDatabase[] = [];
  const timers = new Set<() => void>();
  const troubles: StorageTrouble[] = [];
  const setTimer: SetTimer = (callback) => {
    timers.add(callback);
    return () => timers.delete(callback);
  };
  const open = factory.open.bind(factory);
  factory.open = (name, version) => {
    const request = open(name, version);
    request.addEventListener('success', () => connections.push(request.result));
    return request;
  };
  return {
    factory,
    /** Every connection that was opened, in order. */
    connections,
    troubles,
    /** Options of a store in this browser. */
    options: { factory, setTimer, onTrouble: (trouble: StorageTrouble) => troubles.push(trouble) },
    pendingTimers: () => timers.size,
    /** Lets the time run out of everything that waits. */
    passTime() {
      for (const callback of timers) callback();
      timers.clear();
    },
    /** The browser closes the latest connection, as when site data is cleared. */
    forceClose() {
      forceCloseDatabase(connections.at(-1) as never);
    },
  };
}

/** A connection of another tab that lets go of nothing, unless told to. */
export function otherTab(factory: IDBFactory, version?: number): Promise<IDBDatabase> {
  return resultOf(factory.open('manager', version));
}

export function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Long enough for the fake to have done everything it can do. */
export async function quiet(): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
