import { expect, test } from 'vitest';
import {
  done,
  lumen,
  member,
  product,
  refused,
  turnedTo,
  withMember,
} from '#backend/testing/act.ts';
import { all } from '#backend/world.ts';
import { agency } from '#backend/worlds/agency.ts';
import type { World } from '#schema/world.ts';

const terms = {
  type: 'invite-user',
  organisation: lumen,
  firstName: 'Zoë',
  lastName: 'Lang',
  role: 'collaborator',
  billingRight: true,
  billingReminders: true,
  productEvents: true,
  products: [
    { product: product('mail'), rights: ['technical'] },
    { product: product('shop'), rights: ['statistics'] },
  ],
} as const;
const accept = { type: 'accept-invitation', invitation: 'invitation:i001' } as const;
const asNew = { ...accept, newAccount: { firstName: 'Zoé', lastName: 'Lange' } };

/** The agency in which somebody is invited. */
function invited(email: string, world: World = agency(), more: object = {}): World {
  return done(world, 'ana', { ...terms, email, ...more }, 'i001');
}

/** Emil, who then has an account and no organisation. */
function withoutEmil(): World {
  return done(agency(), 'emil', { type: 'leave-organisation', organisation: lumen }, 'l001');
}

test('who has no account makes one, under the names of the form, and is in with all that was granted', () => {
  const world = done(invited('zoe@lang.example'), null, asNew);
  expect(all(world, 'users').at(-1)).toEqual({
    id: 'user:n001a',
    firstName: 'Zoé',
    lastName: 'Lange',
    email: 'zoe@lang.example',
    createdOn: '2026-11-23',
  });
  expect(all(world, 'memberships').at(-1)).toEqual({
    id: 'membership:n001a',
    organisation: 'organisation:lumen',
    user: 'user:n001a',
    role: 'collaborator',
    billingRight: true,
    billingReminders: true,
    productEvents: true,
    clients: [],
    joinedOn: '2026-11-23',
  });
  const access = all(world, 'productAccess').slice(-2);
  expect(access).toMatchObject([
    { product: 'product:mail', membership: 'membership:n001a', rights: ['technical'] },
    { product: 'product:shop', membership: 'membership:n001a', rights: ['statistics'] },
  ]);
  expect(new Set(access.map(({ id }) => id)).size).toBe(2);
  expect(all(world, 'sessions').at(-1)).toMatchObject({
    user: 'user:n001a',
    organisation: 'organisation:lumen',
  });
  expect(all(world, 'organisations')).toHaveLength(2);
  expect(all(world, 'invitations')).toEqual([]);
});

test('who has an account accepts with it, and starts where there was no organisation yet', () => {
  const world = done(invited('emil@lumen.example', withoutEmil()), 'emil', asNew);
  expect(all(world, 'users')).toHaveLength(5);
  expect(all(world, 'memberships').at(-1)).toMatchObject({
    user: 'user:emil',
    role: 'collaborator',
  });
  expect(turnedTo(world, 'emil')).toBe('organisation:lumen');
});

test('who is in an organisation already stays in front of it', () => {
  const own = { type: 'create-organisation', name: 'Emil', entity: 'individual' } as const;
  const world = done(
    invited('emil@lumen.example', done(withoutEmil(), 'emil', own)),
    'emil',
    accept,
    'n002a',
  );
  expect(turnedTo(world, 'emil')).toBe('organisation:n001a');
});

test('an invitation is for one person', () => {
  for (const who of ['bruno', 'ana'])
    expect(refused(invited('zoe@lang.example'), who, asNew)).toEqual({
      code: 'invitation-for-somebody-else',
      email: 'zoe@lang.example',
    });
  expect(refused(invited('emil@lumen.example', withoutEmil()), 'bruno', accept)).toEqual({
    code: 'invitation-for-somebody-else',
    email: 'emil@lumen.example',
  });
});

test('without an account none is guessed, and beside an account none is made', () => {
  expect(refused(invited('zoe@lang.example'), null, accept)).toEqual({ code: 'account-needed' });
  expect(refused(invited('emil@lumen.example', withoutEmil()), null, asNew)).toEqual({
    code: 'account-exists',
    email: 'emil@lumen.example',
  });
});

test('an invitation is gone when it was accepted, and where there never was one', () => {
  const world = done(invited('zoe@lang.example'), null, asNew);
  expect(refused(world, null, asNew)).toEqual({ code: 'gone', what: 'invitations' });
  expect(refused(agency(), 'ana', accept)).toEqual({ code: 'gone', what: 'invitations' });
});

test('the members who want product events hear of the new one, and nobody else', () => {
  const base = withMember(agency(), 'marta', { productEvents: true });
  const before = invited('zoe@lang.example', base);
  const world = done(before, null, asNew);
  const mails = all(world, 'mails').slice(all(before, 'mails').length);
  expect(mails).toMatchObject([
    { to: 'ana@lumen.example', kind: 'user-joined', role: 'collaborator', by: 'Zoé Lange' },
    { to: 'bruno@lumen.example', kind: 'user-joined' },
    { to: 'marta@lumen.example', kind: 'user-joined' },
  ]);
  expect(mails).toHaveLength(3);
});

test('where nobody wants product events no mail is sent', () => {
  let base = withMember(agency(), 'ana', { productEvents: false });
  base = withMember(base, 'bruno', { productEvents: false });
  const world = done(invited('zoe@lang.example', base), null, asNew);
  expect(all(world, 'mails').map(({ kind }) => kind)).toEqual(['invitation']);
});

test('an invitation stays good when who wrote it has left', () => {
  const before = done(agency(), 'bruno', { ...terms, email: 'zoe@lang.example' }, 'i001');
  const left = done(before, 'bruno', { type: 'leave-organisation', organisation: lumen }, 'l001');
  expect(left.memberships[member('bruno')]).toBeUndefined();
  expect(all(done(left, null, asNew), 'invitations')).toEqual([]);
});
