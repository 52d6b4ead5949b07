import { describe, expect, test } from 'vitest';
import { done, lumen, user } from '#backend/testing/act.ts';
import { signUp } from '#backend/testing/practice.ts';
import { agency } from '#backend/worlds/agency.ts';
import { blank } from '#backend/worlds/blank.ts';
import { organisationId } from '#schema/ids.ts';
import type { World } from '#schema/world.ts';
import { castOf, isInFront } from '#widgets/walkthrough/cast.ts';

const switchTo = (organisation: string) =>
  ({ type: 'switch-organisation', organisation: `organisation:${organisation}` }) as const;
const nobody = { user: null, organisation: undefined };

describe('the part of a person of the starting world', () => {
  test('is played by that person, at the organisation that was in front', () => {
    expect(castOf({ as: 'ana' }, agency(), agency())).toEqual({
      user: 'user:ana',
      organisation: 'organisation:lumen',
    });
    expect(castOf({ as: 'marta' }, agency(), agency()).user).toBe('user:marta');
  });

  test('stays the same whatever has been done', () => {
    const elsewhere = done(agency(), 'ana', switchTo('ana'));
    const world = done(elsewhere, null, signUp('Greta', 'company'), 'n002a');
    expect(castOf({ as: 'ana' }, agency(), world)).toEqual({
      user: 'user:ana',
      organisation: 'organisation:lumen',
    });
  });

  test('stays the same though the practice space holds another world', () => {
    expect(castOf({ as: 'ana' }, agency(), blank())).toEqual({
      user: 'user:ana',
      organisation: 'organisation:lumen',
    });
  });
});

describe('the part of a newcomer', () => {
  const greta = () => done(blank(), null, signUp('Greta', 'company'));
  const newcomer = (world: World, start = blank()) => castOf({ as: 'newcomer' }, start, world);

  test('is played by nobody as long as there is no account', () => {
    expect(newcomer(blank())).toEqual(nobody);
    expect(newcomer(agency(), agency())).toEqual(nobody);
  });

  test('is played by whoever opened an account, at any organisation', () => {
    expect(newcomer(greta())).toEqual({ user: 'user:n001a', organisation: undefined });
    const world = done(agency(), null, signUp('Greta', 'company'));
    expect(newcomer(world, agency())).toEqual({ user: 'user:n001a', organisation: undefined });
  });

  test('is played by the last who did, if several have', () => {
    const two = done(greta(), null, signUp('Pau', 'company'), 'n002a');
    expect(newcomer(two).user).toBe('user:n002a');
  });
});

describe('the organisation of a part', () => {
  const ana = { user: user('ana'), organisation: organisationId.parse(lumen) };

  test('is in front until the person goes to another one, and again after coming back', () => {
    expect(isInFront(ana, agency())).toBe(true);
    const away = done(agency(), 'ana', switchTo('ana'));
    expect(isInFront(ana, away)).toBe(false);
    expect(isInFront(ana, done(away, 'ana', switchTo('lumen'), 'n002a'))).toBe(true);
  });

  test('is in front wherever others are', () => {
    expect(isInFront({ ...ana, user: user('marta') }, done(agency(), 'ana', switchTo('ana')))).toBe(
      true,
    );
  });

  test('is not in front of somebody who has left all organisations', () => {
    const leave = { type: 'leave-organisation', organisation: lumen } as const;
    const world = done(agency(), 'marta', leave);
    expect(isInFront({ ...ana, user: user('marta') }, world)).toBe(false);
  });

  test('is any where none is asked, or nobody acts', () => {
    const away = done(agency(), 'ana', switchTo('ana'));
    expect(isInFront({ ...ana, organisation: undefined }, away)).toBe(true);
    expect(isInFront({ ...ana, user: null }, away)).toBe(true);
    expect(isInFront(nobody, blank())).toBe(true);
  });
});
