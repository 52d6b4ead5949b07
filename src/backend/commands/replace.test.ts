import { expect, test } from 'vitest';
import { legalRepresentatives } from '#backend/policy/roles.ts';
import {
  done,
  forbidden,
  lumen,
  member,
  refused,
  turnedTo,
  withMember,
} from '#backend/testing/act.ts';
import { all } from '#backend/world.ts';
import { agency } from '#backend/worlds/agency.ts';
import { organisationId } from '#schema/ids.ts';

const replace = (previous: string, successor: string, afterwards: string) =>
  ({
    type: 'replace-legal-representative',
    previous: member(previous),
    successor: member(successor),
    afterwards,
  }) as const;

test.each(['administrator', 'collaborator'])(
  'the only legal representative hands the role on and becomes %s',
  (afterwards) => {
    const world = done(agency(), 'ana', replace('ana', 'marta', afterwards));
    expect(world.memberships[member('marta')]?.role).toBe('legal-representative');
    expect(world.memberships[member('ana')]?.role).toBe(afterwards);
    expect(all(world, 'mails')).toMatchObject([
      { to: 'marta@lumen.example', from: 'collaborator', role: 'legal-representative' },
      { to: 'ana@lumen.example', from: 'legal-representative', role: afterwards },
    ]);
  },
);

test('the only legal representative hands the role on and is out', () => {
  const world = done(agency(), 'ana', replace('ana', 'clara', 'removed'));
  expect(world.memberships[member('clara')]).toMatchObject({
    role: 'legal-representative',
    billingRight: false,
  });
  expect(world.memberships[member('ana')]).toBeUndefined();
  expect(turnedTo(world, 'ana')).toBe('organisation:ana');
  expect(all(world, 'mails')).toMatchObject([{ to: 'clara@lumen.example' }]);
});

test('a second legal representative replaces the first by somebody else', () => {
  const two = withMember(agency(), 'bruno', { role: 'legal-representative' });
  const world = done(two, 'bruno', replace('ana', 'marta', 'removed'));
  expect(legalRepresentatives(world, organisationId.parse(lumen))).toMatchObject([
    { user: 'user:bruno' },
    { user: 'user:marta' },
  ]);
});

test('a successor who has the role already only sees the other one go', () => {
  const two = withMember(agency(), 'bruno', { role: 'legal-representative' });
  const world = done(two, 'ana', replace('ana', 'bruno', 'collaborator'));
  expect(world.memberships[member('ana')]?.role).toBe('collaborator');
  expect(all(world, 'mails')).toMatchObject([{ to: 'ana@lumen.example' }]);
});

test('an administrator cannot begin it, and of a refused second step no first one stays', () => {
  expect(refused(agency(), 'bruno', replace('ana', 'marta', 'administrator'))).toMatchObject(
    forbidden('explicit-deny'),
  );
  const two = withMember(agency(), 'clara', { role: 'legal-representative', billingRight: false });
  expect(refused(two, 'bruno', replace('ana', 'clara', 'collaborator'))).toMatchObject(
    forbidden('unknown'),
  );
});

test('an external person does not become a legal representative', () => {
  expect(refused(agency(), 'ana', replace('ana', 'emil', 'administrator'))).toMatchObject(
    forbidden('unknown'),
  );
});

test('who is no legal representative is not replaced as one', () => {
  expect(refused(agency(), 'ana', replace('bruno', 'marta', 'collaborator'))).toEqual({
    code: 'not-legal-representative',
  });
});

test('a successor is somebody else of the same organisation', () => {
  expect(refused(agency(), 'ana', replace('ana', 'ana', 'collaborator'))).toEqual({
    code: 'not-a-successor',
  });
  const elsewhere = { ...replace('ana', 'ana', 'removed'), successor: member('ana', 'ana') };
  expect(refused(agency(), 'ana', elsewhere)).toEqual({ code: 'not-a-successor' });
});

test('a seat that is gone has no successor and is none', () => {
  for (const command of [replace('none', 'marta', 'removed'), replace('ana', 'none', 'removed')])
    expect(refused(agency(), 'ana', command)).toEqual({ code: 'gone', what: 'memberships' });
});
