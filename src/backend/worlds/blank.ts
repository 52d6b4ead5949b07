import { emptyWorld } from '#backend/world.ts';
import type { World } from '#schema/world.ts';

/** Nobody has an account yet: everything begins with signing up. */
export function blank(): World {
  return emptyWorld('2026-11-23');
}
