import { expect, test } from 'vitest';
import {
  checkWorld,
  firstRole,
  isExternal,
  legalRepresentatives,
  mayHaveBillingRight,
  reachesAllProducts,
  remindersForced,
} from '#backend/policy/roles.ts';
import {
  member,
  organisation,
  product,
  smallWorld,
  user,
  withAccess,
  withMember,
  withOneRepresentative,
  withOrganisation,
  withProduct,
  withTeam,
} from '#backend/policy/testing/small-world.ts';
import { drop, put } from '#backend/world.ts';
import type { InvitationId, SessionId, WebsiteId } from '#schema/ids.ts';
import { memberRoles } from '#schema/records/membership.ts';
import type { World } from '#schema/world.ts';

const world = smallWorld();
const lumen = organisation('lumen');

test('a whole world has no problems, nor has an organisation without users', () => {
  expect(checkWorld(world)).toEqual([]);
});

const broken: [code: string, world: World][] = [
  [
    'organisation-without-legal-representative',
    withMember(withOneRepresentative(), 'lea', 'administrator'),
  ],
  ['membership-of-nothing', drop(world, 'users', ({ id }) => id === user('carl'))],
  [
    'membership-of-nothing',
    withMember(world, 'carl', 'collaborator', { clients: [organisation('none')] }),
  ],
  ['work-team-of-nothing', withTeam(world, 'web', ['nobody'], {})],
  ['work-team-of-nothing', withTeam(world, 'web', [], { none: ['technical'] })],
  ['product-of-nothing', withProduct(world, 'site', 'website', 'none')],
  ['access-to-nothing', withAccess(world, 'nobody', 'site', ['technical'])],
  ['access-to-nothing', withAccess(world, 'carl', 'none', ['technical'])],
  [
    'session-of-nothing',
    put(world, 'sessions', {
      id: 'session:carl' as SessionId,
      user: user('carl'),
      organisation: organisation('none'),
    }),
  ],
  [
    'invitation-to-nothing',
    put(world, 'invitations', {
      id: 'invitation:new' as InvitationId,
      organisation: lumen,
      firstName: 'New',
      lastName: 'Person',
      email: 'new@example.com',
      role: 'collaborator',
      billingRight: false,
      billingReminders: false,
      productEvents: false,
      products: [{ product: product('none'), rights: ['technical'] }],
      invitedBy: user('lea'),
      invitedOn: '2026-11-23',
    }),
  ],
  [
    'website-of-nothing',
    put(world, 'websites', {
      id: 'website:none' as WebsiteId,
      product: product('none'),
      name: 'none.example',
      mysqlPrefix: true,
      server: { prefix: 'wxyz_', database: 'wxyz_db', user: 'wxyz_user' },
      configuration: { database: 'db', user: 'user' },
    }),
  ],
  ['two-memberships-of-one-user', withMember(world, 'eve', 'external', { user: user('eva') })],
  [
    'two-users-with-one-email',
    put(world, 'users', {
      id: user('twin'),
      firstName: 'Twin',
      lastName: 'Example',
      email: 'carl@example.com',
      createdOn: '2026-11-23',
    }),
  ],
  [
    'record-under-another-id',
    {
      ...world,
      users: { ...world.users, [user('nora')]: world.users[user('carl')] } as World['users'],
    },
  ],
];

test.each(broken)('a broken world is told: %s', (code, each) => {
  expect(checkWorld(each)).toContain(code);
});

test('reminders are forced on the only legal representative', () => {
  const forced = (each: World, name: string) => {
    const found = each.memberships[member(name)];
    return found && remindersForced(each, found);
  };
  expect(forced(withOneRepresentative(), 'lea')).toBe(true);
  expect(forced(world, 'lea')).toBe(false);
  expect(forced(withOneRepresentative(), 'ada')).toBe(false);
});

test('the legal representatives of an organisation are its own', () => {
  expect(legalRepresentatives(world, lumen).map(({ id }) => id)).toEqual([
    member('lea'),
    member('otto'),
  ]);
  expect(legalRepresentatives(withOrganisation(world, 'new'), organisation('new'))).toEqual([]);
});

test('what a role brings by itself', () => {
  expect(firstRole).toBe('legal-representative');
  expect(memberRoles.filter(reachesAllProducts)).toEqual(['legal-representative', 'administrator']);
  expect(memberRoles.filter(mayHaveBillingRight)).toEqual(['collaborator']);
  expect(memberRoles.filter(isExternal)).toEqual(['external']);
});
