import { expect, test } from 'vitest';
import { productsOf } from '#backend/queries/products.ts';
import { agency } from '#backend/worlds/agency.ts';
import { organisationId } from '#schema/ids.ts';
import type { Filled } from '#widgets/_kit/form.ts';
import { readTeam } from '#widgets/manager/screens/work-teams/team-draft.ts';

const lumen = organisationId.parse('organisation:lumen');

function filled(fields: Readonly<Record<string, string | readonly string[]>>): Filled {
  const all = (name: string) => [fields[name] ?? []].flat();
  return { all, text: (name) => all(name)[0] ?? '', checked: (name) => name in fields };
}

const read = (fields: Parameters<typeof filled>[0]) =>
  readTeam(filled({ name: 'Shop', colour: 'red', ...fields }), lumen, productsOf(agency(), lumen));

test('a team is made of its name, its colour, and the rights to each ticked product', () => {
  expect(
    read({
      product: ['product:shop', 'product:mail'],
      'rights product:shop': ['technical', 'statistics'],
      'rights product:mail': 'statistics',
    }),
  ).toEqual({
    ok: true,
    draft: {
      type: 'create-work-team',
      organisation: 'organisation:lumen',
      name: 'Shop',
      colour: 'red',
      products: [
        { product: 'product:shop', rights: ['technical', 'statistics'] },
        { product: 'product:mail', rights: ['statistics'] },
      ],
    },
    rightless: [],
  });
});

test('a ticked product without a right is told, and rights to one that is not ticked do not count', () => {
  expect(read({ product: ['product:shop'], 'rights product:mail': 'technical' })).toMatchObject({
    draft: { products: [] },
    rightless: ['product:shop'],
  });
});

test('a name of nothing is a problem of the name', () => {
  expect(read({ name: '  ' })).toEqual({
    ok: false,
    refusal: {
      code: 'invalid-input',
      problems: [{ field: 'name', problem: 'empty', length: 2 }],
    },
  });
});
