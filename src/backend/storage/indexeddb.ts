import { wrap } from 'idb';
import { type Connection, createConnection } from '#backend/storage/connection.ts';
import type { Storage } from '#backend/storage/port.ts';
import { deleteDatabase } from '#backend/storage/requests.ts';
import { completed, type IndexedDbOptions } from '#backend/storage/settings.ts';
import * as transactions from '#backend/storage/transactions.ts';

/**
 * Opens the store that outlasts the page. It may be used until it is closed or superseded; a connection that the
 * browser closes meanwhile is opened again.
 * @throws {StorageFailure} `unavailable`, `unresponsive`, `blocked`, `newer` or `full`
 */
export async function openIndexedDb(options: IndexedDbOptions): Promise<Storage> {
  const connection = createConnection(completed(options));
  await connection.open();
  return storageOver(connection);
}

/**
 * Deletes the database without opening it: the way out where `openIndexedDb` fails with `newer`.
 * @throws {StorageFailure} `unavailable`, `unresponsive` or `blocked`
 */
export async function eraseIndexedDb(options: IndexedDbOptions): Promise<void> {
  await deleteDatabase(completed(options));
}

function storageOver(connection: Connection): Storage {
  const use = <T>(operate: (database: transactions.Database) => Promise<T>) =>
    connection.use((database) => operate(typed(database)));
  return {
    kind: 'indexeddb',
    read: (space, from) => use((database) => transactions.readStretch(database, space, from)),
    readAll: (space) => use((database) => transactions.readSpace(database, space)),
    readMeta: (space) => use((database) => transactions.readMeta(database, space)),
    readSetAside: (space) => use((database) => transactions.readSetAside(database, space)),
    commit: async (expected, change) => {
      // The transaction reads before it writes; by then the caller may have changed what was handed in.
      const copy = structuredClone(change);
      return await use((database) => transactions.commitChange(database, expected, copy));
    },
    erase: () => connection.erase(),
    close: () => connection.end('closed'),
  };
}

function typed(database: IDBDatabase): transactions.Database {
  return wrap(database) as unknown as transactions.Database;
}
