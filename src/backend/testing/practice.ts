import type { Situation } from '#backend/goals.ts';
import { type View, viewOf } from '#backend/view.ts';
import { agency } from '#backend/worlds/agency.ts';
import type { World } from '#schema/world.ts';

type Seen = { view?: Partial<View>; start?: World };

/** A world and what stands on the screen, for a practice that began with the agency, unless told otherwise. */
export function situation(world: World, { view = {}, start = agency() }: Seen = {}): Situation {
  return { world, start, view: { ...viewOf(null, { name: 'home' }), ...view } };
}

/** Somebody without an account opens one. */
export function signUp(name: string, entity: string) {
  return {
    type: 'sign-up' as const,
    firstName: name,
    lastName: 'Baum',
    email: `${name.toLowerCase()}@baum.example`,
    entity,
  };
}

/** A work team of Lumen with rights to products. */
export function newTeam(products: Readonly<Record<string, readonly string[]>> = {}) {
  return {
    type: 'create-work-team' as const,
    organisation: 'organisation:lumen',
    name: 'Shop',
    colour: 'blue',
    products: Object.entries(products).map(([name, rights]) => ({
      product: `product:${name}`,
      rights,
    })),
  };
}
