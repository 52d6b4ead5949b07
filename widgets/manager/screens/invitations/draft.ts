import * as z from 'zod/mini';
import { rightsTo } from '#backend/queries/products.ts';
import { inviteUser } from '#schema/commands/invitation.ts';
import { fieldProblems } from '#schema/field-problems.ts';
import type { OrganisationId } from '#schema/ids.ts';
import type { MemberRole } from '#schema/records/membership.ts';
import type { Product, ProductGrant, ProductRight } from '#schema/records/product.ts';
import type { Refusal } from '#schema/refusal.ts';
import type { Filled } from '#widgets/_kit/form.ts';

/** The invitation that the wizard would send. */
export type Draft = z.infer<typeof inviteUser>;

/** The role that the wizard begins with: of those within the organisation, the one with the fewest rights. */
export const usualRole: MemberRole = 'collaborator';

type Given = { organisation: OrganisationId; role: MemberRole; products: readonly Product[] };

/** Reads the whole wizard, whichever step is in front. */
export function readDraft(
  form: Filled,
  { organisation, role, products }: Given,
): { ok: true; draft: Draft } | { ok: false; refusal: Refusal } {
  const typed = {
    type: 'invite-user',
    organisation,
    role,
    firstName: form.text('firstName'),
    lastName: form.text('lastName'),
    email: form.text('email'),
    billingRight: form.checked('billingRight'),
    billingReminders: form.checked('billingReminders'),
    productEvents: form.checked('productEvents'),
    products: grantsIn(form, products),
  };
  const parsed = z.safeParse(inviteUser, typed);
  if (parsed.success) return { ok: true, draft: parsed.data };
  const problems = fieldProblems(parsed.error.issues, typed);
  return { ok: false, refusal: { code: 'invalid-input', problems } };
}

function grantsIn(form: Filled, products: readonly Product[]): ProductGrant[] {
  return products
    .map((product) => ({
      product: product.id,
      rights: rightsTo(product).filter((right) => form.checked(rightField(product, right))),
    }))
    .filter(({ rights }) => rights.length > 0);
}

/** The name under which the form hands a right on. */
export function rightField({ id }: Product, right: ProductRight): string {
  return `${id} ${right}`;
}
