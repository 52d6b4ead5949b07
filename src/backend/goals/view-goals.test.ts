import { describe, expect, test } from 'vitest';
import { missingFor } from '#backend/goals.ts';
import { member } from '#backend/testing/act.ts';
import { situation } from '#backend/testing/practice.ts';
import type { FormValues, View } from '#backend/view.ts';
import { agency } from '#backend/worlds/agency.ts';
import type { Goal } from '#schema/walkthrough.ts';

const missing = (goal: Goal, view: Partial<View> = {}) =>
  missingFor(goal, situation(agency(), { view }));
const inForm = (goal: Goal, form: FormValues) => missing(goal, { form });
const notYet = { code: 'not-yet' };

describe('a screen', () => {
  test('is reached when it is in front, whatever it shows', () => {
    expect(missing({ screen: 'users' }, { screen: { name: 'users' } })).toBeNull();
    const user = { name: 'user', membership: member('marta') } as const;
    expect(missing({ screen: 'user' }, { screen: user })).toBeNull();
    expect(missing({ screen: 'users' }, { screen: user })).toEqual(notYet);
    expect(missing({ screen: 'users' })).toEqual(notYet);
  });
});

describe('a dialog', () => {
  const goal = { dialog: { kind: 'change-role', of: 'marta' } } as const;
  const open = (name: string, kind: 'change-role' | 'remove' = 'change-role', where = 'lumen') =>
    ({ dialog: { kind, membership: member(name, where) } }) as const;

  test('is not open at the start', () => {
    expect(missing(goal)).toEqual(notYet);
  });

  test('is open about whom it should be', () => {
    expect(missing(goal, open('marta'))).toBeNull();
  });

  test('is open about somebody else', () => {
    expect(missing(goal, open('bruno'))).toEqual({
      code: 'dialog-about-other',
      kind: 'change-role',
      is: 'membership:bruno@lumen',
      asked: 'membership:marta@lumen',
    });
  });

  test('of another kind is not the one, whoever it is about', () => {
    expect(missing(goal, open('marta', 'remove'))).toEqual(notYet);
    expect(missing(goal, open('bruno', 'remove'))).toEqual(notYet);
  });

  test('is about a member of the starting world, told apart by organisation', () => {
    const solo = { dialog: { kind: 'change-role', of: 'ana@ana' } } as const;
    expect(missing(solo, open('ana', 'change-role', 'ana'))).toBeNull();
    expect(missing(solo, open('ana'))).toMatchObject({ code: 'dialog-about-other' });
  });

  test('about nobody who is known is never open', () => {
    const unknown = { dialog: { kind: 'change-role', of: 'shop' } } as const;
    expect(missing(unknown, open('marta'))).toEqual(notYet);
  });

  test('stays about whom it was, though that person is no longer in the world', () => {
    const { [member('marta')]: _, ...memberships } = agency().memberships;
    const world = { ...agency(), memberships };
    expect(missingFor(goal, situation(world, { view: open('marta') }))).toBeNull();
  });
});

describe('a part of a form', () => {
  test('is open when it is in front', () => {
    expect(missing({ stage: 'products' }, { stage: 'products' })).toBeNull();
    expect(missing({ stage: 'products' }, { stage: 'members' })).toEqual(notYet);
    expect(missing({ stage: 'products' })).toEqual(notYet);
  });
});

describe('fields', () => {
  const goal: Goal = { filled: ['sign-up.email', 'sign-up.first-name'] };

  test('are filled when something stands in every one', () => {
    const form = { 'sign-up.email': 'not an address', 'sign-up.first-name': 'Zoë' };
    expect(inForm(goal, form)).toBeNull();
    expect(inForm(goal, { ...form, 'sign-up.last-name': '' })).toBeNull();
  });

  test('are not filled when one is missing, empty or blank', () => {
    const form = { 'sign-up.first-name': 'Zoë' };
    expect(inForm(goal, {})).toEqual(notYet);
    expect(inForm(goal, form)).toEqual(notYet);
    for (const blank of ['', ' ', '\t\n', '\u00a0'])
      expect(inForm(goal, { ...form, 'sign-up.email': blank })).toEqual(notYet);
  });

  test('are not filled by what stands in the fields of other forms', () => {
    const form = { 'invite.email': 'a@b.example', 'invite.first-name': 'Zoë' };
    expect(inForm(goal, form)).toEqual(notYet);
  });
});

describe('a choice', () => {
  const goal: Goal = { chosen: { control: 'users.role', option: 'role.administrator' } };

  test('is made when the option is the one asked for', () => {
    expect(inForm(goal, { 'users.role': 'role.administrator' })).toBeNull();
    expect(inForm(goal, { 'users.role': 'role.external' })).toEqual(notYet);
    expect(inForm(goal, { 'invite.role': 'role.administrator' })).toEqual(notYet);
    expect(inForm(goal, {})).toEqual(notYet);
  });
});

describe('a tick', () => {
  const goal: Goal = { ticked: { control: 'invite.billing-right' } };
  const shop: Goal = { ticked: { control: 'work-teams.product', of: 'shop' } };

  test('is set when the box says so', () => {
    expect(inForm(goal, { 'invite.billing-right': true })).toBeNull();
    expect(inForm(goal, { 'invite.billing-right': false })).toEqual(notYet);
    expect(inForm(goal, { 'invite.billing-right': 'true' })).toEqual(notYet);
    expect(inForm(goal, {})).toEqual(notYet);
  });

  test('is set for the record that is named, and no other', () => {
    expect(inForm(shop, { 'work-teams.product product:shop': true })).toBeNull();
    expect(inForm(shop, { 'work-teams.product product:mail': true })).toEqual(notYet);
    expect(inForm(shop, { 'work-teams.product': true })).toEqual(notYet);
    expect(
      inForm(shop, {
        'work-teams.product product:shop': false,
        'work-teams.product product:mail': true,
      }),
    ).toEqual(notYet);
    expect(inForm(goal, { 'invite.billing-right product:shop': true })).toEqual(notYet);
  });

  test('is set for whichever record of that name the box is about', () => {
    const ana: Goal = { ticked: { control: 'work-teams.member', of: 'ana' } };
    expect(inForm(ana, { 'work-teams.member membership:ana@lumen': true })).toBeNull();
    expect(inForm(ana, { 'work-teams.member membership:marta@lumen': true })).toEqual(notYet);
  });
});
