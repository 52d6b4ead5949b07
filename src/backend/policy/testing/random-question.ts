import fc from 'fast-check';
import {
  member,
  organisation,
  product,
  team,
  user,
  withMember,
  withOrganisation,
  withProduct,
  withUser,
} from '#backend/policy/testing/small-world.ts';
import { emptyWorld, membersOf, put } from '#backend/world.ts';
import { type Action, actions } from '#schema/action.ts';
import type { Target } from '#schema/decision.ts';
import type { ProductAccessId, UserId } from '#schema/ids.ts';
import { memberRoles } from '#schema/records/membership.ts';
import { productRights } from '#schema/records/product.ts';
import type { World } from '#schema/world.ts';

export type Asked = { world: World; actor: UserId | null; action: Action; target: Target };

const places = ['north', 'south'];
const people = ['a', 'b', 'c', 'd'];
const things = [
  ['n1', 'north'],
  ['n2', 'north'],
  ['s1', 'south'],
] as const;

const rights = fc.uniqueArray(fc.constantFrom(...productRights), { minLength: 1, maxLength: 2 });
const seats = people.flatMap((name) => places.map((place) => ({ name, place })));
const switches = fc.record({ twoFactorEnforced: fc.boolean(), premiumSupport: fc.boolean() });
const seat = fc.record({
  taken: fc.boolean(),
  role: fc.constantFrom(...memberRoles),
  billingRight: fc.boolean(),
  clients: fc.subarray([organisation('client')]),
});
const accesses = fc.array(
  fc.record({
    who: fc.constantFrom(...people),
    what: fc.constantFrom(...things),
    rights,
    mailLogsWithdrawn: fc.boolean(),
  }),
  { maxLength: 4 },
);
const teams = fc.array(
  fc.record({
    place: fc.constantFrom(...places),
    members: fc.subarray(people),
    grants: fc.array(fc.record({ what: fc.constantFrom(...things), rights }), { maxLength: 2 }),
  }),
  { maxLength: 3 },
);

const recipe = fc.record({
  switches: fc.tuple(switches, switches),
  seats: fc.tuple(...seats.map(() => seat)),
  accesses,
  teams,
});
type Recipe = typeof recipe extends fc.Arbitrary<infer Value> ? Value : never;

/** Two organisations with up to four people each, three products, teams; one client; all whole. */
export const worlds = recipe.map((each) =>
  withTeams(withAccesses(withSeats(withPlaces(each), each), each), each),
);

function withPlaces({ switches: [north, south] }: Recipe): World {
  let world = emptyWorld('2026-11-23');
  for (const name of people) world = withUser(world, name);
  world = withOrganisation(world, 'north', north);
  world = withOrganisation(world, 'south', south);
  for (const [name, place] of things) world = withProduct(world, name, 'website', place);
  return withOrganisation(world, 'client');
}

/** The first in an organisation is its legal representative: without one it would not be whole. */
function withSeats(empty: World, recipe: Recipe): World {
  return seats.reduce((world, { name, place }, index) => {
    const { taken, role, ...more } = recipe.seats[index] ?? { taken: false, role: 'external' };
    const first = membersOf(world, organisation(place)).length === 0;
    return taken
      ? withMember(world, name, first ? 'legal-representative' : role, more, place)
      : world;
  }, empty);
}

function withAccesses(world: World, recipe: Recipe): World {
  const records = recipe.accesses.map(({ who, what: [what, place], ...more }) => ({
    id: `access:${who}-${what}` as ProductAccessId,
    membership: member(who, place),
    product: product(what),
    ...more,
  }));
  return put(
    world,
    'productAccess',
    ...records.filter(({ membership }) => world.memberships[membership]),
  );
}

function withTeams(world: World, recipe: Recipe): World {
  const records = recipe.teams.map(({ place, members, grants }, index) => ({
    id: team(`t${index}`),
    organisation: organisation(place),
    name: `Team ${index}`,
    colour: 'green' as const,
    leader: null,
    members: members
      .map((name) => member(name, place))
      .filter((membership) => world.memberships[membership]),
    products: grants
      .filter(({ what: [, where] }) => where === place)
      .map(({ what: [name], rights }) => ({ product: product(name), rights })),
  }));
  return put(world, 'workTeams', ...records);
}

/** Also about things that are not there, and by people who are not. */
const targets: fc.Arbitrary<Target> = fc.record(
  {
    organisation: fc.constantFrom(...[...places, 'nowhere'].map(organisation)),
    membership: fc.constantFrom(...seats.map(({ name, place }) => member(name, place))),
    product: fc.constantFrom(...['n1', 'n2', 's1', 'none'].map(product)),
    client: fc.constantFrom(organisation('client'), organisation('nowhere')),
    role: fc.constantFrom(...memberRoles),
  },
  { requiredKeys: [] },
);

export const questions: fc.Arbitrary<Asked> = fc.record({
  world: worlds,
  actor: fc.constantFrom(null, ...[...people, 'nobody'].map(user)),
  action: fc.constantFrom(...actions),
  target: targets,
});
