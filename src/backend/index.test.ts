import { expect, test } from 'vitest';
import { createMemoryStorage } from '#backend/storage/memory.ts';
import { lumen, member, user } from '#backend/testing/act.ts';
import { lastingStores, nonces, openSpace } from '#backend/testing/space.ts';
import { entryOf, refusalOf, toDay } from '#backend/testing/writing.ts';
import { agency } from '#backend/worlds/agency.ts';
import { blank } from '#backend/worlds/blank.ts';

test('a new space is its seed, and nothing is written of it', async () => {
  const storage = createMemoryStorage();
  const manager = await openSpace({ stores: lastingStores(storage) });
  expect(manager.state).toEqual({
    world: agency(),
    seed: 'agency',
    head: 0,
    revision: 0,
    canUndo: false,
    canRedo: false,
    last: undefined,
    trouble: null,
    setAside: 0,
  });
  expect(await storage.readAll('console')).toBeUndefined();
});

test('a command is stored when its promise resolves, with what chance and clock brought', async () => {
  const storage = createMemoryStorage();
  const manager = await openSpace({ stores: lastingStores(storage) });
  const entry = entryOf(await manager.run(user('ana'), toDay(1)));
  expect(entry).toEqual({
    seq: 1,
    actor: 'user:ana',
    atMs: 1_795_392_000_000,
    nonce: 'n001a',
    command: { type: 'move-business-date', to: '2027-01-01' },
  });
  expect(await storage.readAll('console')).toMatchObject({
    meta: { head: 1, tail: 1, floor: 0, revision: 1, seed: 'agency' },
    checkpoints: [{ seq: 0 }, { seq: 1, world: { today: '2027-01-01' } }],
    entries: [entry],
  });
  expect(manager.state).toMatchObject({ head: 1, revision: 1, canUndo: true, by: 'user:ana' });
});

test('a form that makes no sense is told field by field, and nothing is written', async () => {
  const manager = await openSpace();
  const refusal = refusalOf(
    await manager.run(null, {
      type: 'sign-up',
      firstName: ' ',
      lastName: '🙂'.repeat(81),
      email: 'zoe.example',
      entity: 'firm',
    }),
  );
  expect(refusal).toEqual({
    code: 'invalid-input',
    problems: [
      { field: 'firstName', problem: 'empty', length: 1 },
      { field: 'lastName', problem: 'too-long', length: 81 },
      { field: 'email', problem: 'email-no-at', length: 11 },
      { field: 'entity', problem: 'not-understood', length: 4 },
    ],
  });
  expect(manager.state.revision).toBe(0);
});

test.each([
  [undefined],
  [null],
  [7],
  ['sign-up'],
  [[]],
  [{}],
  [{ type: 'constructor' }],
  [{ type: 'move-business-date', to: '2027-01-01', extra: 1 }],
])('what is no command at all, %j, is refused', async (input) => {
  const manager = await openSpace();
  expect(refusalOf(await manager.run(null, input)).code).toBe('invalid-input');
});

test('commands are carried out in the order of the calls, also between undo and redo', async () => {
  const manager = await openSpace();
  const done = await Promise.all([
    manager.run(null, toDay(1)),
    manager.run(null, toDay(2)),
    manager.undo(),
    manager.run(null, toDay(3)),
    manager.undo(),
    manager.redo(),
    manager.run(null, toDay(2)),
  ]);
  expect(done.map((each) => (typeof each === 'boolean' ? each : each.ok))).toEqual([
    ...[true, true, true, true, true, true],
    false,
  ]);
  expect(manager.state).toMatchObject({ head: 2, world: { today: '2027-01-03' } });
});

test('pressing twice does it once', async () => {
  const manager = await openSpace();
  const leave = { type: 'leave-organisation', organisation: lumen };
  const [first, second] = await Promise.all([
    manager.run(user('marta'), leave),
    manager.run(user('marta'), leave),
  ]);
  expect(first.ok).toBe(true);
  expect(refusalOf(second)).toEqual({ code: 'gone', what: 'memberships' });
});

test('listeners hear of every change, and of nothing after they stopped', async () => {
  const manager = await openSpace();
  const heard: number[] = [];
  const stop = manager.subscribe(() => heard.push(manager.state.head));
  await manager.run(null, toDay(1));
  await manager.run(null, toDay(1));
  await manager.undo();
  stop();
  await manager.redo();
  expect(heard).toEqual([1, 0]);
});

test('one moves to any place there is, and to none that is not', async () => {
  const manager = await openSpace();
  for (const day of [1, 2, 3, 4]) await manager.run(null, toDay(day));
  expect(await manager.moveTo(1)).toBe(true);
  expect(manager.state).toMatchObject({ head: 1, canUndo: true, canRedo: true });
  expect(manager.state.world.today).toBe('2027-01-01');
  expect(await manager.moveTo(4)).toBe(true);
  for (const place of [4, 5, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])
    expect(await manager.moveTo(place)).toBe(false);
  expect(manager.state.world.today).toBe('2027-01-04');
});

test('a reset begins anew, with another seed too, and is kept', async () => {
  const stores = lastingStores();
  const manager = await openSpace({ stores });
  await manager.run(null, toDay(1));
  await manager.reset('blank');
  expect(manager.state).toMatchObject({ seed: 'blank', head: 0, canUndo: false, canRedo: false });
  expect(manager.state.world).toEqual(blank());
  expect((await openSpace({ stores })).state).toEqual(manager.state);
  await manager.reset();
  expect(manager.state.world).toEqual(agency());
});

test('two spaces of one store know nothing of each other', async () => {
  const stores = lastingStores();
  const one = await openSpace({ stores, space: 'console' });
  const other = await openSpace({ stores, space: 'users/roles', seed: 'blank' });
  await one.run(null, toDay(1));
  await other.run(null, toDay(2));
  expect((await openSpace({ stores, space: 'console' })).state.world.today).toBe('2027-01-01');
  const again = await openSpace({ stores, space: 'users/roles', seed: 'blank' });
  expect(again.state.world).toEqual({ ...blank(), today: '2027-01-02' });
});

test('decisions are about the world as it is now', async () => {
  const manager = await openSpace();
  const ask = () => manager.decide(user('marta'), 'invite-user', { organisation: lumen as never });
  expect((await ask())?.verdict).toBe('denied');
  const role = { type: 'change-role', membership: member('marta'), role: 'administrator' };
  await manager.run(user('ana'), role);
  expect((await ask())?.verdict).toBe('allowed');
});

test('a clock from before 1970 spoils nothing', async () => {
  const stores = lastingStores();
  const manager = await openSpace({ stores, nowMs: () => -5.5 });
  await manager.run(null, toDay(1));
  const again = await openSpace({ stores, nonce: nonces('b') });
  expect(await again.undo()).toBe(true);
  expect(again.state.setAside).toBe(0);
});
