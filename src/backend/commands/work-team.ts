import {
  type Applied,
  done,
  forbidden,
  gone,
  type Handler,
  refuse,
} from '#backend/commands/act.ts';
import { put } from '#backend/world.ts';
import type { CommandOf } from '#schema/command.ts';
import { type MembershipId, type OrganisationId, workTeamId } from '#schema/ids.ts';
import type { ProductGrant } from '#schema/records/product.ts';
import type { WorkTeam } from '#schema/records/work-team.ts';
import type { World } from '#schema/world.ts';

export const createWorkTeam: Handler<CommandOf<'create-work-team'>> = (world, command, act) => {
  const { type: _, ...given } = command;
  const { organisation, products } = given;
  if (!world.organisations[organisation]) return gone('organisations');
  const no =
    forbidden(world, act.actor, 'create-work-team', { organisation }) ??
    foreignProduct(world, organisation, products);
  if (no) return no;
  const id = workTeamId.parse(act.newId('team'));
  return done(put(world, 'workTeams', { ...given, id, leader: null, members: [] }));
};

/** The leader is somebody to turn to; the sources give them no rights, nor say that they must be in the team. */
export const editWorkTeam: Handler<CommandOf<'edit-work-team'>> = (world, command, act) => {
  const team = world.workTeams[command.team];
  if (!team) return gone('workTeams');
  const { organisation } = team;
  const { name, leader } = command;
  const no =
    forbidden(world, act.actor, 'edit-work-team', { organisation }) ??
    foreignMember(world, organisation, leader ? [leader] : []);
  if (no) return no;
  if (name === team.name && leader === team.leader) return refuse({ code: 'nothing-to-change' });
  return done(put(world, 'workTeams', { ...team, name, leader }));
};

/** None at all is allowed: products can be taken from a team, and no source says that one has to stay. */
export const setWorkTeamProducts: Handler<CommandOf<'set-work-team-products'>> = (
  world,
  command,
  act,
) => {
  const team = world.workTeams[command.team];
  if (!team) return gone('workTeams');
  const { organisation } = team;
  const { products } = command;
  const no =
    forbidden(world, act.actor, 'edit-work-team', { organisation }) ??
    foreignProduct(world, organisation, products);
  if (no) return no;
  if (sameGrants(team.products, products)) return refuse({ code: 'nothing-to-change' });
  return done(put(world, 'workTeams', { ...team, products }));
};

function foreignProduct(
  world: World,
  organisation: OrganisationId,
  grants: readonly ProductGrant[],
): Applied | undefined {
  const products = grants.map(({ product }) => world.products[product]);
  if (products.includes(undefined)) return gone('products');
  return products.every((product) => product?.organisation === organisation)
    ? undefined
    : refuse({ code: 'product-of-another-organisation' });
}

/** Why these cannot all be in a team of the organisation; undefined if they can. */
export function foreignMember(
  world: World,
  organisation: OrganisationId,
  ids: readonly MembershipId[],
): Applied | undefined {
  const members = ids.map((id) => world.memberships[id]);
  if (members.includes(undefined)) return gone('memberships');
  return members.every((member) => member?.organisation === organisation)
    ? undefined
    : refuse({ code: 'member-of-another-organisation' });
}

/** The order of products and of rights means nothing. */
function sameGrants(one: WorkTeam['products'], other: WorkTeam['products']): boolean {
  const told = (grants: WorkTeam['products']) =>
    grants.map(({ product, rights }) => [product, ...[...rights].sort()].join(' ')).sort();
  return told(one).join() === told(other).join();
}
