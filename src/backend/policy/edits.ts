import { topRole } from '#backend/policy/standing.ts';
import { all, membershipOf, put } from '#backend/world.ts';
import type { Edit } from '#schema/decision.ts';
import type { MembershipId, OrganisationId, ProductAccessId } from '#schema/ids.ts';
import type { Membership } from '#schema/records/membership.ts';
import type { Organisation } from '#schema/records/organisation.ts';
import type { ProductAccess } from '#schema/records/product.ts';
import type { World } from '#schema/world.ts';

type EditOf<Kind extends Edit['edit']> = Extract<Edit, { edit: Kind }>;

/**
 * The world as it would be after an edit; the same world if what the edit names is not there. Asks nobody's leave and
 * sends no mail: it is for previews.
 */
export function applyEdit(world: World, edit: Edit): World {
  switch (edit.edit) {
    case 'invite':
      return withMember(world, edit);
    case 'change-role':
      return withMembership(world, edit.membership, { role: edit.role });
    case 'name-legal-representative':
      return withMembership(world, edit.membership, { role: topRole });
    case 'grant-billing-right':
      return withMembership(world, edit.membership, { billingRight: true });
    case 'grant-product-right':
      return withRight(world, edit);
    case 'give-back-mail-logs':
      return withMailLogs(world, edit);
    case 'join-team':
      return inTeam(world, edit);
    case 'authorise-client':
      return withClient(world, edit);
    case 'stop-enforcing-two-factor':
      return withOrganisation(world, edit.organisation, { twoFactorEnforced: false });
    case 'subscribe-premium-support':
      return withOrganisation(world, edit.organisation, { premiumSupport: true });
  }
}

function withMembership(world: World, id: MembershipId, change: Partial<Membership>): World {
  const member = world.memberships[id];
  return member ? put(world, 'memberships', { ...member, ...change }) : world;
}

function withOrganisation(world: World, id: OrganisationId, change: Partial<Organisation>): World {
  const organisation = world.organisations[id];
  return organisation ? put(world, 'organisations', { ...organisation, ...change }) : world;
}

function withMember(world: World, { user, organisation, role }: EditOf<'invite'>): World {
  const known = world.users[user] && world.organisations[organisation];
  if (!known || membershipOf(world, user, organisation)) return world;
  const wanted = `membership:${nameIn(user)}@${nameIn(organisation)}`;
  return put(world, 'memberships', {
    id: unusedId(world.memberships, wanted) as MembershipId,
    organisation,
    user,
    role,
    billingRight: false,
    billingReminders: false,
    productEvents: false,
    clients: [],
    joinedOn: world.today,
  });
}

function withRight(world: World, edit: EditOf<'grant-product-right'>): World {
  const { membership, product, right } = edit;
  if (!world.memberships[membership] || !world.products[product]) return world;
  const known = accessOf(world, edit);
  if (known?.rights.includes(right)) return world;
  const wanted = `access:${nameIn(membership)}-${nameIn(product)}`;
  return put(world, 'productAccess', {
    id: known?.id ?? (unusedId(world.productAccess, wanted) as ProductAccessId),
    membership,
    product,
    rights: [...(known?.rights ?? []), right],
    mailLogsWithdrawn: known?.mailLogsWithdrawn ?? false,
  });
}

function withMailLogs(world: World, edit: EditOf<'give-back-mail-logs'>): World {
  const access = accessOf(world, edit);
  return access ? put(world, 'productAccess', { ...access, mailLogsWithdrawn: false }) : world;
}

function accessOf(
  world: World,
  { membership, product }: Pick<ProductAccess, 'membership' | 'product'>,
): ProductAccess | undefined {
  return all(world, 'productAccess').find(
    (access) => access.membership === membership && access.product === product,
  );
}

function inTeam(world: World, { membership, team: id }: EditOf<'join-team'>): World {
  const team = world.workTeams[id];
  if (!team || !world.memberships[membership] || team.members.includes(membership)) return world;
  return put(world, 'workTeams', { ...team, members: [...team.members, membership] });
}

function withClient(world: World, { membership, client }: EditOf<'authorise-client'>): World {
  const clients = world.memberships[membership]?.clients ?? [];
  return clients.includes(client)
    ? world
    : withMembership(world, membership, { clients: [...clients, client] });
}

/** What an id names, without its noun. */
function nameIn(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

/** The wanted id, longer if somebody has it. */
function unusedId(records: object, wanted: string): string {
  return Object.hasOwn(records, wanted) ? unusedId(records, `${wanted}-`) : wanted;
}
