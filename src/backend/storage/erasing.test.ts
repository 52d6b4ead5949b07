import { IDBOpenDBRequest } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { eraseIndexedDb, openIndexedDb } from '#backend/storage/indexeddb.ts';
import { type FakeBrowser, fakeBrowser } from '#backend/storage/testing/fake-browser.ts';
import { beginning, entriesOf } from '#backend/storage/testing/samples.ts';
import { failure, usedStore } from '#backend/storage/testing/trouble.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = fakeBrowser();
});

describe('erasing', () => {
  test('closes our own connection first', async () => {
    const store = await usedStore(browser);
    const [own] = browser.connections;
    if (own) own.onversionchange = null;
    await store.erase();
    expect(browser.troubles).toEqual([]);
    expect(await store.readAll('a')).toBeUndefined();
  });

  test('reaches a store in another tab, which begins anew', async () => {
    const [store, other] = [await usedStore(browser), await openIndexedDb(browser.options)];
    await store.erase();
    expect(await other.readAll('a')).toBeUndefined();
    expect(await other.commit(undefined, beginning('a', 2))).toBe('written');
    expect((await store.readAll('a'))?.entries).toEqual(entriesOf(1, 2));
    expect(browser.troubles).toEqual([]);
  });

  test.each([
    ['the store', async () => (await usedStore(browser)).erase()],
    ['the database', async () => await eraseIndexedDb(browser.options)],
  ])('%s fails while another tab holds on to it, and tells at once', async (_, erase) => {
    await openIndexedDb(browser.options);
    const [held] = browser.connections;
    if (held) held.onversionchange = null;
    const erasing = erase();
    await vi.waitUntil(() => browser.troubles.length > 0);
    expect(browser.troubles).toEqual(['blocked']);
    browser.passTime();
    await expect(erasing).rejects.toMatchObject(failure('blocked'));
  });

  test('fails when nothing answers', async () => {
    const store = await usedStore(browser);
    browser.factory.deleteDatabase = () => new IDBOpenDBRequest();
    const erasing = store.erase();
    browser.passTime();
    await expect(erasing).rejects.toMatchObject(failure('unresponsive'));
  });
});
