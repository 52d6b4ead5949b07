import { expect, test } from 'vitest';
import { done, forbidden, member, refused, withMember } from '#backend/testing/act.ts';
import { all } from '#backend/world.ts';
import { agency } from '#backend/worlds/agency.ts';

const change = (name: string, role: string) =>
  ({ type: 'change-role', membership: member(name), role }) as const;

test('a role is changed, and a summary goes to the person', () => {
  const world = done(agency(), 'bruno', change('marta', 'administrator'));
  expect(world.memberships[member('marta')]?.role).toBe('administrator');
  expect(all(world, 'mails')).toEqual([
    {
      id: 'mail:n001a',
      kind: 'role-changed',
      to: 'marta@lumen.example',
      organisation: 'organisation:lumen',
      organisationName: 'Lumen Studio',
      sentOn: '2026-11-23',
      by: 'Bruno Keller',
      from: 'collaborator',
      role: 'administrator',
    },
  ]);
});

test('the billing right falls where the role brings it anyway, and does not come back', () => {
  const up = done(agency(), 'ana', change('clara', 'administrator'));
  expect(up.memberships[member('clara')]).toMatchObject({
    billingRight: false,
    billingReminders: true,
  });
  const down = done(up, 'ana', change('clara', 'collaborator'), 'n002a');
  expect(down.memberships[member('clara')]?.billingRight).toBe(false);
});

test('direct access is kept through a change of role', () => {
  const world = done(agency(), 'ana', change('marta', 'administrator'));
  expect(world.productAccess).toEqual(agency().productAccess);
});

test('who has the role already does not get it again', () => {
  for (const who of ['ana', 'bruno'])
    expect(refused(agency(), who, change('marta', 'collaborator'))).toEqual({
      code: 'nothing-to-change',
    });
});

test('only a legal representative makes a legal representative', () => {
  expect(refused(agency(), 'bruno', change('marta', 'legal-representative'))).toMatchObject(
    forbidden('explicit-deny'),
  );
  const world = done(agency(), 'ana', change('marta', 'legal-representative'));
  expect(world.memberships[member('marta')]?.role).toBe('legal-representative');
});

test('the only legal representative keeps the role; one of two may give it back', () => {
  expect(refused(agency(), 'ana', change('ana', 'administrator'))).toMatchObject(
    forbidden('invariant'),
  );
  const two = withMember(agency(), 'bruno', { role: 'legal-representative' });
  const world = done(two, 'ana', change('ana', 'collaborator'));
  expect(world.memberships[member('ana')]?.role).toBe('collaborator');
  expect(all(world, 'mails')).toMatchObject([{ to: 'ana@lumen.example', by: 'Ana Ferrer' }]);
});

test('whether an administrator takes the role from a legal representative is not documented', () => {
  const two = withMember(agency(), 'clara', { role: 'legal-representative', billingRight: false });
  expect(refused(two, 'bruno', change('clara', 'collaborator'))).toMatchObject(
    forbidden('unknown'),
  );
});

test('nobody documents how somebody inside becomes external, or the other way round', () => {
  expect(refused(agency(), 'ana', change('marta', 'external'))).toMatchObject(forbidden('unknown'));
  expect(refused(agency(), 'ana', change('emil', 'collaborator'))).toMatchObject(
    forbidden('unknown'),
  );
});

test.each(['clara', 'marta', 'emil', null])('%s changes no role', (who) => {
  expect(refused(agency(), who, change('bruno', 'collaborator'))).toMatchObject({
    code: 'not-permitted',
  });
});

test('a seat that is gone has no role to change', () => {
  expect(refused(agency(), 'ana', change('none', 'collaborator'))).toEqual({
    code: 'gone',
    what: 'memberships',
  });
});
