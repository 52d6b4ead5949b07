import { expect, test } from 'vitest';
import { done, forbidden, lumen, member, product, refused } from '#backend/testing/act.ts';
import { all, put } from '#backend/world.ts';
import { agency } from '#backend/worlds/agency.ts';
import { organisationId, type WorkTeamId, workTeamId } from '#schema/ids.ts';
import type { World } from '#schema/world.ts';

const web = workTeamId.parse('team:web');
const solo = 'organisation:ana';

const create = (name: string, products: readonly object[] = [], organisation = lumen) =>
  ({ type: 'create-work-team', organisation, name, colour: 'blue', products }) as const;
const edit = (name: string, leader: string | null, team = 'team:web') =>
  ({ type: 'edit-work-team', team, name, leader }) as const;
const give = (products: readonly object[], team = 'team:web') =>
  ({ type: 'set-work-team-products', team, products }) as const;
const grant = (what: string, ...rights: string[]) => ({ product: product(what), rights });

/** Lumen's agency in which the shop belongs to Ana's other organisation. */
function withForeignShop(): World {
  const shop = agency().products[product('shop')];
  if (!shop) throw new Error('There is no shop.');
  return put(agency(), 'products', { ...shop, organisation: organisationId.parse(solo) });
}

const shown = (world: World, id: WorkTeamId = web) => world.workTeams[id];

test('a team is created with products and rights, without members and without a leader', () => {
  const world = done(agency(), 'bruno', create('  Shop  ', [grant('shop', 'technical')]));
  expect(all(world, 'workTeams').at(-1)).toEqual({
    id: 'team:n001a',
    organisation: 'organisation:lumen',
    name: 'Shop',
    colour: 'blue',
    leader: null,
    members: [],
    products: [{ product: 'product:shop', rights: ['technical'] }],
  });
});

test('a team may be without products, and bear the name of another', () => {
  const world = done(agency(), 'ana', create('Web'));
  expect(all(world, 'workTeams').map(({ name }) => name)).toEqual(['Web', 'Web']);
  expect(all(world, 'workTeams').at(-1)?.products).toEqual([]);
});

test('only legal representatives and administrators create and change teams', () => {
  for (const command of [create('Shop'), edit('Site', null), give([])]) {
    for (const who of ['clara', 'marta', 'emil', null])
      expect(refused(agency(), who, command)).toMatchObject({ code: 'not-permitted' });
    expect(refused(agency(), 'marta', command)).toMatchObject(forbidden('default-deny'));
  }
  expect(refused(agency(), 'bruno', create('Shop', [], solo))).toMatchObject({
    code: 'not-permitted',
  });
});

test('products come from the team’s own organisation', () => {
  const world = withForeignShop();
  const foreign = { code: 'product-of-another-organisation' };
  const both = [grant('website', 'technical'), grant('shop', 'technical')];
  expect(refused(world, 'ana', create('Shop', both))).toEqual(foreign);
  expect(refused(world, 'ana', give(both))).toEqual(foreign);
  const none = [grant('none', 'technical')];
  expect(refused(world, 'ana', create('Shop', none))).toEqual({ code: 'gone', what: 'products' });
  expect(refused(world, 'ana', give(none))).toEqual({ code: 'gone', what: 'products' });
});

test('an organisation that is gone gets no team', () => {
  expect(refused(agency(), 'ana', create('Shop', [], 'organisation:none'))).toEqual({
    code: 'gone',
    what: 'organisations',
  });
});

test('name and leader are changed, and nothing else', () => {
  const world = done(agency(), 'ana', edit('Site', member('marta')));
  expect(shown(world)).toEqual({
    ...shown(agency()),
    name: 'Site',
    leader: 'membership:marta@lumen',
  });
  expect(refused(world, 'ana', edit('Site', member('marta')))).toEqual({
    code: 'nothing-to-change',
  });
});

test('a leader may stand outside the team or the organisation, and a team may have none', () => {
  expect(shown(done(agency(), 'ana', edit('Web', member('emil'))))?.leader).toBe(
    'membership:emil@lumen',
  );
  expect(shown(done(agency(), 'ana', edit('Web', null)))?.leader).toBe(null);
});

test('a leader belongs to the organisation', () => {
  expect(refused(agency(), 'ana', edit('Web', member('ana', 'ana')))).toEqual({
    code: 'member-of-another-organisation',
  });
  expect(refused(agency(), 'ana', edit('Web', member('none')))).toEqual({
    code: 'gone',
    what: 'memberships',
  });
});

test('leading a team gives no right to change it', () => {
  const world = done(agency(), 'ana', edit('Web', member('marta')));
  expect(refused(world, 'marta', edit('Mine', null))).toMatchObject(forbidden('default-deny'));
});

test('products are replaced, down to none', () => {
  const changed = done(agency(), 'bruno', give([grant('ticketing', 'ticket-control')]));
  expect(shown(changed)?.products).toEqual([
    { product: 'product:ticketing', rights: ['ticket-control'] },
  ]);
  expect(shown(done(changed, 'bruno', give([]), 'n002a'))?.products).toEqual([]);
});

test('the same products in another order are no change', () => {
  const two = [grant('shop', 'technical', 'statistics'), grant('mail', 'statistics')];
  const world = done(agency(), 'ana', give(two));
  const turned = [grant('mail', 'statistics'), grant('shop', 'statistics', 'technical')];
  expect(refused(world, 'ana', give(turned))).toEqual({ code: 'nothing-to-change' });
  expect(shown(done(world, 'ana', give([grant('mail', 'statistics')])))?.products).toHaveLength(1);
});

test('a team that is gone is not changed', () => {
  for (const command of [edit('Web', null, 'team:none'), give([], 'team:none')])
    expect(refused(agency(), 'ana', command)).toEqual({ code: 'gone', what: 'workTeams' });
});
