import { emptyWorld, put } from '#backend/world.ts';
import type {
  MembershipId,
  OrganisationId,
  ProductAccessId,
  ProductId,
  UserId,
  WorkTeamId,
} from '#schema/ids.ts';
import type { MemberRole, Membership } from '#schema/records/membership.ts';
import type { Organisation } from '#schema/records/organisation.ts';
import type { ProductKind, ProductRight } from '#schema/records/product.ts';
import type { World } from '#schema/world.ts';

const today = '2026-11-23';

export const organisation = (name: string) => `organisation:${name}` as OrganisationId;
export const user = (name: string) => `user:${name}` as UserId;
export const product = (name: string) => `product:${name}` as ProductId;
export const team = (name: string) => `team:${name}` as WorkTeamId;
export const member = (name: string, where = 'lumen') =>
  `membership:${name}@${where}` as MembershipId;

export function withOrganisation(
  world: World,
  name: string,
  more: Partial<Organisation> = {},
): World {
  const id = organisation(name);
  const plain = { entity: 'company', createdOn: today } as const;
  const switches = { twoFactorEnforced: false, premiumSupport: false };
  return put(world, 'organisations', { id, name, ...plain, ...switches, ...more });
}

export function withUser(world: World, name: string): World {
  const email = `${name}@example.com`;
  return put(world, 'users', {
    id: user(name),
    firstName: name,
    lastName: 'Example',
    email,
    createdOn: today,
  });
}

/** A member with a user of the same name. */
export function withMember(
  world: World,
  name: string,
  role: MemberRole,
  more: Partial<Membership> = {},
  where = 'lumen',
): World {
  return put(withUser(world, name), 'memberships', {
    id: member(name, where),
    organisation: organisation(where),
    user: user(name),
    role,
    billingRight: false,
    billingReminders: false,
    productEvents: false,
    clients: [],
    joinedOn: today,
    ...more,
  });
}

export function withProduct(world: World, name: string, kind: ProductKind, where = 'lumen'): World {
  return put(world, 'products', {
    id: product(name),
    organisation: organisation(where),
    kind,
    name,
  });
}

export function withAccess(
  world: World,
  who: string,
  what: string,
  rights: ProductRight[],
  mailLogsWithdrawn = false,
): World {
  return put(world, 'productAccess', {
    id: `access:${who}-${what}` as ProductAccessId,
    membership: member(who),
    product: product(what),
    rights,
    mailLogsWithdrawn,
  });
}

/** @param grants names of products with the rights to them */
export function withTeam(
  world: World,
  name: string,
  members: readonly string[],
  grants: Record<string, ProductRight[]>,
): World {
  return put(world, 'workTeams', {
    id: team(name),
    organisation: organisation('lumen'),
    name,
    colour: 'green',
    leader: null,
    members: members.map((each) => member(each)),
    products: Object.entries(grants).map(([what, rights]) => ({ product: product(what), rights })),
  });
}

/**
 * Lumen has two legal representatives (lea, otto), an administrator (ada), a collaborator with the billing right (cora)
 * and one without (carl), and an external (eva); Premium Support; a site, a mail service and a shop; nobody has access
 * to any. Atlas is a client. Nora has an account and belongs to nothing.
 */
export function smallWorld(): World {
  let world = withOrganisation(emptyWorld(today), 'lumen', { premiumSupport: true });
  world = withOrganisation(world, 'atlas');
  world = withMember(world, 'lea', 'legal-representative');
  world = withMember(world, 'otto', 'legal-representative');
  world = withMember(world, 'ada', 'administrator');
  world = withMember(world, 'cora', 'collaborator', { billingRight: true });
  world = withMember(world, 'carl', 'collaborator');
  world = withMember(world, 'eva', 'external');
  world = withUser(world, 'nora');
  world = withProduct(world, 'site', 'website');
  world = withProduct(world, 'mail', 'mail-service');
  return withProduct(world, 'shop', 'ticketing');
}

/** The small world in which lea alone is legal representative. */
export function withOneRepresentative(): World {
  return withMember(smallWorld(), 'otto', 'collaborator');
}
