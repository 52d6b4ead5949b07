import { IDBOpenDBRequest, IDBVersionChangeEvent } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { eraseIndexedDb, openIndexedDb } from '#backend/storage/indexeddb.ts';
import {
  type FakeBrowser,
  fakeBrowser,
  otherTab,
  quiet,
  resultOf,
} from '#backend/storage/testing/fake-browser.ts';
import { failure, requestThatFails, throwing } from '#backend/storage/testing/trouble.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = fakeBrowser();
});
afterEach(() => vi.unstubAllGlobals());

/** A tab that holds on to an older version, while this one asks for a newer. */
async function withOlderTab() {
  await openIndexedDb(browser.options);
  const [older] = browser.connections;
  if (older) older.onversionchange = null;
  const open = browser.factory.open.bind(browser.factory);
  browser.factory.open = (name) => open(name, 2);
  return older;
}

describe('opening', () => {
  test('fails where the browser has no IndexedDB', async () => {
    const nothing = { ...browser.options, factory: null };
    await expect(openIndexedDb(nothing)).rejects.toMatchObject(failure('unavailable'));
    await expect(eraseIndexedDb(nothing)).rejects.toMatchObject(failure('unavailable'));
    vi.stubGlobal('indexedDB', undefined);
    const { onTrouble } = browser.options;
    await expect(openIndexedDb({ onTrouble })).rejects.toMatchObject(failure('unavailable'));
  });

  test('fails where the browser forbids it', async () => {
    browser.factory.open = () => {
      throw new DOMException('no', 'SecurityError');
    };
    await expect(openIndexedDb(browser.options)).rejects.toMatchObject(failure('unavailable'));
    vi.stubGlobal('indexedDB', undefined);
    Object.defineProperty(globalThis, 'indexedDB', {
      configurable: true,
      get: throwing('SecurityError'),
    });
    const { onTrouble } = browser.options;
    await expect(openIndexedDb({ onTrouble })).rejects.toMatchObject(failure('unavailable'));
  });

  test('fails when nothing answers, and calls off its timer when something does', async () => {
    await openIndexedDb(browser.options);
    expect(browser.pendingTimers()).toBe(0);
    const request = new IDBOpenDBRequest();
    browser.factory.open = () => request;
    const opening = openIndexedDb(browser.options);
    browser.passTime();
    await expect(opening).rejects.toMatchObject(failure('unresponsive'));
    request.dispatchEvent(new IDBVersionChangeEvent('blocked'));
    expect(browser.troubles).toEqual([]);
  });

  test('waits as long as it is told to', async () => {
    const delays: number[] = [];
    const setTimer = (_: () => void, delayMs: number) => {
      delays.push(delayMs);
      return () => undefined;
    };
    await openIndexedDb({ ...browser.options, setTimer });
    await openIndexedDb({ ...browser.options, setTimer, timeoutMs: 50 });
    expect(delays).toEqual([3000, 50]);
  });

  test('closes a connection that comes too late', async () => {
    const other = await otherTab(browser.factory);
    const deletion = resultOf(browser.factory.deleteDatabase('manager'));
    const opening = openIndexedDb(browser.options);
    await quiet();
    browser.passTime();
    await expect(opening).rejects.toMatchObject(failure('unresponsive'));
    other.close();
    await deletion;
    await quiet();
    expect(browser.connections).toHaveLength(2);
    await expect(eraseIndexedDb(browser.options)).resolves.toBeUndefined();
    expect(browser.troubles).toEqual([]);
  });

  test('tells at once when another tab is in the way, and goes on when that one closes', async () => {
    const older = await withOlderTab();
    const opening = openIndexedDb(browser.options);
    await vi.waitUntil(() => browser.troubles.length > 0);
    expect(browser.troubles).toEqual(['blocked']);
    older?.close();
    await expect(opening).resolves.toMatchObject({ kind: 'indexeddb' });
  });

  test('fails when the other tab stays in the way', async () => {
    const older = await withOlderTab();
    const opening = openIndexedDb(browser.options);
    await vi.waitUntil(() => browser.troubles.length > 0);
    browser.passTime();
    await expect(opening).rejects.toMatchObject(failure('blocked'));
    older?.close();
    await quiet();
    await expect(eraseIndexedDb(browser.options)).resolves.toBeUndefined();
  });

  test('fails on the database of a newer version, which can be erased', async () => {
    (await otherTab(browser.factory, 2)).close();
    await expect(openIndexedDb(browser.options)).rejects.toMatchObject(failure('newer'));
    expect(browser.pendingTimers()).toBe(0);
    await eraseIndexedDb(browser.options);
    await expect(openIndexedDb(browser.options)).resolves.toMatchObject({ kind: 'indexeddb' });
  });

  test('fails when there is no room for a database', async () => {
    browser.factory.open = () => requestThatFails('QuotaExceededError');
    await expect(openIndexedDb(browser.options)).rejects.toMatchObject(failure('full'));
  });

  test('fails on a database of that name which is not ours', async () => {
    (await otherTab(browser.factory, 1)).close();
    await expect(openIndexedDb(browser.options)).rejects.toMatchObject(failure('unavailable'));
    await eraseIndexedDb(browser.options);
    expect(browser.troubles).toEqual([]);
  });

  test('opens the name it is given', async () => {
    await openIndexedDb({ ...browser.options, name: 'other' });
    expect(browser.connections.map(({ name }) => name)).toEqual(['other']);
  });
});
