import { beforeEach, expect, test } from 'vitest';
import { openIndexedDb } from '#backend/storage/indexeddb.ts';
import type { Storage } from '#backend/storage/port.ts';
import { type FakeBrowser, fakeBrowser, otherTab } from '#backend/storage/testing/fake-browser.ts';
import { beginning, entriesOf } from '#backend/storage/testing/samples.ts';

let browser: FakeBrowser;
let store: Storage;

beforeEach(async () => {
  browser = fakeBrowser();
  store = await openIndexedDb(browser.options);
});

/** Writes past the store, as other code or a broken disk might. */
async function put(name: string, value: unknown, key: IDBValidKey): Promise<void> {
  const database = await otherTab(browser.factory);
  const tx = database.transaction(name, 'readwrite');
  tx.objectStore(name).put(value, key);
  await new Promise((resolve) => {
    tx.oncomplete = resolve;
  });
  database.close();
}

test.each([[null], [7], ['text'], [{ head: 'two' }], [{ head: Number.NaN }], [[]]])(
  'a meta that is %j is returned as found, with the end of the log',
  async (meta) => {
    await put('spaces', meta, 'a');
    await put('checkpoints', 'old', ['a', 0]);
    await put('checkpoints', { garbage: true }, ['a', 3]);
    for (const seq of [3, 4, 5]) await put('entries', seq, ['a', seq]);
    expect(await store.readMeta('a')).toEqual(meta);
    expect(await store.read('a')).toEqual({
      meta,
      checkpoint: { garbage: true },
      entries: [4, 5],
    });
  },
);

test('a log without a meta is found, and no space to begin anew', async () => {
  await put('entries', 'one', ['a', 1]);
  expect(await store.read('a')).toEqual({
    meta: undefined,
    checkpoint: undefined,
    entries: ['one'],
  });
  expect(await store.readAll('a')).toEqual({ meta: undefined, checkpoints: [], entries: ['one'] });
  expect(await store.commit(undefined, beginning('a', 1))).toBe('conflict');
  expect(await store.commit(null, { ...beginning('a', 1), replace: true })).toBe('written');
  expect((await store.readAll('a'))?.entries).toEqual(entriesOf(1));
});

test('a checkpoint alone, above the stretch that is read, still makes a space', async () => {
  await put('checkpoints', 'late', ['a', 9]);
  const nothing = { meta: undefined, checkpoint: undefined, entries: [] };
  expect(await store.read('a', 3)).toEqual(nothing);
});

test('a meta without a revision is expected by nobody', async () => {
  await put('spaces', { head: 1 }, 'a');
  for (const expected of [undefined, 0, 1])
    expect(await store.commit(expected, beginning('a', 1))).toBe('conflict');
  expect(await store.commit(null, beginning('a', 1))).toBe('written');
});

test('entries under odd keys are found, and go with a replacement', async () => {
  await store.commit(undefined, beginning('a', 1));
  await put('entries', 'odd', ['a', 'seven']);
  expect((await store.readAll('a'))?.entries).toEqual([...entriesOf(1), 'odd']);
  await store.commit(null, { ...beginning('a', 1), replace: true });
  expect((await store.readAll('a'))?.entries).toEqual(entriesOf(1));
});

test('a seq that is no key is thrown back, and nothing of its change is written', async () => {
  const change = beginning('a', 2);
  const [first] = entriesOf(Number.NaN);
  const odd = { ...change, entries: [...(change.entries ?? []), ...(first ? [first] : [])] };
  await expect(store.commit(undefined, odd)).rejects.toMatchObject({ name: 'DataError' });
  expect(await store.readAll('a')).toBeUndefined();
});
