import type { Act } from '#backend/commands/act.ts';
import { firstRole } from '#backend/policy/roles.ts';
import { put } from '#backend/world.ts';
import {
  membershipId,
  type OrganisationId,
  organisationId,
  sessionId,
  type UserId,
  userId,
} from '#schema/ids.ts';
import type { Membership } from '#schema/records/membership.ts';
import type { Entity, Organisation } from '#schema/records/organisation.ts';
import type { User } from '#schema/records/user.ts';
import type { World } from '#schema/world.ts';

export function newUser(
  world: World,
  act: Act,
  person: Pick<User, 'firstName' | 'lastName' | 'email'>,
): User {
  const { firstName, lastName, email } = person;
  return {
    id: userId.parse(act.newId('user')),
    firstName,
    lastName,
    email,
    createdOn: world.today,
  };
}

/** An organisation whose creator is its legal representative and sees it first from now on. */
export function withOrganisation(
  world: World,
  act: Act,
  creator: UserId,
  { name, entity }: { name: string; entity: Entity },
): World {
  const organisation: Organisation = {
    id: organisationId.parse(act.newId('organisation')),
    name,
    entity,
    createdOn: world.today,
    twoFactorEnforced: false,
    premiumSupport: false,
  };
  const member: Membership = {
    id: membershipId.parse(act.newId('membership')),
    organisation: organisation.id,
    user: creator,
    role: firstRole,
    billingRight: false,
    billingReminders: true,
    productEvents: true,
    clients: [],
    joinedOn: world.today,
  };
  const withBoth = put(put(world, 'organisations', organisation), 'memberships', member);
  return withSession(withBoth, act, creator, organisation.id);
}

/** Turns a user to an organisation; the first time, that begins the user's session. */
export function withSession(
  world: World,
  act: Act,
  user: UserId,
  organisation: OrganisationId | null,
): World {
  const known = Object.values(world.sessions).find((session) => session.user === user);
  const id = known?.id ?? sessionId.parse(act.newId('session'));
  return put(world, 'sessions', { id, user, organisation });
}
