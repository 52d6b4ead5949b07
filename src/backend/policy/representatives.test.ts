import { describe, expect, test } from 'vitest';
import {
  member,
  organisation,
  smallWorld,
  user,
  withMember,
  withOneRepresentative,
  withOrganisation,
} from '#backend/policy/testing/small-world.ts';
import { decide } from '#backend/policy.ts';
import { emptyWorld } from '#backend/world.ts';
import type { MemberRole } from '#schema/records/membership.ts';

const two = smallWorld();
const one = withOneRepresentative();
const onlyLea = { membership: member('lea') };

describe('removing a legal representative', () => {
  test('one of two: another may, for an administrator the sources differ, others may not', () => {
    const byName = (name: string) => decide(two, user(name), 'remove-user', onlyLea);
    expect(byName('otto')).toMatchObject({
      action: 'remove-legal-representative',
      verdict: 'allowed',
    });
    expect(byName('ada')).toMatchObject({ verdict: 'not-documented', kind: 'unknown' });
    expect(byName('carl')).toMatchObject({ verdict: 'denied', kind: 'default-deny' });
  });

  test('the only one: nobody, because the organisation would be without', () => {
    for (const name of ['lea', 'ada', 'cora', 'carl', 'eva']) {
      expect(decide(one, user(name), 'remove-user', onlyLea)).toMatchObject({
        action: 'remove-only-legal-representative',
        verdict: 'denied',
        kind: 'invariant',
        blocking: [{ is: 'another-legal-representative' }],
      });
    }
  });

  test('a legal representative is told to name another one, the administrator before others', () => {
    const { paths, fixes } = decide(one, user('lea'), 'remove-user', onlyLea);
    expect(paths).toEqual([{ by: 'role', role: 'legal-representative', inferred: false }]);
    expect(fixes).toEqual([
      {
        edit: {
          edit: 'name-legal-representative',
          organisation: organisation('lumen'),
          membership: member('ada'),
        },
        sideEffects: [{ effect: 'legal-responsibility' }, { effect: 'mails-summary' }],
      },
    ]);
  });

  test('an administrator would have to become the second one', () => {
    const { fixes } = decide(one, user('ada'), 'remove-user', onlyLea);
    expect(fixes.map(({ edit }) => edit)).toEqual([
      { edit: 'change-role', membership: member('ada'), role: 'legal-representative' },
    ]);
  });

  test('asked for somebody who is no legal representative, it is an ordinary removal', () => {
    const target = { membership: member('carl') };
    const { action } = decide(one, user('ada'), 'remove-only-legal-representative', target);
    expect(action).toBe('remove-user');
  });
});

describe('changing roles', () => {
  const change = (name: string, whose: string, role: MemberRole, world = two) =>
    decide(world, user(name), 'change-role', { membership: member(whose), role });

  test('only a legal representative makes another one, by change or by invitation', () => {
    const role = 'legal-representative';
    const lumen = { organisation: organisation('lumen'), role } as const;
    expect(change('lea', 'carl', role).verdict).toBe('allowed');
    expect(change('ada', 'carl', role)).toMatchObject({
      action: 'grant-legal-representative',
      verdict: 'denied',
    });
    expect(decide(two, user('lea'), 'invite-user', lumen).verdict).toBe('allowed');
    expect(decide(two, user('ada'), 'invite-user', lumen).verdict).toBe('denied');
  });

  test('taking the role away follows the rules of removing', () => {
    expect(change('lea', 'otto', 'administrator').verdict).toBe('allowed');
    expect(change('ada', 'otto', 'administrator').verdict).toBe('not-documented');
    expect(change('carl', 'otto', 'administrator').verdict).toBe('denied');
    expect(change('lea', 'lea', 'administrator', one)).toMatchObject({
      verdict: 'denied',
      kind: 'invariant',
      blocking: [{ is: 'another-legal-representative' }],
    });
  });

  test('naming another one first makes it possible', () => {
    const { fixes } = change('lea', 'lea', 'administrator', one);
    expect(fixes.map(({ edit }) => edit.edit)).toEqual(['name-legal-representative']);
  });

  test('the switches of the only legal representative are no change of role', () => {
    expect(decide(one, user('lea'), 'change-role', onlyLea).verdict).toBe('allowed');
  });

  test('in a work team the same person has the same role', () => {
    const { action, kind } = decide(one, user('ada'), 'toggle-role-in-work-team', onlyLea);
    expect([action, kind]).toEqual(['remove-only-legal-representative', 'invariant']);
  });

  test.each([
    ['eva', 'collaborator'],
    ['carl', 'external'],
    ['otto', 'external'],
  ] as const)('%s to %s crosses the border of the organisation: not documented', (whose, role) => {
    expect(change('lea', whose, role)).toMatchObject({
      verdict: 'not-documented',
      kind: 'unknown',
      paths: [],
    });
    expect(change('carl', whose, role).verdict).toBe('denied');
  });
});

describe('leaving', () => {
  const leave = (name: string, world = two) =>
    decide(world, user(name), 'leave-organisation', { organisation: organisation('lumen') });

  test('a legal representative may while there is another', () => {
    expect(leave('lea').verdict).toBe('allowed');
    expect(leave('lea', one)).toMatchObject({
      verdict: 'denied',
      kind: 'invariant',
      blocking: [{ is: 'another-legal-representative' }],
    });
  });

  test('others may', () => {
    for (const name of ['ada', 'cora', 'carl', 'eva']) expect(leave(name).verdict).toBe('allowed');
  });

  test('the last user may not, and no change within the organisation helps', () => {
    const alone = withOrganisation(emptyWorld('2026-11-23'), 'lumen');
    const { kind, blocking, fixes } = leave(
      'lea',
      withMember(alone, 'lea', 'legal-representative'),
    );
    expect(kind).toBe('invariant');
    expect(blocking).toEqual([{ is: 'another-legal-representative' }, { is: 'another-user' }]);
    expect(fixes).toEqual([]);
  });

  test('a last user of another role is held by that alone', () => {
    const alone = withOrganisation(emptyWorld('2026-11-23'), 'lumen');
    const { blocking } = leave('ada', withMember(alone, 'ada', 'administrator'));
    expect(blocking).toEqual([{ is: 'another-user' }]);
  });

  test('nobody from outside is proposed as a successor', () => {
    let world = withOrganisation(emptyWorld('2026-11-23'), 'lumen');
    world = withMember(world, 'lea', 'legal-representative');
    world = withMember(world, 'eva', 'external');
    expect(leave('lea', world).fixes).toEqual([]);
  });
});
