import fc from 'fast-check';
import { all, membersOf } from '#backend/world.ts';
import type { CommandType } from '#schema/command.ts';
import type { UserId } from '#schema/ids.ts';
import { type Membership, memberRoles } from '#schema/records/membership.ts';
import { entities } from '#schema/records/organisation.ts';
import { productRights } from '#schema/records/product.ts';
import { teamColours } from '#schema/records/work-team.ts';
import type { Table, World } from '#schema/world.ts';

/**
 * One thing that somebody tries. Which records it is about is drawn by number, and becomes an id only in a world: so
 * most of what is tried is about something that is there.
 */
export type Attempt = {
  type: CommandType;
  who: number;
  picks: readonly number[];
  switches: readonly boolean[];
  name: string;
};

const types = [
  'sign-up',
  'create-organisation',
  'switch-organisation',
  'leave-organisation',
  'invite-user',
  'accept-invitation',
  'change-role',
  'set-billing-right',
  'set-preferences',
  'replace-legal-representative',
  'remove-user',
  'set-product-access',
  'create-work-team',
  'edit-work-team',
  'set-work-team-products',
  'add-to-work-team',
  'remove-from-work-team',
  'set-mysql-prefix',
  'edit-configuration',
  'move-business-date',
] as const satisfies readonly CommandType[];

/** What needs luck to be accepted is tried more often. */
const busy = ['invite-user', 'accept-invitation', 'change-role', 'set-product-access'] as const;

const names = [
  'Zoë',
  'زينب',
  'Ana Ferrer',
  '<script>',
  '👩‍👩‍👧',
  'ö'.repeat(80),
  '🙂'.repeat(80),
  'אבי',
];

export const attempts: fc.Arbitrary<Attempt> = fc.record({
  type: fc.constantFrom(...types, ...busy),
  who: fc.nat(1000),
  picks: fc.array(fc.nat(1000), { minLength: 6, maxLength: 6 }),
  switches: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
  name: fc.constantFrom(...names),
});

/** A visitor, a person who is not there, one of those who are; often a member of the busiest organisation. */
export function actorOf(world: World, { type, who }: Attempt): UserId | null {
  const others = [null, null, 'user:stranger', ...Object.keys(world.users)];
  const members = busiest(world).map(({ user }) => user);
  const chosen =
    type !== 'accept-invitation' && who % 4 > 0 && members.length > 0 ? members : others;
  return chosen[Math.floor(who / 4) % chosen.length] as UserId | null;
}

/** The members of the organisation that has most. */
function busiest(world: World): Membership[] {
  const sizes = all(world, 'organisations').map(({ id }) => membersOf(world, id));
  return sizes.reduce((most, each) => (each.length > most.length ? each : most), []);
}

/** The command that an attempt is in this world; for the most part well formed, not always sensible. */
export function commandOf(world: World, attempt: Attempt): Record<string, unknown> {
  return { type: attempt.type, ...fieldsOf[attempt.type](drawn(world, attempt)) };
}

/** An attempt's numbers as what they stand for in a world. */
type Draw = {
  /** The id of a record, or now and then of none. */
  id(nth: number, table: Table): string;
  /** One out of a list. */
  one<T>(nth: number, list: readonly T[]): T;
  is(nth: number): boolean;
  email(nth: number): string;
  login: string;
  name: string;
};

function drawn(world: World, attempt: Attempt): Draw {
  const one = <T>(nth: number, list: readonly T[]) =>
    list[(attempt.picks[nth] ?? 0) % list.length] as T;
  const emails = Object.values(world.users).map(({ email }) => email);
  const actor = actorOf(world, attempt);
  return {
    one,
    id: (nth, table) => one(nth, idsOf(world, table, attempt.picks[nth] ?? 0)),
    is: (nth) => attempt.switches[nth] ?? false,
    email: (nth) =>
      one(nth, [...emails, 'NEW@x.example', 'n1@x.example', 'n2@x.example', 'n3@x.example']),
    login: (actor && world.users[actor]?.email) ?? 'nobody@x.example',
    name: attempt.name,
  };
}

/** Ids of a table and one of nothing; three times out of four, those around the busiest organisation. */
function idsOf(world: World, table: Table, pick: number): string[] {
  const everything = [...Object.keys(world[table]), `${nouns[table]}:none`];
  const members = busiest(world);
  if (pick % 4 === 0 || members.length === 0) return everything;
  if (table === 'memberships') return members.map(({ id }) => id);
  return table === 'organisations'
    ? members.slice(0, 1).map(({ organisation }) => organisation)
    : everything;
}

