import { databaseVersion, hasStores, upgradeDatabase } from '#backend/storage/database.ts';
import { failureOfOpening } from '#backend/storage/errors.ts';
import { StorageFailure, type StorageTrouble } from '#backend/storage/port.ts';
import type { Settings } from '#backend/storage/settings.ts';

/**
 * Opens the database and brings it up to date.
 * @throws {StorageFailure}
 */
export async function openDatabase(settings: Settings): Promise<IDBDatabase> {
  const send = () => {
    const request = settings.factory.open(settings.name, databaseVersion);
    request.onupgradeneeded = ({ oldVersion }) => upgradeDatabase(request.result, oldVersion);
    return request;
  };
  // Nobody waits for a late connection, and left open it would block the other tabs.
  const database = await answered(settings, send, (late) => late.close());
  if (hasStores(database)) return database;
  database.close();
  throw new StorageFailure('unavailable', new Error('A database of this name is not ours.'));
}

/**
 * Deletes the database. Connections of this page are to be closed before.
 * @throws {StorageFailure}
 */
export async function deleteDatabase(settings: Settings): Promise<void> {
  await answered(settings, () => settings.factory.deleteDatabase(settings.name));
}

/** Sends a request that browsers may leave unanswered, and waits for it as long as the settings allow. */
function answered(
  settings: Settings,
  send: () => IDBOpenDBRequest,
  onLate?: (database: IDBDatabase) => void,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = sent(send);
    let waitingFor: StorageTrouble | undefined = 'unresponsive';
    const stop = settings.setTimer(() => {
      reject(new StorageFailure(waitingFor ?? 'unresponsive'));
      waitingFor = undefined;
    }, settings.timeoutMs);
    request.onblocked = () => {
      if (!waitingFor) return;
      waitingFor = 'blocked';
      settings.onTrouble('blocked');
    };
    request.onerror = () => {
      stop();
      reject(failureOfOpening(request.error));
    };
    request.onsuccess = () => {
      stop();
      if (waitingFor) resolve(request.result);
      else onLate?.(request.result);
    };
  });
}

function sent(send: () => IDBOpenDBRequest): IDBOpenDBRequest {
  try {
    return send();
  } catch (error) {
    throw failureOfOpening(error);
  }
}
