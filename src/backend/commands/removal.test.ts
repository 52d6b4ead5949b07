import { expect, test } from 'vitest';
import {
  done,
  forbidden,
  member,
  refused,
  turnedTo,
  user,
  withMember,
} from '#backend/testing/act.ts';
import { all } from '#backend/world.ts';
import { agency } from '#backend/worlds/agency.ts';

const remove = (name: string, confirmation: string) =>
  ({ type: 'remove-user', membership: member(name), confirmation }) as const;

test('who is removed loses seat, teams and access, and keeps the account', () => {
  const world = done(agency(), 'bruno', remove('marta', 'bruno@lumen.example'));
  expect(world.memberships[member('marta')]).toBeUndefined();
  expect(all(world, 'productAccess').map(({ id }) => id)).toEqual([
    'access:clara@kdrive',
    'access:emil@shop',
  ]);
  expect(all(world, 'workTeams')).toMatchObject([
    { members: [member('bruno')], leader: member('bruno') },
  ]);
  expect(world.users[user('marta')]?.email).toBe('marta@lumen.example');
  expect(turnedTo(world, 'marta')).toBeNull();
});

test('the leader of a team who is removed leads it no more', () => {
  const world = done(agency(), 'ana', remove('bruno', 'ana@lumen.example'));
  expect(all(world, 'workTeams')).toMatchObject([{ members: [member('marta')], leader: null }]);
});

test('the login is confirmed however it is written, and only with one’s own', () => {
  expect(() => done(agency(), 'ana', remove('emil', ' Ana@LUMEN.example'))).not.toThrow();
  for (const other of ['emil@lumen.example', 'bruno@lumen.example'])
    expect(refused(agency(), 'ana', remove('emil', other))).toEqual({
      code: 'confirmation-differs',
    });
});

test('nobody removes themselves', () => {
  expect(refused(agency(), 'bruno', remove('bruno', 'bruno@lumen.example'))).toEqual({
    code: 'own-membership',
  });
});

test.each(['clara', 'marta', 'emil'])('%s removes nobody', (name) => {
  const command = remove('bruno', `${name}@lumen.example`);
  expect(refused(agency(), name, command)).toMatchObject(forbidden('default-deny'));
});

test('a visitor removes nobody, and nobody removes somebody who is gone', () => {
  expect(refused(agency(), null, remove('marta', 'a@b.example'))).toMatchObject({
    code: 'not-permitted',
  });
  expect(refused(agency(), 'ana', remove('none', 'ana@lumen.example'))).toEqual({
    code: 'gone',
    what: 'memberships',
  });
});

test('the only legal representative is not removed; whether an administrator removes one of two is not documented', () => {
  expect(refused(agency(), 'bruno', remove('ana', 'bruno@lumen.example'))).toMatchObject(
    forbidden('invariant'),
  );
  const two = withMember(agency(), 'clara', { role: 'legal-representative' });
  expect(refused(two, 'bruno', remove('ana', 'bruno@lumen.example'))).toMatchObject(
    forbidden('unknown'),
  );
  const world = done(two, 'clara', remove('ana', 'clara@lumen.example'));
  expect(turnedTo(world, 'ana')).toBe('organisation:ana');
});
