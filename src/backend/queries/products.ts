import { all } from '#backend/world.ts';
import type { MembershipId, OrganisationId } from '#schema/ids.ts';
import {
  type Product,
  type ProductAccess,
  type ProductRight,
  productRights,
} from '#schema/records/product.ts';
import type { WorkTeam } from '#schema/records/work-team.ts';
import type { World } from '#schema/world.ts';

/** A product with what leads a member to it. */
export type Reach = {
  product: Product;
  direct: ProductAccess | undefined;
  teams: WorkTeam[];
};

export function productsOf(world: World, organisation: OrganisationId): Product[] {
  return all(world, 'products').filter((product) => product.organisation === organisation);
}

/** Every product of a member's organisation, with the direct access and the teams that open it for the member. */
export function reachOf(world: World, membership: MembershipId): Reach[] {
  const member = world.memberships[membership];
  if (!member) return [];
  const own = all(world, 'productAccess').filter((access) => access.membership === membership);
  const teams = all(world, 'workTeams').filter(({ members }) => members.includes(membership));
  return productsOf(world, member.organisation).map((product) => ({
    product,
    direct: own.find((access) => access.product === product.id),
    teams: teams.filter(({ products }) => products.some((grant) => grant.product === product.id)),
  }));
}

const onlyTicketing: readonly ProductRight[] = ['ticket-control', 'sales-control'];

/** The rights that there are to a product: tickets and sales are controlled in ticketing alone. */
export function rightsTo({ kind }: Product): ProductRight[] {
  return productRights.filter((right) => kind === 'ticketing' || !onlyTicketing.includes(right));
}
