import type { Stores } from '#backend/keeper.ts';
import { eraseIndexedDb, openIndexedDb } from '#backend/storage/indexeddb.ts';

/** The browser's own store. */
export const browserStores: Stores = {
  open: (onTrouble) => openIndexedDb({ onTrouble }),
  erase: () => eraseIndexedDb({ onTrouble: () => undefined }),
};
