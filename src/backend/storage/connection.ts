import { failureOfOperation, failureOfReopening, isLost } from '#backend/storage/errors.ts';
import { StorageFailure, type StorageTrouble } from '#backend/storage/port.ts';
import { deleteDatabase, openDatabase } from '#backend/storage/requests.ts';
import type { Settings } from '#backend/storage/settings.ts';

/** One connection to the database, opened again when the browser has closed it. */
export type Connection = {
  /** Opens it, so that trouble shows before the first operation. */
  open(): Promise<unknown>;
  /** Runs an operation. If the connection was lost, opens it again and runs the operation once more. */
  use<T>(operate: (database: IDBDatabase) => Promise<T>): Promise<T>;
  /** Deletes the database; the next operation begins a new one. */
  erase(): Promise<void>;
  /** Lets go for good: every later call fails with this trouble. */
  end(trouble: StorageTrouble): void;
};

export function createConnection(settings: Settings): Connection {
  let current: Promise<IDBDatabase> | undefined;
  let ended: StorageTrouble | undefined;
  let openedBefore = false;

  function opened(): Promise<IDBDatabase> {
    if (ended) return Promise.reject(new StorageFailure(ended));
    current ??= opening();
    return current;
  }

  function opening(): Promise<IDBDatabase> {
    const database: Promise<IDBDatabase> = openDatabase(settings).then(
      (found) => {
        openedBefore = true;
        found.onclose = () => release(database);
        found.onversionchange = ({ newVersion }) => giveWay(database, newVersion);
        return found;
      },
      (error: unknown) => {
        release(database);
        throw openedBefore ? failureOfReopening(error) : error;
      },
    );
    return database;
  }

  /** Another tab upgrades the database, or deletes it: then there is a new one to begin with. */
  function giveWay(database: Promise<IDBDatabase>, newVersion: number | null): void {
    if (newVersion === null) {
      release(database);
      return;
    }
    end('superseded');
    settings.onTrouble('superseded');
  }

  function release(database: Promise<IDBDatabase> | undefined): void {
    if (current === database) current = undefined;
    database?.then(
      (found) => found.close(),
      () => undefined,
    );
  }

  function end(trouble: StorageTrouble): void {
    ended ??= trouble;
    release(current);
  }

  async function use<T>(operate: (database: IDBDatabase) => Promise<T>): Promise<T> {
    const database = opened();
    try {
      return await operate(await database);
    } catch (error) {
      if (!isLost(error)) throw failureOfOperation(error);
      release(database);
      return await useAgain(operate);
    }
  }

  async function useAgain<T>(operate: (database: IDBDatabase) => Promise<T>): Promise<T> {
    try {
      return await operate(await opened());
    } catch (error) {
      throw isLost(error) ? new StorageFailure('closed', error) : failureOfOperation(error);
    }
  }

  async function erase(): Promise<void> {
    if (ended) throw new StorageFailure(ended);
    release(current);
    await deleteDatabase(settings);
  }

  return { open: opened, use, erase, end };
}
