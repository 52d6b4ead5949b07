import { agency } from '#backend/worlds/agency.ts';
import { blank } from '#backend/worlds/blank.ts';
import type { World } from '#schema/world.ts';
import type { WorldName } from '#schema/world-name.ts';

/** The worlds that a practice can begin with. */
export const seeds = { agency, blank } as const satisfies Record<WorldName, () => World>;
export type SeedName = WorldName;

export function isSeedName(name: string): name is SeedName {
  return Object.hasOwn(seeds, name);
}
