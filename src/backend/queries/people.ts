import {
  isExternal,
  legalRepresentatives,
  mayHaveBillingRight,
  reachesAllProducts,
  remindersForced,
} from '#backend/policy/roles.ts';
import { all, fullName, membersOf } from '#backend/world.ts';
import type { OrganisationId, UserId } from '#schema/ids.ts';
import type { Invitation } from '#schema/records/invitation.ts';
import { type Membership, memberRoles } from '#schema/records/membership.ts';
import type { Organisation } from '#schema/records/organisation.ts';
import type { User } from '#schema/records/user.ts';
import type { World } from '#schema/world.ts';

/** A member with the person behind it. */
export type Member = { membership: Membership; user: User; name: string };

export type MemberOrder = 'name' | 'role' | 'joined';

/** Members of an organisation whose name or address holds what was searched, accents and case aside. */
export function listMembers(
  world: World,
  organisation: OrganisationId,
  { search, order, locale }: { search: string; order: MemberOrder; locale: string },
): Member[] {
  const wanted = plain(search.trim());
  const collator = new Intl.Collator(locale);
  const byName = (one: Member, other: Member) => collator.compare(one.name, other.name);
  const first = orders[order];
  return membersOf(world, organisation)
    .flatMap((membership) => memberOf(world, membership) ?? [])
    .filter(({ name, user }) => plain(`${name} ${user.email}`).includes(wanted))
    .sort((one, other) => first(one, other) || byName(one, other));
}

const orders: Record<MemberOrder, (one: Member, other: Member) => number> = {
  name: () => 0,
  role: (one, other) => rank(one) - rank(other),
  joined: (one, other) => other.membership.joinedOn.localeCompare(one.membership.joinedOn),
};

function rank({ membership }: Member): number {
  return memberRoles.indexOf(membership.role);
}

export function memberOf(world: World, membership: Membership): Member | undefined {
  const user = world.users[membership.user];
  return user && { membership, user, name: fullName(user) };
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** Invitations of an organisation that nobody has accepted yet, the newest first. */
export function listInvitations(world: World, organisation: OrganisationId): Invitation[] {
  return all(world, 'invitations')
    .filter((invitation) => invitation.organisation === organisation)
    .reverse();
}

/** Invitations that wait for a person. */
export function invitationsFor(world: World, user: UserId): Invitation[] {
  const email = world.users[user]?.email;
  return all(world, 'invitations').filter((invitation) => invitation.email === email);
}

/** Invitations to people without an account. */
export function invitationsOfNewcomers(world: World): Invitation[] {
  const known = new Set(all(world, 'users').map(({ email }) => email));
  return all(world, 'invitations').filter(({ email }) => !known.has(email));
}

/** A person's place in an organisation. */
export type Belonging = { membership: Membership; organisation: Organisation };

/** The organisations of a person, in the order in which they came. */
export function organisationsOf(world: World, user: UserId): Belonging[] {
  return all(world, 'memberships')
    .filter((membership) => membership.user === user)
    .flatMap((membership) => {
      const organisation = world.organisations[membership.organisation];
      return organisation ? [{ membership, organisation }] : [];
    });
}

/** The organisation that a person has in front of them; undefined after leaving the last. */
export function currentOrganisation(world: World, user: UserId): Organisation | undefined {
  const session = all(world, 'sessions').find((each) => each.user === user);
  return session?.organisation ? world.organisations[session.organisation] : undefined;
}

/** What a member's role leaves open and what it settles. */
export type Standing = {
  isLegalRepresentative: boolean;
  isExternal: boolean;
  /** The accounting is given or taken one by one, instead of coming with the role. */
  mayHaveBillingRight: boolean;
  /** The only legal representative gets reminders, wanted or not. */
  remindersForced: boolean;
  reachesAllProducts: boolean;
};

export function standingOf(world: World, membership: Membership): Standing {
  const { role, organisation } = membership;
  return {
    isLegalRepresentative: legalRepresentatives(world, organisation).includes(membership),
    isExternal: isExternal(role),
    mayHaveBillingRight: mayHaveBillingRight(role),
    remindersForced: remindersForced(world, membership),
    reachesAllProducts: reachesAllProducts(role),
  };
}
