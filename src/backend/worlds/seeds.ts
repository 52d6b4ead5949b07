import { agency } from '#backend/worlds/agency.ts';
import { blank } from '#backend/worlds/blank.ts';
import type { World } from '#schema/world.ts';

/** The worlds that a practice can begin with. */
export const seeds = { agency, blank } as const satisfies Record<string, () => World>;
export type SeedName = keyof typeof seeds;

export function isSeedName(name: string): name is SeedName {
  return Object.hasOwn(seeds, name);
}
