import type { ProductId } from '#schema/ids.ts';
import type { Product, ProductGrant, ProductRight } from '#schema/records/product.ts';
import type { Refusal } from '#schema/refusal.ts';
import type { Filled } from '#widgets/_kit/form.ts';

/** What the fields of `ProductPicks` hold: products with rights, and those that were ticked without any. */
export type Picked = { grants: ProductGrant[]; rightless: ProductId[] };

export function readGrants(form: Filled, products: readonly Product[]): Picked {
  const ticked = form.all('product');
  const grants = products
    .filter(({ id }) => ticked.includes(id))
    .map(({ id }) => ({ product: id, rights: form.all(rightsField(id)) as ProductRight[] }));
  return {
    grants: grants.filter(({ rights }) => rights.length > 0),
    rightless: grants.filter(({ rights }) => rights.length === 0).map(({ product }) => product),
  };
}

/** The name under which the form hands on the rights to a product. */
export function rightsField(id: ProductId): string {
  return `rights ${id}`;
}

/** Sends the reader to the marked fields; what is wrong with each is said beside it. */
export function markedFields(): Refusal {
  return { code: 'invalid-input', problems: [] };
}
