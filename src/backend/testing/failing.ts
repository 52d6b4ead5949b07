import type { Stores } from '#backend/keeper.ts';
import { createMemoryStorage } from '#backend/storage/memory.ts';
import { type Storage, StorageFailure, type StorageTrouble } from '#backend/storage/port.ts';

type Operation = 'read' | 'readAll' | 'readMeta' | 'readSetAside' | 'commit';

/** Stores over one memory whose opening or operations fail as long as they are told to. */
export function failingStores() {
  const storage = createMemoryStorage();
  const failing = new Map<Operation | 'open' | 'erase', StorageTrouble>();
  let told: (trouble: StorageTrouble) => void = () => undefined;

  const may = (operation: Operation | 'open' | 'erase') => {
    const trouble = failing.get(operation);
    return trouble ? Promise.reject(new StorageFailure(trouble)) : Promise.resolve();
  };
  const guarded: Storage = {
    kind: 'indexeddb',
    read: (space, from) => may('read').then(() => storage.read(space, from)),
    readAll: (space) => may('readAll').then(() => storage.readAll(space)),
    readMeta: (space) => may('readMeta').then(() => storage.readMeta(space)),
    readSetAside: (space) => may('readSetAside').then(() => storage.readSetAside(space)),
    commit: (expected, change) => may('commit').then(() => storage.commit(expected, change)),
    erase: () => storage.erase(),
    close: () => undefined,
  };
  const stores: Stores = {
    open: (onTrouble) => {
      told = onTrouble;
      return may('open').then(() => guarded);
    },
    erase: () => may('erase').then(() => storage.erase()),
  };
  return {
    stores,
    /** What is really stored. */
    storage,
    fail(trouble: StorageTrouble, ...operations: (Operation | 'open' | 'erase')[]) {
      for (const operation of operations) failing.set(operation, trouble);
    },
    heal: () => failing.clear(),
    /** Trouble that comes without anybody having asked. */
    tell: (trouble: StorageTrouble) => told(trouble),
  };
}

export const everything = ['read', 'readAll', 'readMeta', 'readSetAside', 'commit'] as const;
