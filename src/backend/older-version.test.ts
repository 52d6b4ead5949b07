import { readFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Migration } from '#backend/migrations.ts';
import { createMemoryStorage } from '#backend/storage/memory.ts';
import type { Storage } from '#backend/storage/port.ts';
import { lastingStores, nonces, openSpace } from '#backend/testing/space.ts';
import { tamper, toDay } from '#backend/testing/writing.ts';
import { agency } from '#backend/worlds/agency.ts';
import type { World } from '#schema/world.ts';

// As if there had been two versions more. Version 2 had no mails, and called the date `date`.
vi.mock('#schema/world.ts', async (original) => ({ ...(await original()), worldVersion: 4 }));
vi.mock('#backend/migrations.ts', async (original) => {
  const { migrate } = await original<typeof import('#backend/migrations.ts')>();
  return { migrate: (world: unknown, from: number) => migrate(world, from, steps, 4) };
});

type Older = Omit<World, 'today' | 'mails'> & { date?: string };

const steps: Migration[] = [
  { to: 3, name: 'mails', up: (world) => ({ ...(world as Older), mails: {} }) },
  {
    to: 4,
    name: 'date is today',
    up: (world) => {
      const { date, ...rest } = world as Older;
      if (!date) throw new TypeError('A world without a date.');
      return { ...rest, today: date };
    },
  },
];

function older(date: string): Older {
  const { today: _, mails: __, ...rest } = agency();
  return { ...rest, date };
}

let storage: Storage;

const reopen = () => openSpace({ stores: lastingStores(storage), nonce: nonces('b') });

/** What version 2 left: two entries, of which today's rules would make something else, and its worlds. */
beforeEach(async () => {
  storage = createMemoryStorage();
  const entries = [1, 2].map((seq) => ({
    ...{ seq, actor: null, atMs: 0, nonce: `o00${seq}` },
    command: toDay(20 + seq),
  }));
  const meta = { space: 'console', seed: 'agency', revision: 2, head: 2, tail: 2, floor: 0 };
  const checkpoints = [
    { seq: 0, version: 2, world: older('2026-11-23') },
    { seq: 2, version: 2, world: older('2027-01-02') },
  ];
  await storage.commit(null, { meta, entries, checkpoints } as never);
});

test('an older world is migrated when it is opened, and its entries are not applied again', async () => {
  const manager = await reopen();
  expect(manager.state).toMatchObject({
    head: 2,
    revision: 3,
    setAside: 0,
    canUndo: false,
    world: { today: '2027-01-02', mails: {} },
  });
});

test('undo goes back to the migration and no further, now and later', async () => {
  const manager = await reopen();
  await manager.run(null, toDay(3));
  const again = await reopen();
  expect(await again.undo()).toBe(true);
  expect(again.state).toMatchObject({ head: 2, canUndo: false, setAside: 0 });
  expect(again.state.world.today).toBe('2027-01-02');
  expect([await again.undo(), await again.moveTo(0), await again.moveTo(1)]).toEqual([
    ...[false, false, false],
  ]);
  expect(await again.redo()).toBe(true);
  expect(again.state.world.today).toBe('2027-01-03');
});

test('after a migration the file has the present version and begins at the floor', async () => {
  const manager = await reopen();
  await manager.run(null, toDay(3));
  const file = JSON.parse(await manager.exportFile());
  expect(file).toMatchObject({
    worldVersion: 4,
    floor: 2,
    head: 3,
    start: { today: '2027-01-02' },
  });
  expect(file.entries).toHaveLength(1);
  const other = await openSpace();
  expect(await other.importFile(JSON.stringify(file))).toEqual({ ok: true });
  expect(other.state.world).toEqual(manager.state.world);
});

test('a migrated world that is lost later does not bring old entries back to life', async () => {
  const manager = await reopen();
  await manager.run(null, toDay(3));
  await tamper(storage, { checkpoints: [0, 2, 3].map((seq) => ({ seq, version: 4, world: 0 })) });
  const again = await reopen();
  expect(again.state.world.today).toBe('2027-01-03');
  await again.undo();
  expect(again.state.world.today).toBe('2026-11-23');
  // Three worlds, and two entries from before the migration.
  expect(again.state.setAside).toBe(5);
});

test('a world at which a migration stumbles is set aside, and an earlier one carries on', async () => {
  const { date: _, ...undated } = older('');
  const broken = { seq: 2, version: 2, world: undated };
  await tamper(storage, { checkpoints: [broken] });
  const manager = await reopen();
  expect(manager.state.world.today).toBe('2026-11-23');
  expect(JSON.parse(await manager.exportFile()).setAside[0]).toMatchObject({
    what: 'checkpoint',
    found: broken,
  });
});

test('a world of a version that is yet to come is set aside', async () => {
  await tamper(storage, { checkpoints: [{ seq: 2, version: 5, world: agency() }] });
  const manager = await reopen();
  expect(manager.state.setAside).toBeGreaterThan(0);
  expect(manager.state.head).toBe(0);
});

const last = () =>
  JSON.parse(readFileSync(new URL('./fixtures/space-2.json', import.meta.url), 'utf8'));

test('an older file brings its world, without undo', async () => {
  const { today, mails: _, ...rest } = last().world;
  const text = JSON.stringify({ ...last(), world: { ...rest, date: today } });
  const manager = await openSpace();
  expect(await manager.importFile(text)).toEqual({ ok: true });
  expect(manager.state).toMatchObject({ head: 0, canUndo: false, world: { today: '2027-02-01' } });
});

test('an older file at which a migration stumbles is damaged, and nothing is thrown', async () => {
  const manager = await openSpace();
  for (const world of [last().world, null, 7, {}])
    expect(await manager.importFile(JSON.stringify({ ...last(), world }))).toEqual({
      ok: false,
      problem: 'damaged',
    });
});
