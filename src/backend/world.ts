import type { OrganisationId, UserId } from '#schema/ids.ts';
import type { Membership } from '#schema/records/membership.ts';
import type { User } from '#schema/records/user.ts';
import type { RecordOf, Table, World } from '#schema/world.ts';

/** A world in which nothing has happened yet. */
export function emptyWorld(today: string): World {
  return {
    today,
    organisations: {},
    users: {},
    memberships: {},
    invitations: {},
    workTeams: {},
    products: {},
    productAccess: {},
    websites: {},
    mails: {},
    sessions: {},
  };
}

/** All records of one kind, in the order in which they came. */
export function all<T extends Table>(world: World, table: T): RecordOf<T>[] {
  return Object.values(world[table]) as RecordOf<T>[];
}

/** The same world with records added or replaced by their id. */
export function put<T extends Table>(
  world: World,
  table: T,
  ...records: readonly RecordOf<T>[]
): World {
  const added = Object.fromEntries(records.map((record) => [record.id, record]));
  return { ...world, [table]: { ...world[table], ...added } };
}

/** The same world without the records that the test picks. */
export function drop<T extends Table>(
  world: World,
  table: T,
  isGone: (record: RecordOf<T>) => boolean,
): World {
  const kept = all(world, table).filter((record) => !isGone(record));
  return { ...world, [table]: Object.fromEntries(kept.map((record) => [record.id, record])) };
}

export function membersOf(world: World, organisation: OrganisationId): Membership[] {
  return all(world, 'memberships').filter((member) => member.organisation === organisation);
}

export function membershipOf(
  world: World,
  user: UserId,
  organisation: OrganisationId,
): Membership | undefined {
  return membersOf(world, organisation).find((member) => member.user === user);
}

export function userByEmail(world: World, email: string): User | undefined {
  return all(world, 'users').find((user) => user.email === email);
}

export function fullName({ firstName, lastName }: { firstName: string; lastName: string }): string {
  return `${firstName} ${lastName}`;
}
