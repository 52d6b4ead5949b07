import * as z from 'zod/mini';
import { membershipId, organisationId, workTeamId } from '#schema/ids.ts';
import { productGrants } from '#schema/records/product.ts';
import { nameLine } from '#schema/typed.ts';

export const teamColours = ['green', 'blue', 'red', 'yellow', 'grey'] as const;

/** Members of an organisation, externals included, with the products they share. The leader is a contact, not a right. */
export const workTeam = z.strictObject({
  id: workTeamId,
  organisation: organisationId,
  name: nameLine,
  colour: z.enum(teamColours),
  leader: z.nullable(membershipId),
  members: z.array(membershipId),
  products: productGrants,
});
export type WorkTeam = z.infer<typeof workTeam>;
