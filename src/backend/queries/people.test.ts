import { expect, test } from 'vitest';
import {
  currentOrganisation,
  invitationsFor,
  invitationsOfNewcomers,
  listInvitations,
  listMembers,
  type MemberOrder,
  organisationsOf,
} from '#backend/queries/people.ts';
import { done, lumen, user, withMember } from '#backend/testing/act.ts';
import { zoe } from '#backend/testing/used-space.ts';
import { agency } from '#backend/worlds/agency.ts';
import { organisationId } from '#schema/ids.ts';
import type { World } from '#schema/world.ts';

const place = organisationId.parse(lumen);

const found = (world: World, search: string, order: MemberOrder = 'name') =>
  listMembers(world, place, { search, order, locale: 'es' }).map((each) => each.user.firstName);

test('members are listed by name, by role or by how new they are', () => {
  expect(found(agency(), '')).toEqual(['Ana', 'Bruno', 'Clara', 'Emil', 'Marta']);
  expect(found(agency(), '', 'role')).toEqual(['Ana', 'Bruno', 'Clara', 'Marta', 'Emil']);
  const world = withMember(agency(), 'emil', { joinedOn: '2025-01-01' });
  expect(found(world, '', 'joined')).toEqual(['Emil', 'Ana', 'Bruno', 'Clara', 'Marta']);
});

test('a search finds parts of name and address, without accents and case', () => {
  expect(found(agency(), 'ar')).toEqual(['Clara', 'Marta']);
  expect(found(agency(), ' IBÁRRA ')).toEqual(['Marta']);
  expect(found(agency(), 'emil@')).toEqual(['Emil']);
  expect(found(agency(), 'nobody')).toEqual([]);
  expect(found(agency(), '.*')).toEqual([]);
});

test('invitations are listed the newest first, and for the one they are for', () => {
  const first = done(agency(), 'ana', zoe, 'i001');
  const left = done(first, 'emil', { type: 'leave-organisation', organisation: lumen }, 'l001');
  const world = done(left, 'ana', { ...zoe, email: 'emil@lumen.example' }, 'i002');
  const ids = (list: { id: string }[]) => list.map(({ id }) => id);
  expect(ids(listInvitations(world, place))).toEqual(['invitation:i002', 'invitation:i001']);
  expect(ids(invitationsFor(world, user('emil')))).toEqual(['invitation:i002']);
  expect(invitationsFor(world, user('nobody'))).toEqual([]);
  expect(ids(invitationsOfNewcomers(world))).toEqual(['invitation:i001']);
});

test('a person’s organisations come in the order in which they came, one of them in front', () => {
  const names = organisationsOf(agency(), user('ana')).map(({ organisation }) => organisation.name);
  expect(names).toEqual(['Lumen Studio', 'Ana Ferrer']);
  expect(currentOrganisation(agency(), user('ana'))?.name).toBe('Lumen Studio');
  const left = done(agency(), 'emil', { type: 'leave-organisation', organisation: lumen });
  expect(currentOrganisation(left, user('emil'))).toBeUndefined();
  expect(organisationsOf(left, user('emil'))).toEqual([]);
});
