import { createManager, type Manager } from '#backend/index.ts';
import type { Stores } from '#backend/keeper.ts';
import { openIndexedDb } from '#backend/storage/indexeddb.ts';
import { createMemoryStorage } from '#backend/storage/memory.ts';
import type { Storage, StorageTrouble } from '#backend/storage/port.ts';
import type { FakeBrowser } from '#backend/storage/testing/fake-browser.ts';
import { type Channel, openTabs, type Tabs } from '#backend/tabs.ts';
import type { SeedName } from '#backend/worlds/seeds.ts';

/** The device's clock in these tests: 23 November 2026. */
export const nowMs = 1_795_392_000_000;

export const silentTabs: Tabs = {
  tell: () => undefined,
  listen: () => () => undefined,
  close: () => undefined,
};

/** Words of chance that come in order: `n001a`, `n002a` … */
export function nonces(mark = 'a'): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `n${String(count).padStart(3, '0')}${mark}`;
  };
}

/** A store that stays open however often a manager closes it, as a browser's stays when a page goes. */
export function lastingStores(storage: Storage = createMemoryStorage()): Stores {
  return {
    open: () => Promise.resolve({ ...storage, close: () => undefined }),
    erase: () => storage.erase(),
  };
}

/** A store in a fake browser; what it opens is told to `opened`. */
export function browserStores(
  browser: FakeBrowser,
  opened: (storage: Storage) => void = () => undefined,
): Stores {
  return {
    open: async (onTrouble: (trouble: StorageTrouble) => void) => {
      const storage = await openIndexedDb({ ...browser.options, onTrouble });
      opened(storage);
      return storage;
    },
    erase: () => Promise.reject(new Error('not asked for')),
  };
}

type Setting = {
  seed: SeedName;
  stores: Stores;
  tabs: Tabs;
  nonce: () => string;
  space: string;
  nowMs: () => number;
};

/** A manager of the agency in a memory of its own, unless told otherwise. */
export function openSpace(setting: Partial<Setting> = {}): Promise<Manager> {
  return createManager({
    space: 'console',
    seed: 'agency',
    stores: lastingStores(),
    tabs: silentTabs,
    nowMs: () => nowMs,
    nonce: nonces(),
    ...setting,
  });
}

/** Tabs of one browser: what one says all others hear. */
export function connectedTabs(): (tab: string) => Tabs {
  const listeners = new Set<(event: { data: unknown }) => void>();
  const openChannel = (): Channel => ({
    postMessage: (data) => {
      for (const listener of listeners) listener({ data });
    },
    addEventListener: (_, listener) => listeners.add(listener),
    close: () => undefined,
  });
  return (tab) => openTabs({ tab, openChannel });
}
