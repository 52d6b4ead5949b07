import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '#backend/history.ts';
import type { Manager } from '#backend/index.ts';
import { createMemoryStorage } from '#backend/storage/memory.ts';
import type { Storage } from '#backend/storage/port.ts';
import { fakeBrowser } from '#backend/storage/testing/fake-browser.ts';
import { type Attempt, actorOf, attempts, commandOf } from '#backend/testing/random-commands.ts';
import { browserStores, lastingStores, openSpace } from '#backend/testing/space.ts';
import { seeds } from '#backend/worlds/seeds.ts';
import type { Entry } from '#schema/entry.ts';
import type { World } from '#schema/world.ts';

const tries = fc.array(attempts, { minLength: 5, maxLength: 40, size: 'max' });

/** @returns the world before each command that was accepted */
async function play(manager: Manager, what: readonly Attempt[]): Promise<World[]> {
  const before: World[] = [];
  for (const attempt of what) {
    const { world, head } = manager.state;
    const outcome = await manager.run(actorOf(world, attempt), commandOf(world, attempt));
    if (outcome.ok) before.push(world);
    expect(manager.state.head).toBe(outcome.ok ? head + 1 : head);
    if (!outcome.ok) expect(manager.state.world).toBe(world);
  }
  return before;
}

async function entriesIn(storage: Storage): Promise<Entry[]> {
  const found = await storage.readAll('console');
  return (found?.entries ?? []) as Entry[];
}

test('undo goes back exactly as it came, redo forward again, whether reopened or not', async () => {
  await fc.assert(
    fc.asyncProperty(tries, fc.boolean(), async (what, reopens) => {
      const stores = lastingStores();
      const first = await openSpace({ stores });
      const worlds = await play(first, what);
      const manager = reopens ? await openSpace({ stores }) : first;
      expect(manager.state).toEqual({ ...first.state });
      const end = manager.state.world;
      for (const world of worlds.toReversed()) {
        expect(await manager.undo()).toBe(true);
        expect(manager.state.world).toEqual(world);
      }
      expect([manager.state.canUndo, await manager.undo()]).toEqual([false, false]);
      for (const world of [...worlds.slice(1), end].slice(0, worlds.length)) {
        expect(await manager.redo()).toBe(true);
        expect(manager.state.world).toEqual(world);
      }
      expect([manager.state.canRedo, await manager.redo()]).toEqual([false, false]);
    }),
    { numRuns: 100 },
  );
});

test('a command after undo drops what was undone, in the store too', async () => {
  await fc.assert(
    fc.asyncProperty(tries, fc.nat(10), async (what, steps) => {
      const storage = createMemoryStorage();
      const manager = await openSpace({ stores: lastingStores(storage) });
      const count = (await play(manager, what)).length;
      const undone = Math.min(count, steps);
      for (let step = 0; step < undone; step += 1) await manager.undo();
      const { ok } = await manager.run(null, { type: 'move-business-date', to: '2030-01-01' });
      expect(ok).toBe(true);
      expect(manager.state.canRedo).toBe(false);
      const entries = await entriesIn(storage);
      expect(entries.length).toBe(count - undone + 1);
      expect(fold(seeds.agency(), entries)).toEqual({ world: manager.state.world, refused: [] });
    }),
    { numRuns: 100 },
  );
});

test('the browser and memory end in the same state, and both lead there from the start', async () => {
  await fc.assert(
    fc.asyncProperty(tries, fc.constantFrom('agency', 'blank'), async (what, seed) => {
      const memory = createMemoryStorage();
      const kept: Storage[] = [];
      const browser = browserStores(fakeBrowser(), (storage) => kept.push(storage));
      const one = await openSpace({ seed, stores: lastingStores(memory) });
      const other = await openSpace({ seed, stores: browser });
      await play(one, what);
      await play(other, what);
      for (const manager of [one, other]) {
        await manager.undo();
        await manager.moveTo(2);
      }
      expect(other.state).toEqual(one.state);
      const [storage] = kept;
      const entries = storage ? await entriesIn(storage) : [];
      expect(entries).toEqual(await entriesIn(memory));
      const inForce = entries.filter(({ seq }) => seq <= one.state.head);
      expect(fold(seeds[seed](), inForce)).toEqual({ world: one.state.world, refused: [] });
      other.close();
    }),
    { numRuns: 40 },
  );
});

const days = Array.from({ length: 430 }, (_, index) =>
  new Date(Date.UTC(2026, 11, 1 + index)).toISOString().slice(0, 10),
);

test('a long log goes back over its checkpoints after it was reopened', async () => {
  const storage = createMemoryStorage();
  const stores = lastingStores(storage);
  const first = await openSpace({ stores });
  for (const to of days) await first.run(null, { type: 'move-business-date', to });
  const found = await storage.readAll('console');
  expect(found?.checkpoints).toMatchObject([{ seq: 0 }, { seq: 200 }, { seq: 400 }, { seq: 430 }]);
  const manager = await openSpace({ stores });
  expect(await manager.moveTo(401)).toBe(true);
  for (const place of [400, 399, 398]) {
    expect(await manager.undo()).toBe(true);
    expect(manager.state.world.today).toBe(days[place - 1]);
  }
  const again = await openSpace({ stores });
  expect(await again.moveTo(200)).toBe(true);
  expect(await again.undo()).toBe(true);
  expect(again.state.world.today).toBe(days[198]);
  expect(await again.moveTo(0)).toBe(true);
  expect(again.state.world).toEqual(seeds.agency());
  expect(await again.moveTo(430)).toBe(true);
  expect(again.state.world.today).toBe(days[429]);
  await again.moveTo(199);
  await again.run(null, { type: 'move-business-date', to: '2040-01-01' });
  const cut = await storage.readAll('console');
  expect(cut?.checkpoints).toMatchObject([
    { seq: 0 },
    { seq: 200, world: { today: '2040-01-01' } },
  ]);
  expect(cut?.entries.length).toBe(200);
});
