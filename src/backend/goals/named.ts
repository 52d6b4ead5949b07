import { recordsNamed } from '#backend/records-named.ts';
import type { Membership } from '#schema/records/membership.ts';
import type { Product } from '#schema/records/product.ts';
import type { Website } from '#schema/records/website.ts';
import type { World } from '#schema/world.ts';

/** The member that a walkthrough calls `marta` or, where the word alone could be two, `ana@lumen`. */
export function membershipNamed(world: World, name: string): Membership | undefined {
  return firstIn(world.memberships, recordsNamed(world, name));
}

export function productNamed(world: World, name: string): Product | undefined {
  return firstIn(world.products, recordsNamed(world, name));
}

export function websiteNamed(world: World, name: string): Website | undefined {
  return firstIn(world.websites, recordsNamed(world, name));
}

function firstIn<T>(table: Readonly<Record<string, T>>, ids: readonly string[]): T | undefined {
  return ids.map((id) => table[id]).find((record) => record !== undefined);
}
