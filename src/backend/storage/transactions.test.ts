import { IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type FakeBrowser, fakeBrowser } from '#backend/storage/testing/fake-browser.ts';
import { beginning, entriesOf, metaOf } from '#backend/storage/testing/samples.ts';
import { failure, throwing, usedStore } from '#backend/storage/testing/trouble.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = fakeBrowser();
});

describe('without room', () => {
  test('a change fails at the request, and nothing of it is written', async () => {
    const store = await usedStore(browser);
    const { put } = IDBObjectStore.prototype;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put');
    // The first put succeeds, so that there is something to take back.
    spy.mockImplementation(function (this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
      if (spy.mock.calls.length > 1) return throwing('QuotaExceededError')();
      return put.call(this, value, key);
    });
    await expect(store.commit(1, beginning('a', 3))).rejects.toMatchObject(failure('full'));
    spy.mockRestore();
    expect((await store.readAll('a'))?.entries).toEqual(entriesOf(1));
  });

  test('a change fails at an answer, and nothing of it is written', async () => {
    const store = await usedStore(browser);
    failAnswers('QuotaExceededError');
    await expect(store.commit(1, beginning('a', 3))).rejects.toMatchObject(failure('full'));
    vi.restoreAllMocks();
    expect((await store.readAll('a'))?.entries).toEqual(entriesOf(1));
  });

  test('a change fails when its transaction is aborted, and nothing of it is written', async () => {
    const store = await usedStore(browser);
    abortAtFirst('QuotaExceededError');
    await expect(store.commit(1, beginning('a', 3))).rejects.toMatchObject(failure('full'));
    vi.restoreAllMocks();
    expect((await store.readAll('a'))?.entries).toEqual(entriesOf(1));
    expect(browser.connections).toHaveLength(1);
  });

  test('a change fails when only its end fails, after every request was answered', async () => {
    const store = await usedStore(browser);
    abortAfterLast('QuotaExceededError');
    await expect(store.commit(1, beginning('a', 3))).rejects.toMatchObject(failure('full'));
    vi.restoreAllMocks();
    expect((await store.readAll('a'))?.entries).toEqual(entriesOf(1));
  });
});

test('a transaction that is aborted without a reason is tried once more', async () => {
  const store = await usedStore(browser);
  abortAtFirst('AbortError');
  expect(await store.commit(1, { meta: metaOf('a', 2), entries: entriesOf(2) })).toBe('written');
  expect(browser.connections).toHaveLength(2);
});

test('a mistake of ours is thrown as it is, and not tried again', async () => {
  const store = await usedStore(browser);
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  put.mockImplementation(throwing('TransactionInactiveError'));
  const committing = store.commit(1, beginning('a', 1));
  await expect(committing).rejects.toMatchObject({ name: 'TransactionInactiveError' });
  expect(put).toHaveBeenCalledTimes(1);
});

/** Every put is sent and answered with an error. */
function failAnswers(name: string): void {
  afterEachPut((request, store) => answerWith(store.transaction, request, throwing(name)));
}

/** The first transaction with a put is aborted right after that was sent. */
function abortAtFirst(name: string): void {
  let aborted = false;
  afterEachPut((_, { transaction }) => {
    if (!aborted) queueMicrotask(() => abortFor(name, transaction));
    aborted = true;
  });
}

/** The transaction is aborted once the meta, which comes last, seems to be written. */
function abortAfterLast(name: string): void {
  afterEachPut((request, store) => {
    if (store.name !== 'spaces') return;
    request.addEventListener('success', () => abortFor(name, store.transaction));
  });
}

function afterEachPut(interfere: (request: IDBRequest, store: IDBObjectStore) => void): void {
  const { put } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    value: unknown,
    key?: IDBValidKey,
  ) {
    const request = put.call(this, value, key);
    interfere(request, this);
    return request;
  });
}

/** As the browser aborts, with a reason; a page cannot give one. */
function abortFor(name: string, transaction: IDBTransaction): void {
  Reflect.get(transaction, '_abort').call(transaction, name);
}

/** Reaches into the fake, which keeps what a request is going to do beside the request. */
function answerWith(transaction: IDBTransaction, request: IDBRequest, operation: () => void): void {
  const queued: { request: unknown; operation: () => void }[] = Reflect.get(
    transaction,
    '_requests',
  );
  for (const each of queued) if (each.request === request) each.operation = operation;
}
