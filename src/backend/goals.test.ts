import { describe, expect, test } from 'vitest';
import { isPassing, missingFor, placesReached } from '#backend/goals.ts';
import { done, member } from '#backend/testing/act.ts';
import { newTeam, signUp, situation } from '#backend/testing/practice.ts';
import { zoe } from '#backend/testing/used-space.ts';
import type { View } from '#backend/view.ts';
import { agency } from '#backend/worlds/agency.ts';
import type { Goal } from '#schema/walkthrough.ts';

const changeRole = (role: string) =>
  ({ type: 'change-role', membership: member('marta'), role }) as const;

/** Everything that can be asked at once. */
const all: Goal = {
  membership: { of: 'marta', role: 'administrator' },
  invitation: { role: 'collaborator' },
  account: { organisations: 1, entity: 'company' },
  team: { product: 'shop', right: 'technical' },
  screen: 'users',
  dialog: { kind: 'change-role', of: 'marta' },
  stage: 'access',
  filled: ['invite.email'],
  chosen: { control: 'users.role', option: 'role.administrator' },
  ticked: { control: 'work-teams.product', of: 'shop' },
};

/** A world in which all of it holds, done by Ana and a newcomer. */
function world({ role = 'administrator', invited = 'collaborator', entity = 'company' } = {}) {
  const promoted = done(agency(), 'ana', changeRole(role), 'n001a');
  const waiting = done(promoted, 'ana', { ...zoe, role: invited }, 'n002a');
  const opened = done(waiting, null, signUp('Greta', entity), 'n003a');
  return done(opened, 'ana', newTeam({ shop: ['technical'] }), 'n004a');
}

const view: Partial<View> = {
  screen: { name: 'users' },
  dialog: { kind: 'change-role', membership: member('marta') },
  stage: 'access',
  form: {
    'invite.email': 'zoe@lang.example',
    'users.role': 'role.administrator',
    'work-teams.product product:shop': true,
  },
};

describe('a goal of several parts', () => {
  test('holds when all of them do', () => {
    expect(missingFor(all, situation(world(), { view }))).toBeNull();
  });

  test.each<[string, Partial<View>]>([
    ['the screen is another', { screen: { name: 'home' } }],
    ['the dialog is closed', { dialog: null }],
    ['the form is elsewhere', { stage: 'contact' }],
    ['a field is empty', { form: { ...view.form, 'invite.email': '' } }],
    ['something else is chosen', { form: { ...view.form, 'users.role': 'role.external' } }],
    ['a box is empty', { form: { ...view.form, 'work-teams.product product:shop': false } }],
  ])('does not hold when %s', (_, change) => {
    const seen = situation(world(), { view: { ...view, ...change } });
    expect(missingFor(all, seen)).toEqual({ code: 'not-yet' });
  });

  test.each([
    ['role', { role: 'legal-representative' }, 'role-differs'],
    ['invitation', { invited: 'external' }, 'invited-with-other-role'],
    ['account', { entity: 'individual' }, 'entity-differs'],
  ])('does not hold when the %s is another', (_, change, code) => {
    expect(missingFor(all, situation(world(change), { view }))).toMatchObject({ code });
  });

  test('does not hold when the team is another', () => {
    const asked = { ...all, team: { product: 'mail' } };
    expect(missingFor(asked, situation(world(), { view }))).toMatchObject({
      code: 'team-without-product',
    });
  });

  test('tells of the world first, then of the screen', () => {
    const mistaken: Partial<View> = {
      screen: { name: 'users' },
      dialog: { kind: 'change-role', membership: member('bruno') },
    };
    const asked: Goal = { membership: { of: 'marta', role: 'administrator' } };
    const both: Goal = { ...asked, dialog: { kind: 'change-role', of: 'marta' } };
    const other = done(agency(), 'ana', changeRole('legal-representative'));
    expect(missingFor(both, situation(other, { view: mistaken }))).toMatchObject({
      code: 'role-differs',
    });
    const right = done(agency(), 'ana', changeRole('administrator'));
    expect(missingFor(both, situation(right, { view: mistaken }))).toMatchObject({
      code: 'dialog-about-other',
    });
  });
});

describe('a goal passes', () => {
  const { screen, dialog, stage, filled, chosen, ticked } = all;

  test.each([{ screen }, { dialog }, { stage }, { filled }, { chosen }, { ticked }] as Goal[])(
    'when it is about the screen: %j',
    (goal) => {
      expect(isPassing(goal)).toBe(true);
    },
  );

  const { membership, invitation, account, team } = all;

  test.each([{ membership }, { invitation }, { account }, { team }] as Goal[])(
    'not when it is about the world: %j',
    (goal) => {
      expect(isPassing(goal)).toBe(false);
    },
  );
});

describe('the places where the reader is', () => {
  const { screen, dialog, stage, filled, chosen, ticked, membership } = all;
  const goals = { screen, dialog, stage, filled, chosen, ticked, membership };
  const steps = [
    { id: 'mail', outside: true } as const,
    ...Object.entries(goals).map(([id, goal]) => ({ id, do: [], until: { [id]: goal } as Goal })),
  ];

  test('are screens, dialogs and parts of forms that are open, not what is filled in or done', () => {
    expect(placesReached({ steps }, situation(world(), { view }))).toEqual([
      'screen',
      'dialog',
      'stage',
    ]);
  });

  test('are none when the reader is elsewhere', () => {
    expect(placesReached({ steps }, situation(world()))).toEqual([]);
  });

  test('are not those where another thing is asked as well and does not hold', () => {
    const until: Goal = { screen: 'users', membership: { of: 'marta', role: 'external' } };
    const both = [{ id: 'both', do: [], until }];
    expect(placesReached({ steps: both }, situation(world(), { view }))).toEqual([]);
  });
});
