import { createManager, type Manager } from '#backend/index.ts';
import { openTabs } from '#backend/tabs.ts';
import type { SeedName } from '#backend/worlds/seeds.ts';
import { browserStores } from '#widgets/_kit/browser-stores.ts';

const open = new Map<string, Promise<Manager>>();

/** The Manager of a practice space; one for each page and space, in which all islands of the page meet. */
export function managerOf(space: string, seed: SeedName): Promise<Manager> {
  const known = open.get(space) ?? start(space, seed);
  open.set(space, known);
  // What could not be loaded is tried anew the next time.
  known.catch(() => open.delete(space));
  return known;
}

async function start(space: string, seed: SeedName): Promise<Manager> {
  const manager = await createManager({
    space,
    seed,
    stores: browserStores,
    tabs: openTabs({}),
    nowMs: () => Date.now(),
    nonce,
  });
  // A tab in the background may miss what another one tells.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void manager.refresh();
  });
  return manager;
}

/** 12 characters of chance: 62 bits. */
function nonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => (byte % 36).toString(36)).join('');
}
