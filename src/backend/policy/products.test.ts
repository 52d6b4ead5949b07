import { describe, expect, test } from 'vitest';
import {
  member,
  organisation,
  product,
  smallWorld,
  team,
  user,
  withAccess,
  withMember,
  withProduct,
  withTeam,
} from '#backend/policy/testing/small-world.ts';
import { decide } from '#backend/policy.ts';
import type { World } from '#schema/world.ts';

const site = { organisation: organisation('lumen'), product: product('site') };

/** Ada, Carl and Eva reach the site directly and through two teams; a third team has it, a fourth has not. */
function manyWays(): World {
  const names = ['ada', 'carl', 'eva'];
  let world = smallWorld();
  for (const name of names) world = withAccess(world, name, 'site', ['statistics']);
  world = withTeam(world, 'web', names, { site: ['technical'] });
  world = withTeam(world, 'press', names, { site: ['statistics'], mail: ['technical'] });
  world = withTeam(world, 'print', [], { site: ['technical'] });
  return withTeam(world, 'sales', names, { shop: ['sales-control'] });
}

const direct = { by: 'product-access', product: product('site'), inferred: false };
const through = (name: string, inferred = false) => ({
  by: 'team',
  team: team(name),
  product: product('site'),
  inferred,
});

describe('reaching a product', () => {
  test('every path is told, none hidden by another', () => {
    const ways = (name: string) => decide(manyWays(), user(name), 'reach-products', site).paths;
    expect(ways('ada')).toEqual([
      { by: 'role', role: 'administrator', inferred: false },
      direct,
      through('web'),
      through('press'),
    ]);
    expect(ways('carl')).toEqual([direct, through('web'), through('press')]);
    expect(ways('eva')).toEqual([direct, through('web'), through('press')]);
  });

  test('without a path, direct access comes first, then teams that have it, then the role', () => {
    const world = withTeam(smallWorld(), 'web', [], { site: ['technical'], mail: ['technical'] });
    const { kind, nearMisses, fixes } = decide(world, user('carl'), 'reach-products', site);
    expect(kind).toBe('default-deny');
    expect(nearMisses.map(({ failed }) => failed.is)).toEqual([
      'product-right',
      'product-right',
      'role',
    ]);
    expect(fixes).toEqual([
      {
        edit: {
          edit: 'grant-product-right',
          membership: member('carl'),
          product: product('site'),
          right: 'statistics',
        },
        sideEffects: [],
      },
      {
        edit: { edit: 'join-team', membership: member('carl'), team: team('web') },
        sideEffects: [{ effect: 'opens-products', products: [product('mail')] }],
      },
      {
        edit: { edit: 'change-role', membership: member('carl'), role: 'administrator' },
        sideEffects: [
          { effect: 'opens-products', products: [product('mail'), product('shop')] },
          { effect: 'opens-accounting' },
          { effect: 'opens-user-management' },
          { effect: 'mails-summary' },
        ],
      },
    ]);
  });

  test('leading a team opens nothing', () => {
    const world = withTeam(smallWorld(), 'web', [], { site: ['technical'] });
    const web = world.workTeams[team('web')];
    const led = web
      ? { ...world, workTeams: { [web.id]: { ...web, leader: member('carl') } } }
      : world;
    expect(decide(led, user('carl'), 'reach-products', site).verdict).toBe('denied');
  });

  test('all products are open to the roles with all rights alone', () => {
    const lumen = { organisation: organisation('lumen') };
    expect(decide(manyWays(), user('carl'), 'reach-products', lumen)).toMatchObject({
      verdict: 'denied',
      nearMisses: [
        { failed: { is: 'product-right', product: null }, edit: null },
        { failed: { is: 'role', role: 'administrator' } },
      ],
    });
  });

  test('the organisation of the product counts, not the one that is claimed', () => {
    const world = withProduct(smallWorld(), 'foreign', 'website', 'atlas');
    const claimed = { organisation: organisation('lumen'), product: product('foreign') };
    expect(decide(world, user('lea'), 'transfer-product', claimed).verdict).toBe('denied');
    expect(decide(world, user('lea'), 'receive-product', claimed).verdict).toBe('allowed');
    const mixed = { ...claimed, membership: member('carl') };
    expect(decide(world, user('lea'), 'set-product-access', mixed).verdict).toBe('denied');
  });
});

describe('the technical right', () => {
  const world = withAccess(
    withTeam(smallWorld(), 'web', ['cora', 'eva'], { site: ['technical'] }),
    'carl',
    'site',
    ['statistics'],
  );

  test('opens the MySQL prefix to collaborators; another right does not', () => {
    const toggle = (name: string) => decide(world, user(name), 'toggle-mysql-prefix', site);
    expect(toggle('cora')).toMatchObject({
      verdict: 'allowed',
      inferred: true,
      paths: [through('web', true)],
    });
    expect(toggle('carl')).toMatchObject({ verdict: 'denied', inferred: true });
    expect(toggle('carl').fixes[0]?.edit).toMatchObject({
      edit: 'grant-product-right',
      right: 'technical',
    });
  });

  test('leaves the MySQL prefix undocumented for externals, who have no way without it', () => {
    const toggle = (each: World) => decide(each, user('eva'), 'toggle-mysql-prefix', site).verdict;
    expect(toggle(world)).toBe('not-documented');
    expect(toggle(smallWorld())).toBe('denied');
  });

  test('leaves the authorisation code undocumented for collaborators, who have no way without it', () => {
    const request = (name: string) => decide(world, user(name), 'request-auth-code', site);
    expect(request('cora')).toMatchObject({ verdict: 'not-documented', kind: 'unknown' });
    expect(request('carl')).toMatchObject({ verdict: 'denied', inferred: true });
    expect(request('eva').verdict).toBe('not-documented');
  });
});

describe('clients', () => {
  const atlas = { organisation: organisation('lumen'), client: organisation('atlas') };

  test('a collaborator manages those that were entrusted', () => {
    const clients = [organisation('atlas')];
    const world = withMember(smallWorld(), 'carl', 'collaborator', { clients });
    expect(decide(world, user('carl'), 'manage-clients', atlas).paths).toEqual([
      { by: 'client', client: organisation('atlas'), inferred: false },
    ]);
    expect(decide(smallWorld(), user('carl'), 'manage-clients', atlas)).toMatchObject({
      verdict: 'denied',
      inferred: false,
      fixes: [
        { edit: { edit: 'authorise-client' }, sideEffects: [] },
        { edit: { edit: 'change-role', role: 'administrator' } },
      ],
    });
  });

  test('nobody says whether an external could', () => {
    const lumen = { organisation: organisation('lumen') };
    for (const target of [atlas, lumen]) {
      expect(decide(smallWorld(), user('eva'), 'manage-clients', target)).toMatchObject({
        verdict: 'not-documented',
        nearMisses: [{ failed: { is: 'role', role: 'administrator' } }],
      });
    }
  });
});

describe('setting product access', () => {
  const set = (name: string, whose: string) =>
    decide(smallWorld(), user(name), 'set-product-access', { ...site, membership: member(whose) });

  test('concerns collaborators and externals', () => {
    expect(set('ada', 'carl').verdict).toBe('allowed');
    expect(set('ada', 'eva').verdict).toBe('allowed');
  });

  test.each(['lea', 'ada'])('%s reaches everything, whatever is set', (whose) => {
    expect(set('otto', whose)).toMatchObject({
      verdict: 'denied',
      kind: 'ceiling',
      blocking: [{ is: 'narrowable-role' }],
      fixes: [{ edit: { edit: 'change-role', membership: member(whose), role: 'collaborator' } }],
    });
  });
});
