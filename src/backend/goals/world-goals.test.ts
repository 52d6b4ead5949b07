import { describe, expect, test } from 'vitest';
import { missingFor } from '#backend/goals.ts';
import { done, member } from '#backend/testing/act.ts';
import { signUp, situation } from '#backend/testing/practice.ts';
import { openSpace } from '#backend/testing/space.ts';
import { zoe } from '#backend/testing/used-space.ts';
import { agency } from '#backend/worlds/agency.ts';
import { userId } from '#schema/ids.ts';
import type { Goal } from '#schema/walkthrough.ts';
import type { World } from '#schema/world.ts';

const ana = userId.parse('user:ana');
const changeRole = (name: string, role: string, where = 'lumen') =>
  ({ type: 'change-role', membership: member(name, where), role }) as const;
const remove = (name: string) =>
  ({
    type: 'remove-user',
    membership: member(name),
    confirmation: 'ana@lumen.example',
  }) as const;
const setBilling = (name: string, billingRight: boolean) =>
  ({ type: 'set-billing-right', membership: member(name), billingRight }) as const;

/** What the goal about a member waits for after Ana did something. */
function missing(membership: Goal['membership'], world: World = agency()) {
  return missingFor({ membership }, situation(world));
}

describe('the role of a member', () => {
  const asked = { of: 'marta', role: 'administrator' } as const;

  test('is not there at the start, though somebody else has had it before', () => {
    expect(missing(asked)).toEqual({ code: 'not-yet' });
  });

  test('is there once it was given, and no longer when that was undone', async () => {
    const manager = await openSpace();
    await manager.run(ana, changeRole('marta', 'administrator'));
    expect(missing(asked, manager.state.world)).toBeNull();
    await manager.undo();
    expect(missing(asked, manager.state.world)).toEqual({ code: 'not-yet' });
    await manager.redo();
    expect(missing(asked, manager.state.world)).toBeNull();
  });

  test('was asked for, and another was given', () => {
    const world = done(agency(), 'ana', changeRole('marta', 'legal-representative'));
    expect(missing(asked, world)).toEqual({
      code: 'role-differs',
      of: 'membership:marta@lumen',
      is: 'legal-representative',
      asked: 'administrator',
    });
  });

  test('that was given and taken again is as if nothing had been tried', () => {
    const there = done(agency(), 'ana', changeRole('marta', 'administrator'));
    const back = done(there, 'ana', changeRole('marta', 'collaborator'), 'n002a');
    expect(missing(asked, back)).toEqual({ code: 'not-yet' });
  });

  test('was given to somebody else', () => {
    expect(missing(asked, done(agency(), 'ana', changeRole('clara', 'administrator')))).toEqual({
      code: 'role-of-other',
      is: 'membership:clara@lumen',
      asked: 'membership:marta@lumen',
    });
  });

  test('is not with somebody else who was given another one', () => {
    const world = done(agency(), 'ana', changeRole('clara', 'legal-representative'));
    expect(missing(asked, world)).toEqual({ code: 'not-yet' });
  });

  test('that somebody new brings along was not given to the wrong person', () => {
    const world = done(agency(), null, signUp('Kim', 'company'));
    expect(missing({ of: 'marta', role: 'legal-representative' }, world)).toEqual({
      code: 'not-yet',
    });
  });

  test('cannot be given to who has gone', () => {
    expect(missing(asked, done(agency(), 'ana', remove('marta')))).toEqual({ code: 'member-gone' });
  });

  test('is asked of the member of one organisation, by the whole name or the first by the word', () => {
    const two = done(agency(), 'ana', changeRole('bruno', 'legal-representative'));
    const world = done(two, 'ana', changeRole('ana', 'administrator'), 'n002a');
    const role = 'administrator';
    expect(missing({ of: 'ana@lumen', role }, world)).toBeNull();
    expect(missing({ of: 'ana', role }, world)).toBeNull();
    expect(missing({ of: 'ana@ana', role }, world)).toEqual({
      code: 'role-of-other',
      is: 'membership:ana@lumen',
      asked: 'membership:ana@ana',
    });
  });

  test('can be asked only of a member', () => {
    expect(missing({ of: 'shop', role: 'administrator' })).toEqual({ code: 'member-gone' });
  });
});

describe('the billing right of a member', () => {
  test('is not there at the start, and is once it was given', () => {
    const asked = { of: 'marta', billingRight: true };
    expect(missing(asked)).toEqual({ code: 'not-yet' });
    expect(missing(asked, done(agency(), 'ana', setBilling('marta', true)))).toBeNull();
  });

  test('is there at the start, and is not once it was taken', () => {
    const asked = { of: 'clara', billingRight: false };
    expect(missing(asked)).toEqual({ code: 'not-yet' });
    expect(missing(asked, done(agency(), 'ana', setBilling('clara', false)))).toBeNull();
  });

  test('was changed away from what is asked', () => {
    const taken = done(agency(), 'ana', setBilling('clara', false));
    expect(missing({ of: 'clara', billingRight: true }, taken)).toEqual({
      code: 'billing-right-differs',
      of: 'membership:clara@lumen',
      asked: true,
    });
    const given = done(agency(), 'ana', setBilling('marta', true));
    expect(missing({ of: 'marta', billingRight: false }, given)).toEqual({
      code: 'billing-right-differs',
      of: 'membership:marta@lumen',
      asked: false,
    });
  });

  test('and the role can be asked together; then the role comes first', () => {
    const asked = { of: 'clara', role: 'administrator', billingRight: true } as const;
    expect(missing(asked)).toEqual({ code: 'not-yet' });
    const world = done(agency(), 'ana', changeRole('clara', 'administrator'));
    expect(missing(asked, world)).toMatchObject({ code: 'billing-right-differs' });
    expect(missing({ ...asked, billingRight: false }, world)).toBeNull();
    const other = done(agency(), 'ana', changeRole('clara', 'legal-representative'));
    expect(missing(asked, other)).toMatchObject({ code: 'role-differs' });
  });
});

describe('that a member is removed', () => {
  const asked = { of: 'marta', removed: true } as const;

  test('is not so at the start, nor when somebody else was', () => {
    expect(missing(asked)).toEqual({ code: 'not-yet' });
    expect(missing(asked, done(agency(), 'ana', remove('emil')))).toEqual({ code: 'not-yet' });
  });

  test('is so once it happened, also after the person came back with a new seat', () => {
    const gone = done(agency(), 'ana', remove('marta'));
    expect(missing(asked, gone)).toBeNull();
    const marta = { ...zoe, email: 'marta@lumen.example' };
    const invited = done(gone, 'ana', marta, 'n002a');
    const accept = { type: 'accept-invitation', invitation: 'invitation:n002a' } as const;
    expect(missing(asked, done(invited, 'marta', accept, 'n003a'))).toBeNull();
  });
});
