import { all } from '#backend/world.ts';
import type { OrganisationId, WebsiteId } from '#schema/ids.ts';
import type { Website } from '#schema/records/website.ts';
import type { World } from '#schema/world.ts';

/** Sites of all hostings of an organisation. */
export function websitesOf(world: World, organisation: OrganisationId): Website[] {
  return all(world, 'websites').filter((website) => isOf(world, website, organisation));
}

/** The site of that id, as long as the organisation has it. */
export function websiteOf(
  world: World,
  organisation: OrganisationId | undefined,
  id: WebsiteId,
): Website | undefined {
  const website = world.websites[id];
  return website && organisation && isOf(world, website, organisation) ? website : undefined;
}

function isOf(world: World, { product }: Website, organisation: OrganisationId): boolean {
  return world.products[product]?.organisation === organisation;
}
