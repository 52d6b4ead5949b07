import { expect } from 'vitest';
import { checkWorld } from '#backend/policy/roles.ts';
import { all, membershipOf } from '#backend/world.ts';
import { type World, world as worldSchema } from '#schema/world.ts';

/** Holds of every world that commands lead to, beside what `checkWorld` looks at. */
export function expectWhole(world: World): void {
  expect(checkWorld(world)).toEqual([]);
  expect(worldSchema.parse(world)).toEqual(world);
  expect(turnedNowhere(world)).toEqual([]);
  expect(acrossOrganisations(world)).toEqual([]);
  for (const { members } of all(world, 'workTeams'))
    expect(new Set(members).size).toBe(members.length);
  const sessions = all(world, 'sessions').map(({ user }) => user);
  expect(new Set(sessions).size).toBe(sessions.length);
  expect(switchesOfNobody(world)).toEqual([]);
  expect(invitedMembers(world)).toEqual([]);
}

/** Sessions in organisations that their user does not belong to. */
function turnedNowhere(world: World) {
  return all(world, 'sessions').filter(
    ({ user, organisation }) => organisation && !membershipOf(world, user, organisation),
  );
}

/** Access and teams that reach from one organisation into another. */
function acrossOrganisations(world: World) {
  const placeOf = (id: keyof World['memberships']) => world.memberships[id]?.organisation;
  const access = all(world, 'productAccess').filter(
    ({ membership, product }) => placeOf(membership) !== world.products[product]?.organisation,
  );
  const teams = all(world, 'workTeams').filter(
    ({ members, leader, products, organisation }) =>
      [...members, ...(leader ? [leader] : [])].some((id) => placeOf(id) !== organisation) ||
      products.some(({ product }) => world.products[product]?.organisation !== organisation),
  );
  const invitations = all(world, 'invitations').filter(({ products, organisation }) =>
    products.some(({ product }) => world.products[product]?.organisation !== organisation),
  );
  return [...access, ...teams, ...invitations];
}

/** The billing right belongs to collaborators alone; externals have no preferences. */
function switchesOfNobody(world: World) {
  const records = [...all(world, 'memberships'), ...all(world, 'invitations')];
  return records.filter(
    ({ role, billingRight, billingReminders, productEvents }) =>
      (billingRight && role !== 'collaborator') ||
      (role === 'external' && (billingReminders || productEvents)),
  );
}

function invitedMembers(world: World) {
  const seats = all(world, 'memberships').map(
    ({ user, organisation }) => `${world.users[user]?.email} ${organisation}`,
  );
  return all(world, 'invitations').filter(({ email, organisation }) =>
    seats.includes(`${email} ${organisation}`),
  );
}
