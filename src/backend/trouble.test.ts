import { expect, test, vi } from 'vitest';
import { storageTroubles } from '#backend/storage/port.ts';
import { member, user } from '#backend/testing/act.ts';
import { everything, failingStores } from '#backend/testing/failing.ts';
import { nonces, openSpace } from '#backend/testing/space.ts';
import { tamper, toDay } from '#backend/testing/writing.ts';
import { agency } from '#backend/worlds/agency.ts';

const reopen = (stores: ReturnType<typeof failingStores>['stores']) =>
  openSpace({ stores, nonce: nonces('b') });

/** A space with three days, opened anew. */
async function used() {
  const failing = failingStores();
  const first = await openSpace({ stores: failing.stores });
  for (const day of [1, 2, 3]) await first.run(null, toDay(day));
  return { ...failing, manager: await reopen(failing.stores) };
}

test.each(storageTroubles)(
  'without a store, %s, one practises in memory and is told',
  async (trouble) => {
    const { stores, fail } = failingStores();
    fail(trouble, 'open');
    const manager = await openSpace({ stores });
    expect(manager.state).toMatchObject({ trouble, head: 0, world: agency() });
    for (const day of [1, 2]) expect((await manager.run(null, toDay(day))).ok).toBe(true);
    expect(await manager.undo()).toBe(true);
    expect(await manager.redo()).toBe(true);
    expect(await manager.moveTo(0)).toBe(true);
    await manager.moveTo(2);
    const file = await manager.exportFile();
    await manager.reset('blank');
    expect(await manager.importFile(file)).toEqual({ ok: true });
    expect(manager.state).toMatchObject({ trouble, head: 2, world: { today: '2027-01-02' } });
  },
);

test('trouble that is told while the store opens is over once it is open', async () => {
  const { stores, tell } = failingStores();
  const opening = openSpace({
    stores: {
      ...stores,
      open: async (onTrouble) => {
        onTrouble('blocked');
        return await stores.open(onTrouble);
      },
    },
  });
  const manager = await opening;
  expect(manager.state.trouble).toBeNull();
  const heard = vi.fn();
  manager.subscribe(heard);
  tell('superseded');
  expect(heard).toHaveBeenCalledOnce();
  expect(manager.state.trouble).toBe('superseded');
});

test('a store that fails to be read when it opens leaves what it holds alone', async () => {
  const { stores, fail, heal } = await used();
  fail('closed', 'read');
  const manager = await reopen(stores);
  expect(manager.state).toMatchObject({ trouble: 'closed', head: 0 });
  await manager.run(null, toDay(9));
  heal();
  expect((await reopen(stores)).state).toMatchObject({ head: 3, world: { today: '2027-01-03' } });
});

test.each(storageTroubles)(
  'a command that meets %s is done, in memory, with all before it',
  async (trouble) => {
    const { fail, manager } = await used();
    fail(trouble, ...everything);
    const role = { type: 'change-role', membership: member('marta'), role: 'administrator' };
    expect((await manager.run(user('ana'), role)).ok).toBe(true);
    expect(manager.state).toMatchObject({ trouble, head: 4, world: { today: '2027-01-03' } });
    expect(manager.state.world.memberships[member('marta')]?.role).toBe('administrator');
    expect(await manager.undo()).toBe(true);
    expect(manager.state.world.memberships[member('marta')]?.role).toBe('collaborator');
    expect([manager.state.canUndo, await manager.undo()]).toEqual([false, false]);
    expect(await manager.redo()).toBe(true);
    expect((await manager.run(null, toDay(4))).ok).toBe(true);
  },
);

test('a full store still gives what it has: all can be undone', async () => {
  const { fail, manager } = await used();
  fail('full', 'commit');
  await manager.run(null, toDay(4));
  expect(manager.state).toMatchObject({ trouble: 'full', head: 4 });
  const dates: string[] = [];
  while (await manager.undo()) dates.push(manager.state.world.today);
  expect(dates).toEqual(['2027-01-03', '2027-01-02', '2027-01-01', '2026-11-23']);
  expect(manager.state.canUndo).toBe(false);
  await manager.moveTo(4);
  expect(JSON.parse(await manager.exportFile()).entries).toHaveLength(4);
});

test.each(['undo', 'reset', 'import', 'export'] as const)(
  '%s meets a store that is gone',
  async (what) => {
    const { fail, manager } = await used();
    const file = await manager.exportFile();
    fail('superseded', ...everything);
    if (what === 'undo') await manager.undo();
    if (what === 'reset') await manager.reset();
    if (what === 'import') await manager.importFile(file);
    if (what === 'export') await manager.exportFile();
    expect(manager.state.trouble).toBe('superseded');
    const today = {
      undo: '2027-01-02',
      reset: '2026-11-23',
      import: '2027-01-03',
      export: '2027-01-03',
    };
    expect(manager.state.world.today).toBe(today[what]);
    expect((await manager.run(null, toDay(8))).ok).toBe(true);
  },
);

test('undo that was never read back from a store that is gone is not promised', async () => {
  const { fail, manager } = await used();
  fail('closed', ...everything);
  expect(await manager.undo()).toBe(false);
  expect(manager.state).toMatchObject({ trouble: 'closed', canUndo: false, head: 3 });
});

test('a rescue that cannot be written is told and kept in memory, with what was set aside', async () => {
  const { stores, storage, fail } = await used();
  await tamper(storage, { checkpoints: [{ seq: 3, world: 'lost' }] });
  fail('full', 'commit');
  const manager = await reopen(stores);
  expect(manager.state).toMatchObject({ trouble: 'full', setAside: 1, head: 3 });
  expect(manager.state.world.today).toBe('2027-01-03');
  expect(JSON.parse(await manager.exportFile()).setAside).toHaveLength(1);
  expect(await manager.undo()).toBe(true);
});

test('what is no failure of the store is not hidden', async () => {
  const { stores } = failingStores();
  const broken = { ...stores, open: () => Promise.reject(new TypeError('a mistake of ours')) };
  await expect(openSpace({ stores: broken })).rejects.toThrow('a mistake of ours');
});

test('erasing gets a space out of a store that a newer site wrote', async () => {
  const { stores, fail, heal, storage } = await used();
  fail('newer', 'open');
  const manager = await reopen(stores);
  await manager.run(null, toDay(5));
  heal();
  await manager.erase();
  expect(manager.state).toMatchObject({ trouble: null, head: 0, world: agency() });
  await manager.run(null, toDay(6));
  expect(await storage.readMeta('console')).toMatchObject({ head: 1, revision: 1 });
});

test('erasing that fails says so and changes nothing', async () => {
  const { fail, manager } = await used();
  fail('blocked', 'erase');
  await expect(manager.erase()).rejects.toMatchObject({ trouble: 'blocked' });
  expect(manager.state).toMatchObject({ head: 3, trouble: null });
  expect(await manager.undo()).toBe(true);
});
