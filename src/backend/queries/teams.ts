import { listMembers, type Member, memberOf } from '#backend/queries/people.ts';
import { all } from '#backend/world.ts';
import type { OrganisationId, WorkTeamId } from '#schema/ids.ts';
import type { Product, ProductRight } from '#schema/records/product.ts';
import type { WorkTeam } from '#schema/records/work-team.ts';
import type { World } from '#schema/world.ts';

/** Teams of an organisation, in the order in which they were created. */
export function teamsOf(world: World, organisation: OrganisationId): WorkTeam[] {
  return all(world, 'workTeams').filter((team) => team.organisation === organisation);
}

/** The team of that id, as long as the organisation has it. */
export function teamOf(
  world: World,
  organisation: OrganisationId | undefined,
  id: WorkTeamId,
): WorkTeam | undefined {
  const team = world.workTeams[id];
  return team?.organisation === organisation ? team : undefined;
}

/** The team that came with the last thing done: one that is in the second world alone. */
export function newTeam(before: World, after: World): WorkTeam | undefined {
  return all(after, 'workTeams').findLast(({ id }) => !before.workTeams[id]);
}

/** Products of a team with the rights to them. */
export function productsOfTeam(
  world: World,
  team: WorkTeam,
): { product: Product; rights: readonly ProductRight[] }[] {
  return team.products.flatMap(({ product: id, rights }) => {
    const product = world.products[id];
    return product ? [{ product, rights }] : [];
  });
}

/** Everybody of the team's organisation by name: those in the team, and those who are not. */
export function membersOfTeam(
  world: World,
  team: WorkTeam,
  locale: string,
): { inside: Member[]; outside: Member[] } {
  const everybody = listMembers(world, team.organisation, { search: '', order: 'name', locale });
  const isInside = ({ membership }: Member) => team.members.includes(membership.id);
  return {
    inside: everybody.filter(isInside),
    outside: everybody.filter((member) => !isInside(member)),
  };
}

/** Whom to turn to about a team. */
export function leaderOf(world: World, { leader }: WorkTeam): Member | undefined {
  const membership = leader && world.memberships[leader];
  return membership ? memberOf(world, membership) : undefined;
}
