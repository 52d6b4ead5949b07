import { beforeEach, describe, expect, test } from 'vitest';
import { openIndexedDb } from '#backend/storage/indexeddb.ts';
import { createMemoryStorage } from '#backend/storage/memory.ts';
import type { Change, Storage } from '#backend/storage/port.ts';
import { fakeBrowser } from '#backend/storage/testing/fake-browser.ts';
import * as sample from '#backend/storage/testing/samples.ts';

const { beginning, checkpointOf, entriesOf, entryOf, metaOf, setAsideOf } = sample;

const stores: Record<string, () => Promise<Storage>> = {
  memory: () => Promise.resolve(createMemoryStorage()),
  indexeddb: () => openIndexedDb(fakeBrowser().options),
};

describe.each(Object.entries(stores))('the store in %s', (kind, open) => {
  let store: Storage;
  beforeEach(async () => {
    store = await open();
  });

  test('says what it is', () => {
    expect(store.kind).toBe(kind);
  });

  test('knows nothing of a space that was never written', async () => {
    expect(await store.read('a')).toBeUndefined();
    expect(await store.read('a', 3)).toBeUndefined();
    expect(await store.readAll('a')).toBeUndefined();
    expect(await store.readMeta('a')).toBeUndefined();
    expect(await store.readSetAside('a')).toEqual([]);
  });

  test('gives back what was written', async () => {
    const change = beginning('a', 2);
    expect(await store.commit(undefined, change)).toBe('written');
    const { meta, entries, checkpoints } = change;
    expect(await store.readMeta('a')).toEqual(meta);
    expect(await store.readAll('a')).toEqual({ meta, entries, checkpoints });
    expect(await store.read('a')).toEqual({ meta, entries, checkpoint: checkpointOf(0) });
  });

  test('writes nothing when another revision is stored', async () => {
    await store.commit(undefined, beginning('a', 1));
    const before = await store.readAll('a');
    const late: Change = {
      meta: metaOf('a', 2),
      dropAbove: 0,
      entries: [entryOf(2)],
      setAside: [setAsideOf('late')],
    };
    for (const expected of [0, 2, undefined])
      expect(await store.commit(expected, late)).toBe('conflict');
    expect(await store.readAll('a')).toEqual(before);
    expect(await store.readSetAside('a')).toEqual([]);
  });

  test('refuses a change of a space that should exist and does not', async () => {
    expect(await store.commit(1, beginning('a', 1))).toBe('conflict');
    expect(await store.readAll('a')).toBeUndefined();
  });

  test('lets exactly one of two racing changes through', async () => {
    await store.commit(undefined, beginning('a', 0));
    const next = (to: string) =>
      store.commit(1, { meta: metaOf('a', 2), entries: [entryOf(1, to)] });
    const results = await Promise.all([next('2026-12-01'), next('2026-12-02')]);
    expect(results.toSorted()).toEqual(['conflict', 'written']);
    const winner = results[0] === 'written' ? '2026-12-01' : '2026-12-02';
    expect((await store.readAll('a'))?.entries).toEqual([entryOf(1, winner)]);
  });

  test('lets exactly one of two first changes through', async () => {
    const results = await Promise.all([
      store.commit(undefined, beginning('a', 1)),
      store.commit(undefined, beginning('a', 2)),
    ]);
    expect(results.toSorted()).toEqual(['conflict', 'written']);
  });

  test('writes whatever is stored when nothing is expected', async () => {
    expect(await store.commit(null, beginning('a', 1))).toBe('written');
    expect(await store.commit(null, { meta: metaOf('a', 9), entries: [entryOf(2)] })).toBe(
      'written',
    );
    expect(await store.readMeta('a')).toEqual(metaOf('a', 9));
    expect((await store.readAll('a'))?.entries).toEqual(entriesOf(1, 2));
  });

  test('drops entries and checkpoints above a seq, before it writes new ones', async () => {
    await store.commit(undefined, beginning('a', 5));
    await store.commit(1, {
      meta: metaOf('a', 2),
      checkpoints: [checkpointOf(3), checkpointOf(4)],
    });
    const entry = entryOf(4, '2027-01-01');
    await store.commit(2, { meta: metaOf('a', 3), dropAbove: 3, entries: [entry] });
    expect(await store.readAll('a')).toEqual({
      meta: metaOf('a', 3),
      entries: [...entriesOf(1, 2, 3), entry],
      checkpoints: [checkpointOf(0), checkpointOf(3)],
    });
  });

  test('drops single entries', async () => {
    await store.commit(undefined, beginning('a', 4));
    await store.commit(1, { meta: metaOf('a', 2), dropEntries: [2, 4, 99] });
    expect((await store.readAll('a'))?.entries).toEqual(entriesOf(1, 3));
  });

  test('drops single checkpoints, before it writes new ones', async () => {
    await store.commit(undefined, {
      ...beginning('a', 4),
      checkpoints: [0, 2, 4].map(checkpointOf),
    });
    const change = { meta: metaOf('a', 2), dropCheckpoints: [0, 4, 99] };
    await store.commit(1, { ...change, checkpoints: [checkpointOf(4)] });
    expect((await store.readAll('a'))?.checkpoints).toEqual([checkpointOf(2), checkpointOf(4)]);
    expect((await store.readAll('a'))?.entries).toEqual(entriesOf(1, 2, 3, 4));
  });

  test('replaces everything but what was set aside', async () => {
    await store.commit(undefined, { ...beginning('a', 5), setAside: [setAsideOf('odd')] });
    const meta = metaOf('a', 2, { head: 0, tail: 0, seed: 'club' });
    await store.commit(1, { meta, replace: true, checkpoints: [checkpointOf(0)] });
    expect(await store.readAll('a')).toEqual({ meta, entries: [], checkpoints: [checkpointOf(0)] });
    expect(await store.readSetAside('a')).toEqual([setAsideOf('odd')]);
  });

  describe('reading a stretch', () => {
    beforeEach(async () => {
      await store.commit(undefined, beginning('a', 12));
      const meta = metaOf('a', 2, { head: 7, tail: 12 });
      await store.commit(1, { meta, checkpoints: [checkpointOf(5), checkpointOf(10)] });
    });

    test.each([
      [0, 0],
      [4, 0],
      [5, 5],
      [9, 5],
      [10, 10],
      [99, 10],
    ])('from %i begins at the checkpoint %i and has every entry above', async (from, seq) => {
      const found = await store.read('a', from);
      expect(found?.checkpoint).toEqual(checkpointOf(seq));
      expect(found?.entries).toEqual(entriesOf(...rangeAfter(seq, 12)));
    });

    test('begins at the head if nothing else is said', async () => {
      expect(await store.read('a')).toEqual(await store.read('a', 7));
    });

    test('has all entries where no checkpoint comes before', async () => {
      await store.commit(null, { ...beginning('b', 3), checkpoints: [checkpointOf(2)] });
      const found = await store.read('b', 1);
      expect(found?.checkpoint).toBeUndefined();
      expect(found?.entries).toEqual(entriesOf(1, 2, 3));
    });
  });

  test('keeps spaces apart', async () => {
    await store.commit(undefined, { ...beginning('a', 2), setAside: [setAsideOf(1)] });
    await store.commit(undefined, { ...beginning('a2', 3), setAside: [setAsideOf(2)] });
    await store.commit(1, { meta: metaOf('a', 2), replace: true });
    expect((await store.readAll('a'))?.entries).toEqual([]);
    expect((await store.readAll('a2'))?.entries).toEqual(entriesOf(1, 2, 3));
    expect(await store.readSetAside('a2')).toEqual([setAsideOf(2)]);
    expect(await store.readMeta('')).toBeUndefined();
  });

  test('keeps what was set aside in order', async () => {
    const found = ['first', { second: null }, undefined].map(setAsideOf);
    await store.commit(undefined, { ...beginning('a', 0), setAside: found.slice(0, 2) });
    await store.commit(1, { meta: metaOf('a', 2), setAside: found.slice(2) });
    expect(await store.readSetAside('a')).toEqual(found);
  });

  test('is not touched by what happens to things handed in or out', async () => {
    const change = beginning('a', 1);
    const committing = store.commit(undefined, change);
    Object.assign(change.meta, { head: 99, space: 'b' });
    change.entries?.map((each) => Object.assign(each, { nonce: 'changed' }));
    await committing;
    const expected = beginning('a', 1);
    const found = await store.readAll('a');
    expect(found).toEqual({
      meta: expected.meta,
      entries: expected.entries,
      checkpoints: expected.checkpoints,
    });
    Object.assign(found?.meta as object, { head: 98 });
    found?.entries.pop();
    expect(await store.readMeta('a')).toEqual(expected.meta);
    expect((await store.readAll('a'))?.entries).toEqual(expected.entries);
  });

  test('throws what cannot be stored back at the caller, and writes nothing', async () => {
    const entry = Object.assign(entryOf(2), { why: () => 'a function' });
    const change: Change = { ...beginning('a', 1), setAside: [setAsideOf(entry)] };
    await expect(store.commit(undefined, change)).rejects.toMatchObject({ name: 'DataCloneError' });
    expect(await store.readAll('a')).toBeUndefined();
  });

  test('forgets all spaces when erased, and can be used again', async () => {
    await store.commit(undefined, { ...beginning('a', 1), setAside: [setAsideOf('odd')] });
    await store.erase();
    expect(await store.readAll('a')).toBeUndefined();
    expect(await store.readSetAside('a')).toEqual([]);
    expect(await store.commit(undefined, beginning('a', 2))).toBe('written');
  });

  test('refuses everything once it is closed', async () => {
    store.close();
    const closed = { name: 'StorageFailure', trouble: 'closed' };
    await expect(store.read('a')).rejects.toMatchObject(closed);
    await expect(store.commit(null, beginning('a', 1))).rejects.toMatchObject(closed);
    await expect(store.erase()).rejects.toMatchObject(closed);
  });
});

function rangeAfter(seq: number, last: number): number[] {
  return Array.from({ length: last - seq }, (_, index) => seq + 1 + index);
}
