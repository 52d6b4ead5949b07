import { beforeEach, expect, test } from 'vitest';
import { createMemoryStorage } from '#backend/storage/memory.ts';
import type { Storage } from '#backend/storage/port.ts';
import { datesBack, reopen, used } from '#backend/testing/days.ts';
import { tamper, toDay } from '#backend/testing/writing.ts';
import { agency } from '#backend/worlds/agency.ts';

let storage: Storage;

beforeEach(() => {
  storage = createMemoryStorage();
});

test('without any world that can be read the seed carries on', async () => {
  await used(storage);
  await tamper(storage, { checkpoints: [0, 5].map((seq) => ({ seq, world: 'lost' })) });
  const manager = await reopen(storage);
  expect(manager.state).toMatchObject({ head: 5, setAside: 2, world: { today: '2027-01-05' } });
  expect(await datesBack(manager)).toHaveLength(6);
  expect(manager.state.world).toEqual(agency());
});

test('the seed that carries on is the one that the space began with', async () => {
  await used(storage, 5, 'blank');
  await tamper(storage, { checkpoints: [0, 5].map((seq) => ({ seq, world: 'lost' })) });
  const manager = await reopen(storage, 'agency');
  expect(manager.state).toMatchObject({ seed: 'blank', world: { today: '2027-01-05', users: {} } });
});

test.each([
  [{ head: 'five' }],
  [{ revision: Number.NaN }],
  [{ floor: 9 }],
  [{ seed: 7 }],
  [{ tail: 1 }],
])('a meta with %j is set aside, the log stays', async (meta) => {
  await used(storage);
  await tamper(storage, { meta });
  const manager = await reopen(storage);
  expect(manager.state).toMatchObject({ head: 5, setAside: 1, world: { today: '2027-01-05' } });
  expect(await datesBack(manager)).toHaveLength(6);
  expect((await reopen(storage)).state).toMatchObject({ head: 0, setAside: 0 });
});

test('a world without entries is found though the meta is lost', async () => {
  await used(storage);
  await tamper(storage, {
    meta: { head: null },
    dropEntries: [1, 2, 3, 4, 5],
    dropCheckpoints: [0],
  });
  const manager = await reopen(storage);
  expect(manager.state.world.today).toBe('2027-01-05');
});

test('a head at which nothing stands falls back to the last place', async () => {
  await used(storage);
  await tamper(storage, { meta: { head: 4_000_000, tail: 4_000_000 } });
  const manager = await reopen(storage);
  expect(manager.state).toMatchObject({ head: 5, setAside: 0, world: { today: '2027-01-05' } });
  expect((await manager.run(null, toDay(6))).ok).toBe(true);
  expect(manager.state.head).toBe(6);
});

test('where everything is broken the space begins anew and keeps what it found', async () => {
  await used(storage, 3);
  await tamper(storage, {
    meta: { head: 'x' },
    entries: [1, 2, 3].map((seq) => ({ seq })),
    checkpoints: [0, 3].map((seq) => ({ seq })),
  });
  const manager = await reopen(storage);
  expect(manager.state).toMatchObject({ head: 0, setAside: 6, canUndo: false });
  expect(manager.state.world).toEqual(agency());
  expect(JSON.parse(await manager.exportFile()).setAside).toHaveLength(6);
  expect((await manager.run(null, toDay(1))).ok).toBe(true);
  expect((await reopen(storage)).state).toMatchObject({ head: 1, setAside: 0 });
});

test('a rescue happens once: opened again all is well', async () => {
  await used(storage);
  await tamper(storage, { entries: [{ seq: 5, nonce: '!' }], dropCheckpoints: [5] });
  const manager = await reopen(storage);
  expect(manager.state).toMatchObject({ head: 4, setAside: 1, world: { today: '2027-01-04' } });
  const again = await reopen(storage);
  expect(again.state).toEqual({ ...manager.state, setAside: 0 });
});
