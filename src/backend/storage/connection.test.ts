import { IDBOpenDBRequest } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  type FakeBrowser,
  fakeBrowser,
  otherTab,
  resultOf,
} from '#backend/storage/testing/fake-browser.ts';
import { beginning, entriesOf, metaOf } from '#backend/storage/testing/samples.ts';
import {
  failure,
  requestThatFails,
  throwing,
  usedStore,
} from '#backend/storage/testing/trouble.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = fakeBrowser();
});

describe('a newer version in another tab', () => {
  test('gets the database, and this store lets go for good', async () => {
    const store = await usedStore(browser);
    const newer = await otherTab(browser.factory, 2);
    expect(newer.version).toBe(2);
    expect(browser.troubles).toEqual(['superseded']);
    await expect(store.read('a')).rejects.toMatchObject(failure('superseded'));
    await expect(store.commit(null, beginning('a', 1))).rejects.toMatchObject(
      failure('superseded'),
    );
    await expect(store.erase()).rejects.toMatchObject(failure('superseded'));
  });

  test('waits for a change that is under way', async () => {
    const store = await usedStore(browser);
    const committing = store.commit(1, { meta: metaOf('a', 2), entries: entriesOf(2) });
    const newer = await otherTab(browser.factory, 2);
    await expect(committing).resolves.toBe('written');
    const found = newer.transaction('entries').objectStore('entries').getAll();
    expect(await resultOf(found)).toEqual(entriesOf(1, 2));
  });
});

describe('a connection that the browser closes', () => {
  test('is opened again by the next call', async () => {
    const store = await usedStore(browser);
    browser.forceClose();
    expect((await store.readAll('a'))?.entries).toEqual(entriesOf(1));
    expect(await store.commit(1, { meta: metaOf('a', 2) })).toBe('written');
    expect(browser.connections).toHaveLength(2);
  });

  test('is opened once for calls that come together', async () => {
    const store = await usedStore(browser);
    browser.forceClose();
    await Promise.all([store.read('a'), store.readAll('a'), store.commit(1, beginning('a', 2))]);
    expect(browser.connections).toHaveLength(2);
  });

  test.each(['InvalidStateError', 'AbortError', 'UnknownError'])(
    'is opened again when an operation fails with %s',
    async (name) => {
      const store = await usedStore(browser);
      const [lost] = browser.connections;
      if (lost) lost.transaction = throwing(name);
      expect(await store.commit(1, { meta: metaOf('a', 2), entries: entriesOf(2) })).toBe(
        'written',
      );
      expect((await store.readAll('a'))?.entries).toEqual(entriesOf(1, 2));
      expect(browser.connections).toHaveLength(2);
    },
  );

  test('is opened once for operations that fail together', async () => {
    const store = await usedStore(browser);
    const [lost] = browser.connections;
    if (lost) lost.transaction = throwing('InvalidStateError');
    await Promise.all([store.read('a'), store.readAll('a'), store.readMeta('a')]);
    expect(browser.connections).toHaveLength(2);
  });

  test('is given up when the operation fails a second time, and not tried a third', async () => {
    const store = await usedStore(browser);
    const get = vi.spyOn(IDBObjectStore.prototype, 'get');
    get.mockImplementation(throwing('UnknownError'));
    await expect(store.readMeta('a')).rejects.toMatchObject(failure('closed'));
    expect(get).toHaveBeenCalledTimes(2);
    get.mockRestore();
    expect(await store.readMeta('a')).toMatchObject({ revision: 1 });
  });

  test('is given up when it cannot be opened again', async () => {
    const store = await usedStore(browser);
    browser.factory.open = () => requestThatFails('UnknownError');
    browser.forceClose();
    await expect(store.read('a')).rejects.toMatchObject(failure('closed'));
  });

  test('is given up when opening it again is not answered', async () => {
    const store = await usedStore(browser);
    browser.factory.open = () => new IDBOpenDBRequest();
    browser.forceClose();
    const reading = store.read('a');
    browser.passTime();
    await expect(reading).rejects.toMatchObject(failure('closed'));
  });

  test('is not opened again over the database of a newer version', async () => {
    const store = await usedStore(browser);
    browser.forceClose();
    (await otherTab(browser.factory, 2)).close();
    await expect(store.read('a')).rejects.toMatchObject(failure('newer'));
  });
});
