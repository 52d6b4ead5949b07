import * as z from 'zod/mini';
import { membershipId, organisationId, workTeamId } from '#schema/ids.ts';
import { productGrants } from '#schema/records/product.ts';
import { teamColours } from '#schema/records/work-team.ts';
import { nameLine } from '#schema/typed.ts';

/** Members come afterwards. No source says that a team needs products, or a name of its own. */
export const createWorkTeam = z.strictObject({
  type: z.literal('create-work-team'),
  organisation: organisationId,
  name: nameLine,
  colour: z.enum(teamColours),
  products: productGrants,
});

export const editWorkTeam = z.strictObject({
  type: z.literal('edit-work-team'),
  team: workTeamId,
  name: nameLine,
  /** Somebody of the organisation, in the team or not; null is nobody. */
  leader: z.nullable(membershipId),
});

/** All products that the team has from now on. */
export const setWorkTeamProducts = z.strictObject({
  type: z.literal('set-work-team-products'),
  team: workTeamId,
  products: productGrants,
});

/** At least one member, none twice; who is in the team already stays in it. */
export const addToWorkTeam = z.strictObject({
  type: z.literal('add-to-work-team'),
  team: workTeamId,
  members: z.array(membershipId).check(
    z.minLength(1),
    z.refine((members) => new Set(members).size === members.length),
  ),
});

/** Out of this team only. */
export const removeFromWorkTeam = z.strictObject({
  type: z.literal('remove-from-work-team'),
  team: workTeamId,
  membership: membershipId,
});
