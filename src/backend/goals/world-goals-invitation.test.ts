import { describe, expect, test } from 'vitest';
import { missingFor } from '#backend/goals.ts';
import { done } from '#backend/testing/act.ts';
import { signUp, situation } from '#backend/testing/practice.ts';
import { zoe } from '#backend/testing/used-space.ts';
import { agency } from '#backend/worlds/agency.ts';
import type { MemberRole } from '#schema/records/membership.ts';
import type { World } from '#schema/world.ts';

const kim = { ...zoe, firstName: 'Kim', lastName: 'Roth', email: 'kim@roth.example' };
const accept = (invitation: string, firstName: string, lastName: string) =>
  ({ type: 'accept-invitation', invitation, newAccount: { firstName, lastName } }) as const;

const missing = (world: World, role?: MemberRole) =>
  missingFor({ invitation: role ? { role } : {} }, situation(world));

/** Zoë invited with a role, by the first of what is done. */
const invited = (role: string) => done(agency(), 'ana', { ...zoe, role });

describe('an invitation', () => {
  test('is not there at the start, though there are members', () => {
    expect(missing(agency())).toEqual({ code: 'not-yet' });
    expect(missing(agency(), 'collaborator')).toEqual({ code: 'not-yet' });
  });

  test('is there once one was sent, whatever the role if none is asked', () => {
    expect(missing(invited('external'))).toBeNull();
    expect(missing(invited('collaborator'), 'collaborator')).toBeNull();
  });

  test('was sent with another role', () => {
    expect(missing(invited('external'), 'collaborator')).toEqual({
      code: 'invited-with-other-role',
      is: 'external',
      asked: 'collaborator',
    });
  });

  test('that was accepted counts, and so does its role', () => {
    const world = done(
      invited('external'),
      null,
      accept('invitation:n001a', 'Zoë', 'Lang'),
      'n002a',
    );
    expect(Object.keys(world.invitations)).toEqual([]);
    expect(missing(world)).toBeNull();
    expect(missing(world, 'external')).toBeNull();
    expect(missing(world, 'collaborator')).toEqual({
      code: 'invited-with-other-role',
      is: 'external',
      asked: 'collaborator',
    });
  });

  test.each([
    ['collaborator', 'external'],
    ['external', 'collaborator'],
  ])('with the right role counts among several: first %s, then %s', (first, second) => {
    const world = done(invited(first), 'ana', { ...kim, role: second }, 'n002a');
    expect(missing(world, 'collaborator')).toBeNull();
  });

  test('of several with other roles the last is told of', () => {
    const world = done(invited('external'), 'ana', { ...kim, role: 'administrator' }, 'n002a');
    expect(missing(world, 'collaborator')).toEqual({
      code: 'invited-with-other-role',
      is: 'administrator',
      asked: 'collaborator',
    });
  });

  test('has not been sent by who opened an account or an organisation', () => {
    const account = done(agency(), null, signUp('Greta', 'company'));
    expect(missing(account)).toEqual({ code: 'not-yet' });
    const create = { type: 'create-organisation', name: 'Nueva', entity: 'company' } as const;
    const organisation = done(agency(), 'ana', create);
    expect(missing(organisation, 'legal-representative')).toEqual({ code: 'not-yet' });
  });

  test('keeps the role that it was sent with, whatever becomes of the member', () => {
    const sent = done(agency(), 'ana', zoe, 'n002a');
    const joined = done(sent, null, accept('invitation:n002a', 'Zoë', 'Lang'), 'n003a');
    const membership = Object.keys(joined.memberships).at(-1);
    const change = { type: 'change-role', membership, role: 'administrator' } as const;
    const changed = done(joined, 'ana', change, 'n004a');
    expect(missing(changed, 'collaborator')).toBeNull();
    const remove = {
      type: 'remove-user',
      membership,
      confirmation: 'ana@lumen.example',
    } as const;
    expect(missing(done(joined, 'ana', remove, 'n004a'), 'collaborator')).toBeNull();
  });
});
