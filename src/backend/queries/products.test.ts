import { expect, test } from 'vitest';
import { productsOf, reachOf } from '#backend/queries/products.ts';
import { lumen, member } from '#backend/testing/act.ts';
import { agency } from '#backend/worlds/agency.ts';
import { organisationId } from '#schema/ids.ts';

test('products are those of the organisation', () => {
  expect(productsOf(agency(), organisationId.parse(lumen))).toHaveLength(6);
  expect(productsOf(agency(), organisationId.parse('organisation:ana'))).toEqual([]);
});

test('a member’s products tell what leads there: direct access, teams, or nothing', () => {
  const reach = reachOf(agency(), member('marta')).map(({ product, direct, teams }) => [
    product.id,
    direct?.rights,
    teams.map(({ name }) => name),
  ]);
  expect(reach.slice(0, 3)).toEqual([
    ['product:website', undefined, ['Web']],
    ['product:shop', undefined, []],
    ['product:mail', ['technical'], []],
  ]);
  expect(reachOf(agency(), member('none'))).toEqual([]);
});
