import { describe, expect, test } from 'vitest';
import { missingFor } from '#backend/goals.ts';
import { done, member } from '#backend/testing/act.ts';
import { newTeam, situation } from '#backend/testing/practice.ts';
import { agency } from '#backend/worlds/agency.ts';
import type { StageName } from '#schema/screen.ts';
import type { Goal } from '#schema/walkthrough.ts';
import type { World } from '#schema/world.ts';

const whole = { product: 'shop', right: 'technical', members: 1 } as const;

const missing = (world: World, team: Goal['team'], stage: StageName | null = null) =>
  missingFor({ team }, situation(world, { view: { stage } }));

const made = (products: Record<string, string[]>, world = agency(), nonce = 'n001a') =>
  done(world, 'ana', newTeam(products), nonce);

const joinedBy = (world: World, names: string[], team = 'n001a') =>
  done(
    world,
    'ana',
    { type: 'add-to-work-team', team: `team:${team}`, members: names.map((name) => member(name)) },
    'n009a',
  );

const technical = { shop: ['technical'] };
const noMembers = { code: 'team-without-members', is: 0, asked: 1 };

describe('a work team', () => {
  test('is not there at the start: the one that the world begins with does not count', () => {
    expect(missing(agency(), {})).toEqual({ code: 'not-yet' });
    expect(missing(agency(), { product: 'website', right: 'technical', members: 2 })).toEqual({
      code: 'not-yet',
    });
  });

  test('that the world begins with does not count when it is changed, either', () => {
    const products = [{ product: 'product:shop', rights: ['technical'] }];
    const change = { type: 'set-work-team-products', team: 'team:web', products } as const;
    expect(missing(done(agency(), 'ana', change), whole)).toEqual({ code: 'not-yet' });
  });

  test('is there once it was created', () => {
    expect(missing(made({}), {})).toBeNull();
  });

  test.each([
    ['none', {}],
    ['another one', { website: ['technical'] }],
  ])('lacks the product when it has %s', (_, products) => {
    expect(missing(made(products), whole)).toEqual({
      code: 'team-without-product',
      product: 'product:shop',
    });
  });

  test('lacks the right to the product when it has another one, or that one to another product', () => {
    const lacks = { code: 'team-without-right', product: 'product:shop', right: 'technical' };
    expect(missing(made({ shop: ['statistics'] }), whole)).toEqual(lacks);
    expect(missing(made({ shop: ['statistics'], mail: ['technical'] }), whole)).toEqual(lacks);
  });

  test('has the product and the right among others', () => {
    const asked = { product: 'shop', right: 'technical' } as const;
    expect(missing(made(technical), asked)).toBeNull();
    expect(
      missing(made({ mail: ['statistics'], shop: ['statistics', 'technical'] }), asked),
    ).toBeNull();
  });

  test('has the right to any product when none is asked', () => {
    expect(missing(made(technical), { right: 'technical' })).toBeNull();
    const both = made({ mail: ['statistics'], shop: ['technical'] });
    expect(missing(both, { right: 'technical' })).toBeNull();
    expect(missing(made(technical), { right: 'statistics' })).toEqual({
      code: 'team-without-right',
      product: undefined,
      right: 'statistics',
    });
  });

  test('has members once somebody was added, at least as many as asked', () => {
    expect(missing(made(technical), whole)).toEqual(noMembers);
    const one = joinedBy(made(technical), ['clara']);
    expect(missing(one, whole)).toBeNull();
    expect(missing(one, { ...whole, members: 2 })).toEqual({ ...noMembers, is: 1, asked: 2 });
    expect(missing(joinedBy(made(technical), ['clara', 'emil']), whole)).toBeNull();
  });

  test.each([
    [technical, {}],
    [{}, technical],
  ])('counts when one of two fits: %j, then %j', (first, second) => {
    const world = made(second, made(first), 'n002a');
    expect(missing(world, { product: 'shop', right: 'technical' })).toBeNull();
  });

  test('of two that do not fit the last is told of', () => {
    const world = made({}, made({ shop: ['statistics'] }), 'n002a');
    expect(missing(world, whole)).toMatchObject({ code: 'team-without-product' });
  });

  test('has its own members and products, not those of another team', () => {
    const world = joinedBy(made({}, made(technical), 'n002a'), ['clara'], 'n002a');
    expect(missing(world, whole)).toMatchObject({ code: 'team-without-product' });
  });

  test('loses what is taken from it', () => {
    const none = { type: 'set-work-team-products', team: 'team:n001a', products: [] } as const;
    const world = done(joinedBy(made(technical), ['clara']), 'ana', none, 'n010a');
    expect(missing(world, whole)).toMatchObject({ code: 'team-without-product' });
  });
});

describe('while the members of a work team are being chosen', () => {
  test('it is no mistake that there are none', () => {
    expect(missing(made(technical), whole, 'members')).toEqual({ code: 'not-yet' });
    expect(missing(made(technical), whole, 'products')).toEqual(noMembers);
  });

  test('other mistakes are told of, and what holds, holds', () => {
    expect(missing(made({}), whole, 'members')).toMatchObject({ code: 'team-without-product' });
    expect(missing(joinedBy(made(technical), ['clara']), whole, 'members')).toBeNull();
  });
});
