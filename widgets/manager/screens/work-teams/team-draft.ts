import * as z from 'zod/mini';
import { createWorkTeam } from '#schema/commands/work-team.ts';
import { fieldProblems } from '#schema/field-problems.ts';
import type { OrganisationId, ProductId } from '#schema/ids.ts';
import type { Product } from '#schema/records/product.ts';
import type { Refusal } from '#schema/refusal.ts';
import type { Filled } from '#widgets/_kit/form.ts';
import { readGrants } from '#widgets/manager/screens/work-teams/grants.ts';

/** The team that the form would create, with the products that still lack a right; or what is wrong with its name. */
export type Read =
  | { ok: true; draft: z.infer<typeof createWorkTeam>; rightless: ProductId[] }
  | { ok: false; refusal: Refusal };

/** Reads the whole form, whichever part is in front. */
export function readTeam(
  form: Filled,
  organisation: OrganisationId,
  products: readonly Product[],
): Read {
  const { grants, rightless } = readGrants(form, products);
  const typed = {
    type: 'create-work-team',
    organisation,
    name: form.text('name'),
    colour: form.text('colour'),
    products: grants,
  };
  const parsed = z.safeParse(createWorkTeam, typed);
  if (parsed.success) return { ok: true, draft: parsed.data, rightless };
  const problems = fieldProblems(parsed.error.issues, typed);
  return { ok: false, refusal: { code: 'invalid-input', problems } };
}
