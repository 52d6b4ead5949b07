import { beforeEach, expect, test } from 'vitest';
import { createMemoryStorage } from '#backend/storage/memory.ts';
import type { Storage } from '#backend/storage/port.ts';
import { datesBack, reopen, used, usedWithRole } from '#backend/testing/days.ts';
import { nowMs } from '#backend/testing/space.ts';
import { tamper, toDay } from '#backend/testing/writing.ts';
import { all } from '#backend/world.ts';
import { agency } from '#backend/worlds/agency.ts';
import { worldVersion } from '#schema/world.ts';

let storage: Storage;

beforeEach(() => {
  storage = createMemoryStorage();
});

test('a broken entry costs the undo over it, and nothing of the world', async () => {
  await usedWithRole(storage);
  await tamper(storage, { entries: [{ seq: 3, command: 'nonsense' }] });
  const manager = await reopen(storage);
  expect(manager.state).toMatchObject({ head: 5, setAside: 0, world: { today: '2027-01-05' } });
  expect(await datesBack(manager)).toEqual(['2027-01-05']);
  expect(manager.state).toMatchObject({ setAside: 1, canUndo: false });
  await manager.run(null, toDay(6));
  expect(await datesBack(manager)).toEqual(['2027-01-06', '2027-01-05']);
});

test('undo goes back as far as a world that the entries still lead on from', async () => {
  await usedWithRole(storage);
  const reached = await reopen(storage);
  await reached.moveTo(4);
  const { world } = reached.state;
  await reached.moveTo(5);
  const checkpoints = [{ seq: 4, version: worldVersion, world }];
  await tamper(storage, { entries: [{ seq: 3 }], checkpoints });
  const manager = await reopen(storage);
  expect(await manager.moveTo(0)).toBe(false);
  expect(manager.state.setAside).toBe(1);
  expect(await datesBack(manager)).toEqual(['2027-01-05', '2027-01-04']);
});

test('what was set aside is in the file, with what was found and when', async () => {
  await usedWithRole(storage);
  await tamper(storage, { entries: [{ seq: 3, command: 'nonsense' }] });
  const file = JSON.parse(await (await reopen(storage)).exportFile());
  expect(file.setAside).toEqual([
    { what: 'entry', found: { seq: 3, command: 'nonsense' }, atMs: nowMs },
  ]);
  expect(file).toMatchObject({ world: { today: '2027-01-05' }, entries: [] });
});

test('a broken entry that made no difference costs only itself', async () => {
  await used(storage);
  await tamper(storage, { entries: [{ seq: 3 }] });
  const manager = await reopen(storage);
  const dates = ['05', '04', '02', '01'].map((day) => `2027-01-${day}`);
  expect(await datesBack(manager)).toEqual([...dates, '2026-11-23']);
  expect(manager.state.setAside).toBe(1);
});

test('what JSON cannot write stops no file', async () => {
  await used(storage);
  const circle: { seq: number; self?: unknown } = { seq: 3 };
  circle.self = circle;
  await tamper(storage, { entries: [circle, { seq: 4, count: 7n }] });
  const file = JSON.parse(await (await reopen(storage)).exportFile());
  expect(file.setAside).toMatchObject([{ found: '[object Object]' }, { found: '[object Object]' }]);
});

test('a broken world at the head is made again from the entries, with the whole undo', async () => {
  await used(storage);
  for (const world of [null, 'text', {}, { ...agency(), today: 'never' }]) {
    await tamper(storage, { checkpoints: [{ seq: 5, version: worldVersion, world }] });
    const manager = await reopen(storage);
    expect(manager.state).toMatchObject({ head: 5, setAside: 1, world: { today: '2027-01-05' } });
    expect(await datesBack(manager)).toHaveLength(6);
    await manager.moveTo(5);
  }
});

test('a world that is well formed but not whole is not trusted', async () => {
  await used(storage);
  const world = agency();
  const headless = { ...world, memberships: { ...world.memberships } };
  Reflect.deleteProperty(headless.memberships, 'membership:ana@lumen');
  await tamper(storage, { checkpoints: [{ seq: 5, version: worldVersion, world: headless }] });
  const manager = await reopen(storage);
  expect(manager.state).toMatchObject({ setAside: 1, world: { today: '2027-01-05' } });
  expect(all(manager.state.world, 'memberships')).toHaveLength(6);
});

test('an entry that no longer applies is set aside, and those after it that do are kept', async () => {
  await used(storage);
  const entry = { seq: 3, actor: 'user:nobody', atMs: 0, nonce: 'x001', command: toDay(3) };
  await tamper(storage, { entries: [entry], dropCheckpoints: [5] });
  const manager = await reopen(storage);
  expect(manager.state).toMatchObject({ head: 5, setAside: 1 });
  const dates = ['05', '04', '02', '01'].map((day) => `2027-01-${day}`);
  expect(await datesBack(manager)).toEqual([...dates, '2026-11-23']);
});

test('garbage among what was undone takes only that with it', async () => {
  const first = await used(storage);
  await first.moveTo(2);
  await tamper(storage, { entries: [{ seq: 4 }] });
  const manager = await reopen(storage);
  expect(manager.state).toMatchObject({ head: 2, setAside: 1, canRedo: false });
  expect(await datesBack(manager)).toEqual(['2027-01-02', '2027-01-01', '2026-11-23']);
});
