import { IDBOpenDBRequest, IDBVersionChangeEvent } from 'fake-indexeddb';
import { openIndexedDb } from '#backend/storage/indexeddb.ts';
import type { Storage, StorageTrouble } from '#backend/storage/port.ts';
import type { FakeBrowser } from '#backend/storage/testing/fake-browser.ts';
import { beginning } from '#backend/storage/testing/samples.ts';

/** What a call is expected to fail with. */
export function failure(trouble: StorageTrouble) {
  return { name: 'StorageFailure', trouble };
}

/** An open store with the revision 1 and one entry in the space `a`. */
export async function usedStore(browser: FakeBrowser): Promise<Storage> {
  const store = await openIndexedDb(browser.options);
  await store.commit(undefined, beginning('a', 1));
  return store;
}

/** A function that throws as IndexedDB does. */
export function throwing(name: string): () => never {
  return () => {
    throw new DOMException('made up', name);
  };
}

/** A request that is answered with an error. */
export function requestThatFails(name: string): IDBOpenDBRequest {
  const request = new IDBOpenDBRequest();
  queueMicrotask(() => {
    Object.assign(request, { error: new DOMException('made up', name), readyState: 'done' });
    request.dispatchEvent(new IDBVersionChangeEvent('error'));
  });
  return request;
}
