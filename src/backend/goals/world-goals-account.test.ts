import { describe, expect, test } from 'vitest';
import { missingFor } from '#backend/goals.ts';
import { done } from '#backend/testing/act.ts';
import { signUp, situation } from '#backend/testing/practice.ts';
import { zoe } from '#backend/testing/used-space.ts';
import { agency } from '#backend/worlds/agency.ts';
import { blank } from '#backend/worlds/blank.ts';
import type { Entity } from '#schema/records/organisation.ts';
import type { World } from '#schema/world.ts';

const create = (entity: Entity) =>
  ({ type: 'create-organisation', name: 'Segunda', entity }) as const;

type Asked = { organisations?: number; entity?: Entity };

const missing = (world: World, { organisations = 1, ...rest }: Asked = {}, start = blank()) =>
  missingFor({ account: { organisations, ...rest } }, situation(world, { start }));

const greta = (entity: Entity) => done(blank(), null, signUp('Greta', entity), 'n001a');
const thenPau = (world: World, entity: Entity) => done(world, null, signUp('Pau', entity), 'n002a');

describe('an account', () => {
  test('is not there at the start, neither where nobody has one nor where others do', () => {
    expect(missing(blank())).toEqual({ code: 'not-yet' });
    expect(missing(agency(), {}, agency())).toEqual({ code: 'not-yet' });
    expect(missing(agency(), { entity: 'company' }, agency())).toEqual({ code: 'not-yet' });
  });

  test('is there once it was opened', () => {
    expect(missing(greta('individual'))).toBeNull();
    expect(missing(greta('company'), { entity: 'company' })).toBeNull();
  });

  test('was opened for another kind of organisation', () => {
    expect(missing(greta('individual'), { entity: 'company' })).toEqual({
      code: 'entity-differs',
      is: 'individual',
      asked: 'company',
    });
  });

  test('has two organisations once a second one was created', () => {
    const one = greta('company');
    expect(missing(one, { organisations: 2 })).toEqual({ code: 'not-yet' });
    const two = done(one, 'n001a', create('association'), 'n002a');
    expect(missing(two, { organisations: 2 })).toBeNull();
    expect(missing(two)).toBeNull();
    expect(missing(two, { organisations: 3 })).toEqual({ code: 'not-yet' });
  });

  test.each(['company', 'association'] as const)(
    'has the kind that is asked if one of its organisations is a %s',
    (entity) => {
      const two = done(greta('company'), 'n001a', create('association'), 'n002a');
      expect(missing(two, { organisations: 2, entity })).toBeNull();
    },
  );

  test('of several organisations of another kind the last is told of', () => {
    const two = done(greta('individual'), 'n001a', create('association'), 'n002a');
    expect(missing(two, { entity: 'company' })).toEqual({
      code: 'entity-differs',
      is: 'association',
      asked: 'company',
    });
  });

  test('with too few organisations is still on the way, whatever they are', () => {
    expect(missing(greta('individual'), { organisations: 2, entity: 'company' })).toEqual({
      code: 'not-yet',
    });
  });

  test.each([
    ['company', 'individual'],
    ['individual', 'company'],
  ] as const)('counts when one of two fits: first %s, then %s', (first, second) => {
    expect(missing(thenPau(greta(first), second), { entity: 'company' })).toBeNull();
  });

  test('of two that do not fit the last is told of', () => {
    expect(missing(thenPau(greta('individual'), 'association'), { entity: 'company' })).toEqual({
      code: 'entity-differs',
      is: 'association',
      asked: 'company',
    });
  });

  test('has its own organisations, not those of another account', () => {
    const world = thenPau(greta('company'), 'company');
    expect(missing(world, { organisations: 2 })).toEqual({ code: 'not-yet' });
  });

  test('of the starting world is none that the reader opened', () => {
    const world = done(agency(), 'ana', create('company'));
    expect(missing(world, {}, agency())).toEqual({ code: 'not-yet' });
  });

  test('of somebody who only accepted an invitation leads no organisation', () => {
    const invited = done(agency(), 'ana', zoe);
    const newAccount = { firstName: 'Zoë', lastName: 'Lang' };
    const accept = {
      type: 'accept-invitation',
      invitation: 'invitation:n001a',
      newAccount,
    } as const;
    const world = done(invited, null, accept, 'n002a');
    expect(missing(world, {}, agency())).toEqual({ code: 'not-yet' });
  });
});
