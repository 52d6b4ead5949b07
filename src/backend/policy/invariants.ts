import { holdersOf, topRole } from '#backend/policy/standing.ts';
import { all, membersOf } from '#backend/world.ts';
import type { ProductGrant } from '#schema/records/product.ts';
import type { Table, World } from '#schema/world.ts';

const tables: readonly Table[] = [
  'organisations',
  'users',
  'memberships',
  'invitations',
  'workTeams',
  'products',
  'productAccess',
  'websites',
  'mails',
  'sessions',
];

/** What can be wrong with a world although each of its records is well formed. True if it is. */
const problems = {
  'record-under-another-id': (world: World) =>
    tables.some((table) => Object.entries(world[table]).some(([key, { id }]) => key !== id)),
  'organisation-without-legal-representative': (world: World) =>
    all(world, 'organisations').some(
      ({ id }) => membersOf(world, id).length > 0 && holdersOf(world, id, topRole).length === 0,
    ),
  'two-memberships-of-one-user': (world: World) =>
    repeats(all(world, 'memberships').map(({ user, organisation }) => `${user} ${organisation}`)),
  'two-users-with-one-email': (world: World) =>
    repeats(all(world, 'users').map(({ email }) => email)),
  'membership-of-nothing': (world: World) =>
    all(world, 'memberships').some(
      ({ user, organisation, clients }) =>
        lacks(world, 'users', user) || lacks(world, 'organisations', organisation, ...clients),
    ),
  'invitation-to-nothing': (world: World) =>
    all(world, 'invitations').some(
      ({ organisation, invitedBy, products }) =>
        lacks(world, 'organisations', organisation) ||
        lacks(world, 'users', invitedBy) ||
        lacks(world, 'products', ...named(products)),
    ),
  'work-team-of-nothing': (world: World) =>
    all(world, 'workTeams').some(
      ({ organisation, leader, members, products }) =>
        lacks(world, 'organisations', organisation) ||
        lacks(world, 'memberships', ...members, ...(leader ? [leader] : [])) ||
        lacks(world, 'products', ...named(products)),
    ),
  'product-of-nothing': (world: World) =>
    all(world, 'products').some(({ organisation }) => lacks(world, 'organisations', organisation)),
  'access-to-nothing': (world: World) =>
    all(world, 'productAccess').some(
      ({ membership, product }) =>
        lacks(world, 'memberships', membership) || lacks(world, 'products', product),
    ),
  'two-accesses-to-one-product': (world: World) =>
    repeats(
      all(world, 'productAccess').map(({ membership, product }) => `${membership} ${product}`),
    ),
  'website-of-nothing': (world: World) =>
    all(world, 'websites').some(({ product }) => lacks(world, 'products', product)),
  'session-of-nothing': (world: World) =>
    all(world, 'sessions').some(
      ({ user, organisation }) =>
        lacks(world, 'users', user) ||
        (organisation !== null && lacks(world, 'organisations', organisation)),
    ),
};
export type WorldProblem = keyof typeof problems;

/** The problems that a world has, each once. Mails are no part of it: they outlive what they tell of. */
export function problemsOf(world: World): WorldProblem[] {
  const codes = Object.keys(problems) as WorldProblem[];
  return codes.filter((code) => problems[code](world));
}

function lacks(world: World, table: Table, ...ids: readonly string[]): boolean {
  return ids.some((id) => !Object.hasOwn(world[table], id));
}

function named(products: readonly ProductGrant[]): string[] {
  return products.map(({ product }) => product);
}

function repeats(values: readonly string[]): boolean {
  return new Set(values).size < values.length;
}
