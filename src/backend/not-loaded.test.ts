import { expect, test, vi } from 'vitest';
import { createMemoryStorage } from '#backend/storage/memory.ts';
import { lastingStores, openSpace } from '#backend/testing/space.ts';
import { refusalOf, toDay } from '#backend/testing/writing.ts';
import { agency } from '#backend/worlds/agency.ts';

// As when the connection is lost before anything is done, or a new version of the site has taken the old files away.
vi.mock('#backend/doing.ts', () => {
  throw new TypeError('Failed to fetch dynamically imported module');
});

test('what cannot be loaded is told as a refusal, and nothing changes', async () => {
  const storage = createMemoryStorage();
  const manager = await openSpace({ stores: lastingStores(storage) });
  await manager.getReady();
  expect(refusalOf(await manager.run(null, toDay(1)))).toEqual({ code: 'not-loaded' });
  expect([await manager.undo(), await manager.redo(), await manager.moveTo(0)]).toEqual([
    ...[false, false, false],
  ]);
  expect(manager.state).toMatchObject({ head: 0, trouble: null, world: agency() });
  expect(await storage.readAll('console')).toBeUndefined();
});
