import { expect, test } from 'vitest';
import {
  done,
  forbidden,
  lumen,
  member,
  refused,
  turnedTo,
  user,
  withMember,
} from '#backend/testing/act.ts';
import { all } from '#backend/world.ts';
import { agency } from '#backend/worlds/agency.ts';
import { blank } from '#backend/worlds/blank.ts';
import { membershipId } from '#schema/ids.ts';

const zoe = {
  type: 'sign-up',
  firstName: 'Zoë',
  lastName: 'Lang',
  email: 'zoe@lang.example',
  entity: 'individual',
} as const;

test('who opens an account alone is the legal representative of an organisation of that name', () => {
  const world = done(blank(), null, zoe);
  expect(all(world, 'organisations')).toEqual([
    {
      id: 'organisation:n001a',
      name: 'Zoë Lang',
      entity: 'individual',
      createdOn: '2026-11-23',
      twoFactorEnforced: false,
      premiumSupport: false,
    },
  ]);
  expect(all(world, 'memberships')).toMatchObject([
    { organisation: 'organisation:n001a', user: 'user:n001a', role: 'legal-representative' },
  ]);
  expect(all(world, 'users')).toMatchObject([{ email: 'zoe@lang.example', firstName: 'Zoë' }]);
  expect(all(world, 'sessions')).toMatchObject([
    { user: 'user:n001a', organisation: 'organisation:n001a' },
  ]);
});

test('an organisation may have a name of its own from the start', () => {
  const world = done(blank(), null, { ...zoe, entity: 'company', organisationName: 'Lang AG' });
  expect(all(world, 'organisations')).toMatchObject([{ name: 'Lang AG', entity: 'company' }]);
});

test('where both names are too long for an organisation, it bears the last name', () => {
  const lastName = 'L'.repeat(78);
  const world = done(blank(), null, { ...zoe, lastName });
  expect(all(world, 'organisations')).toMatchObject([{ name: lastName }]);
  const fits = done(blank(), null, { ...zoe, lastName: 'L'.repeat(76) });
  expect(all(fits, 'organisations')).toMatchObject([{ name: `Zoë ${'L'.repeat(76)}` }]);
});

test('an address opens one account, however it is written', () => {
  for (const email of ['ana@lumen.example', ' ANA@Lumen.Example ', 'Ana <ana@lumen.example>']) {
    expect(refused(agency(), null, { ...zoe, email })).toEqual({
      code: 'account-exists',
      email: 'ana@lumen.example',
    });
  }
});

test('whoever creates an organisation is its legal representative and sees it at once', () => {
  const command = {
    type: 'create-organisation',
    name: 'Emil & Co',
    entity: 'association',
  } as const;
  const world = done(agency(), 'emil', command);
  expect(world.memberships[membershipId.parse('membership:n001a')]).toMatchObject({
    user: 'user:emil',
    organisation: 'organisation:n001a',
    role: 'legal-representative',
  });
  expect(turnedTo(world, 'emil')).toBe('organisation:n001a');
  expect(refused(agency(), null, command)).toEqual({ code: 'account-needed' });
  expect(refused(agency(), 'nobody', command)).toEqual({ code: 'gone', what: 'users' });
});

test('one switches to an organisation that one belongs to, and to no other', () => {
  const to = (organisation: string) => ({ type: 'switch-organisation', organisation }) as const;
  const world = done(agency(), 'ana', to('organisation:ana'));
  expect(turnedTo(world, 'ana')).toBe('organisation:ana');
  expect(refused(agency(), 'bruno', to('organisation:ana'))).toEqual({
    code: 'gone',
    what: 'memberships',
  });
  expect(refused(agency(), 'bruno', to('organisation:none'))).toEqual({
    code: 'gone',
    what: 'organisations',
  });
  expect(refused(agency(), null, to(lumen))).toEqual({ code: 'account-needed' });
  expect(refused(agency(), 'ana', to(lumen))).toEqual({ code: 'nothing-to-change' });
});

const leave = { type: 'leave-organisation', organisation: lumen } as const;

test.each(['bruno', 'clara', 'marta', 'emil'])(
  '%s may leave, and nothing of the seat is left',
  (name) => {
    const world = done(agency(), name, leave);
    const text = JSON.stringify([world.memberships, world.productAccess, world.workTeams]);
    expect(text).not.toContain(`${name}@lumen`);
    expect(world.users[user(name)]).toBeDefined();
    expect(turnedTo(world, name)).toBeNull();
  },
);

test('a team that loses its leader has none', () => {
  const world = done(agency(), 'bruno', leave);
  expect(all(world, 'workTeams')).toMatchObject([{ leader: null, members: [member('marta')] }]);
});

test('the only legal representative cannot leave; one of two can, and sees the next organisation', () => {
  expect(refused(agency(), 'ana', leave)).toMatchObject({
    ...forbidden('invariant'),
    decision: { blocking: [{ is: 'another-legal-representative' }] },
  });
  const two = withMember(agency(), 'bruno', { role: 'legal-representative' });
  const world = done(two, 'ana', leave);
  expect(turnedTo(world, 'ana')).toBe('organisation:ana');
  expect(world.memberships[member('ana')]).toBeUndefined();
});

test('who looks at another organisation stays there after leaving one', () => {
  const created = { type: 'create-organisation', name: 'Own', entity: 'company' } as const;
  const world = done(done(agency(), 'marta', created), 'marta', leave, 'n002a');
  expect(turnedTo(world, 'marta')).toBe('organisation:n001a');
});

test('the last user cannot leave', () => {
  const own = { type: 'leave-organisation', organisation: 'organisation:ana' } as const;
  expect(refused(agency(), 'ana', own)).toMatchObject({
    ...forbidden('invariant'),
    decision: { blocking: [{ is: 'another-legal-representative' }, { is: 'another-user' }] },
  });
});

test('who does not belong to an organisation cannot leave it', () => {
  const own = { type: 'leave-organisation', organisation: 'organisation:ana' } as const;
  expect(refused(agency(), 'bruno', own)).toEqual({ code: 'gone', what: 'memberships' });
  expect(refused(agency(), null, own)).toEqual({ code: 'gone', what: 'memberships' });
  const nowhere = { type: 'leave-organisation', organisation: 'organisation:none' } as const;
  expect(refused(agency(), 'bruno', nowhere)).toEqual({ code: 'gone', what: 'organisations' });
});