const nouns: Partial<Record<Table, string>> = {
  organisations: 'organisation',
  memberships: 'membership',
  invitations: 'invitation',
  products: 'product',
  workTeams: 'team',
  websites: 'website',
};

const roles = [...memberRoles, 'owner'];

function grant({ id, one }: Pick<Draw, 'id' | 'one'>, nth: number) {
  return { product: id(nth, 'products'), rights: [one(nth, productRights)] };
}

const fieldsOf: Record<CommandType, (draw: Draw) => Record<string, unknown>> = {
  'sign-up': ({ name, one, email, is }) => ({
    firstName: name,
    lastName: one(1, names),
    email: email(0),
    entity: one(2, entities),
    ...(is(0) ? { organisationName: one(3, names) } : {}),
  }),
  'create-organisation': ({ name, one }) => ({ name, entity: one(0, entities) }),
  'switch-organisation': ({ id }) => ({ organisation: id(0, 'organisations') }),
  'leave-organisation': ({ id }) => ({ organisation: id(0, 'organisations') }),
  'invite-user': ({ name, one, id, email, is }) => ({
    organisation: id(0, 'organisations'),
    firstName: name,
    lastName: one(1, names),
    email: email(2),
    role: one(3, memberRoles),
    billingRight: is(0),
    billingReminders: is(1),
    productEvents: is(2),
    products: is(3) ? [4, 5].map((nth) => grant({ id, one }, nth)) : [],
  }),
  'accept-invitation': ({ id, name, one, is }) => ({
    invitation: id(0, 'invitations'),
    ...(is(0) ? { newAccount: { firstName: name, lastName: one(1, names) } } : {}),
  }),
  'change-role': ({ id, one }) => ({ membership: id(0, 'memberships'), role: one(1, roles) }),
  'set-billing-right': ({ id, is }) => ({
    membership: id(0, 'memberships'),
    billingRight: is(0),
  }),
  'set-preferences': ({ id, is }) => ({
    membership: id(0, 'memberships'),
    billingReminders: is(0),
    productEvents: is(1),
  }),
  'replace-legal-representative': ({ id, one }) => ({
    previous: id(0, 'memberships'),
    successor: id(1, 'memberships'),
    afterwards: one(2, ['administrator', 'collaborator', 'removed']),
  }),
  'remove-user': ({ id, login, is }) => ({
    membership: id(0, 'memberships'),
    confirmation: is(0) && is(1) ? 'else@x.example' : login,
  }),
  'set-product-access': ({ id, one, is }) => ({
    membership: id(0, 'memberships'),
    product: id(1, 'products'),
    rights: is(0) ? null : [one(2, productRights), ...(is(1) ? ['statistics'] : [])],
  }),
  'create-work-team': ({ id, name, one, is }) => ({
    organisation: id(0, 'organisations'),
    name,
    colour: one(1, teamColours),
    products: is(0) ? [grant({ id, one }, 2)] : [],
  }),
  'edit-work-team': ({ id, name, is }) => ({
    team: id(0, 'workTeams'),
    name,
    leader: is(0) ? id(1, 'memberships') : null,
  }),
  'set-work-team-products': ({ id, one, is }) => ({
    team: id(0, 'workTeams'),
    products: is(0) ? [1, 2].map((nth) => grant({ id, one }, nth)) : [],
  }),
  'add-to-work-team': ({ id, is }) => ({
    team: id(0, 'workTeams'),
    members: (is(0) ? [1, 2] : [1]).map((nth) => id(nth, 'memberships')),
  }),
  'remove-from-work-team': ({ id }) => ({
    team: id(0, 'workTeams'),
    membership: id(1, 'memberships'),
  }),
  'set-mysql-prefix': ({ id, is }) => ({ website: id(0, 'websites'), mysqlPrefix: is(0) }),
  'edit-configuration': ({ id, one, name }) => ({
    website: id(0, 'websites'),
    database: one(1, ['lumendb', 'wxyz_lumendb', 'wxyz_blogdb', name]),
    user: one(2, ['lumenuser', 'wxyz_lumenuser', 'wxyz_bloguser', name]),
  }),
  'move-business-date': ({ one }) => ({
    to: one(0, ['2026-11-22', '2026-11-23', '2026-12-01', '2027-02-28', '2027-02-30']),
  }),
};
