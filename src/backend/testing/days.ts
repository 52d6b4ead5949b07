import { expect } from 'vitest';
import type { Manager } from '#backend/index.ts';
import type { Storage } from '#backend/storage/port.ts';
import { member, user } from '#backend/testing/act.ts';
import { lastingStores, nonces, openSpace } from '#backend/testing/space.ts';
import { toDay } from '#backend/testing/writing.ts';
import type { SeedName } from '#backend/worlds/seeds.ts';

export function reopen(storage: Storage, seed: SeedName = 'agency'): Promise<Manager> {
  return openSpace({ seed, stores: lastingStores(storage), nonce: nonces('b') });
}

/** A space in which the date was moved to the first days of January 2027, one after another. */
export async function used(storage: Storage, days = 5, seed: SeedName = 'agency') {
  const manager = await openSpace({ seed, stores: lastingStores(storage) });
  for (let day = 1; day <= days; day += 1) await manager.run(null, toDay(day));
  return manager;
}

/** A space like that, in which the third thing done was a change of Marta's role instead. */
export async function usedWithRole(storage: Storage): Promise<void> {
  const manager = await used(storage, 2);
  const role = { type: 'change-role', membership: member('marta'), role: 'administrator' };
  await manager.run(user('ana'), role);
  for (const day of [4, 5]) await manager.run(null, toDay(day));
}

/** Undoes as long as it can. @returns the dates on the way */
export async function datesBack(manager: Manager): Promise<string[]> {
  const dates = [manager.state.world.today];
  while (await manager.undo()) dates.push(manager.state.world.today);
  expect(manager.state.canUndo).toBe(false);
  return dates;
}
