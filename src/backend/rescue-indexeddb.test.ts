import { expect, test } from 'vitest';
import { fakeBrowser, otherTab } from '#backend/storage/testing/fake-browser.ts';
import { browserStores, nonces, openSpace } from '#backend/testing/space.ts';
import { toDay } from '#backend/testing/writing.ts';

/** A space with three days in a fake browser, and a way to write past the store. */
async function used() {
  const browser = fakeBrowser();
  const open = (mark: string) => openSpace({ stores: browserStores(browser), nonce: nonces(mark) });
  const first = await open('a');
  for (const day of [1, 2, 3]) await first.run(null, toDay(day));
  first.close();
  const put = async (store: string, key: IDBValidKey, value: unknown) => {
    const database = await otherTab(browser.factory);
    const tx = database.transaction(store, 'readwrite');
    tx.objectStore(store).put(value, key);
    await new Promise((resolve) => {
      tx.oncomplete = resolve;
    });
    database.close();
  };
  return { reopen: () => open('b'), put };
}

test.each([['text'], [7], [null], [[]], [new Date(0)], [new Map([[1, 2]])], [{ seq: 'three' }]])(
  'garbage that does not say where it stands is set aside once and for all: %j',
  async (garbage) => {
    const { reopen, put } = await used();
    await put('entries', ['console', 2], garbage);
    await put('checkpoints', ['console', 3], garbage);
    const manager = await reopen();
    expect(manager.state).toMatchObject({ setAside: 2, head: 3, world: { today: '2027-01-03' } });
    const again = await reopen();
    for (const { state } of [manager, again]) expect(state.world).toEqual(manager.state.world);
    while (await again.undo());
    await again.exportFile();
    expect(again.state).toMatchObject({ setAside: 0, canUndo: false });
  },
);

test('an entry at the place of another is not applied there', async () => {
  const { reopen, put } = await used();
  const entry = { seq: 1, actor: null, atMs: 0, nonce: 'x001', command: toDay(2) };
  await put('entries', ['console', 2], entry);
  const manager = await reopen();
  expect(await manager.undo()).toBe(true);
  expect(manager.state).toMatchObject({ setAside: 1, head: 1, world: { today: '2027-01-01' } });
});

test('a meta that is no object is set aside', async () => {
  for (const meta of ['text', 7, null, []]) {
    const { reopen, put } = await used();
    await put('spaces', 'console', meta);
    const manager = await reopen();
    expect(manager.state).toMatchObject({ setAside: 1, head: 3, world: { today: '2027-01-03' } });
  }
});
