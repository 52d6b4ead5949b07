import { type Missing, notYet } from '#backend/goals/missing.ts';
import { membershipNamed, productNamed } from '#backend/goals/named.ts';
import { legalRepresentatives } from '#backend/policy/roles.ts';
import { all } from '#backend/world.ts';
import type { Membership } from '#schema/records/membership.ts';
import type { Organisation } from '#schema/records/organisation.ts';
import type { User } from '#schema/records/user.ts';
import type { WorkTeam } from '#schema/records/work-team.ts';
import type { Goal } from '#schema/walkthrough.ts';
import type { RecordOf, Table, World } from '#schema/world.ts';

/** The world now, and the one in which the practice began. */
export type Course = { world: World; start: World };

type Asked<K extends keyof Goal> = NonNullable<Goal[K]>;

/** What is missing for a member of the starting world to be as asked; null if nothing is. */
export function membershipMissing(asked: Asked<'membership'>, course: Course): Missing | null {
  const before = membershipNamed(course.start, asked.of);
  const now = before && course.world.memberships[before.id];
  if (before && asked.removed) return now ? notYet : null;
  if (!before || !now) return { code: 'member-gone' };
  return roleMissing(asked, now, course) ?? billingMissing(asked, before, now);
}

function roleMissing(
  { role: asked }: Asked<'membership'>,
  { id: of, role: is }: Membership,
  course: Course,
): Missing | null {
  if (asked === undefined || is === asked) return null;
  if (is !== course.start.memberships[of]?.role) return { code: 'role-differs', of, is, asked };
  const other = changed(course).find(({ role }) => role === asked);
  return other ? { code: 'role-of-other', is: other.id, asked: of } : notYet;
}

/** Members whose role is another one than at the start. */
function changed({ world, start }: Course): Membership[] {
  return all(world, 'memberships').filter(({ id, role }) => {
    const before = start.memberships[id]?.role;
    return before !== undefined && before !== role;
  });
}

function billingMissing(
  { billingRight: asked }: Asked<'membership'>,
  before: Membership,
  { id: of, billingRight: is }: Membership,
): Missing | null {
  if (asked === undefined || is === asked) return null;
  return is === before.billingRight ? notYet : { code: 'billing-right-differs', of, asked };
}

/** Asks the mails, for an invitation is gone once it was accepted. */
export function invitationMissing(
  { role: asked }: Asked<'invitation'>,
  course: Course,
): Missing | null {
  const roles = added(course, 'mails').flatMap((mail) =>
    mail.kind === 'invitation' ? [mail.role] : [],
  );
  const last = roles.at(-1);
  if (last === undefined) return notYet;
  if (asked === undefined || roles.includes(asked)) return null;
  return { code: 'invited-with-other-role', is: last, asked };
}

export function accountMissing(asked: Asked<'account'>, course: Course): Missing | null {
  const people = added(course, 'users');
  return best(people.map((person) => ownMissing(asked, organisationsLedBy(course.world, person))));
}

function ownMissing(
  { organisations: atLeast, entity: asked }: Asked<'account'>,
  own: Organisation[],
): Missing | null {
  if (own.length < atLeast) return notYet;
  const is = own.at(-1)?.entity;
  if (asked === undefined || is === undefined || own.some(({ entity }) => entity === asked)) {
    return null;
  }
  return { code: 'entity-differs', is, asked };
}

function organisationsLedBy(world: World, { id }: User): Organisation[] {
  return all(world, 'organisations').filter((organisation) =>
    legalRepresentatives(world, organisation.id).some(({ user }) => user === id),
  );
}

export function teamMissing(asked: Asked<'team'>, course: Course): Missing | null {
  const teams = added(course, 'workTeams');
  return best(teams.map((team) => teamLacks(asked, team, course)));
}

function teamLacks(asked: Asked<'team'>, team: WorkTeam, { start }: Course): Missing | null {
  const product = asked.product === undefined ? undefined : productNamed(start, asked.product)?.id;
  const grants = team.products.filter((grant) => !product || grant.product === product);
  if (product && grants.length === 0) return { code: 'team-without-product', product };
  const { right, members: atLeast = 0 } = asked;
  if (right && !grants.some(({ rights }) => rights.includes(right))) {
    return { code: 'team-without-right', product, right };
  }
  const is = team.members.length;
  return is < atLeast ? { code: 'team-without-members', is, asked: atLeast } : null;
}

/** Of several attempts, one that succeeded, else the last. */
function best(attempts: readonly (Missing | null)[]): Missing | null {
  return attempts.includes(null) ? null : (attempts.at(-1) ?? notYet);
}

/** The records of one kind that the starting world did not have, in the order in which they came. */
function added<T extends Table>({ world, start }: Course, table: T): RecordOf<T>[] {
  const before: Readonly<Record<string, unknown>> = start[table];
  return all(world, table).filter(({ id }) => !Object.hasOwn(before, id));
}
