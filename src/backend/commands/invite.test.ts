import { expect, test } from 'vitest';
import { done, forbidden, lumen, product, refused } from '#backend/testing/act.ts';
import { all, put } from '#backend/world.ts';
import { agency } from '#backend/worlds/agency.ts';
import { organisationId } from '#schema/ids.ts';

const zoe = {
  type: 'invite-user',
  organisation: lumen,
  firstName: 'Zoë',
  lastName: 'Lang',
  email: 'zoe@lang.example',
  role: 'collaborator',
  billingRight: true,
  billingReminders: true,
  productEvents: true,
  products: [{ product: product('mail'), rights: ['technical'] }],
} as const;

test('an invitation waits, and a mail of it lies in the outbox', () => {
  const world = done(agency(), 'bruno', zoe);
  expect(all(world, 'invitations')).toEqual([
    {
      id: 'invitation:n001a',
      organisation: 'organisation:lumen',
      firstName: 'Zoë',
      lastName: 'Lang',
      email: 'zoe@lang.example',
      role: 'collaborator',
      billingRight: true,
      billingReminders: true,
      productEvents: true,
      products: [{ product: 'product:mail', rights: ['technical'] }],
      invitedBy: 'user:bruno',
      invitedOn: '2026-11-23',
    },
  ]);
  expect(all(world, 'mails')).toEqual([
    {
      id: 'mail:n001a',
      kind: 'invitation',
      to: 'zoe@lang.example',
      organisation: 'organisation:lumen',
      organisationName: 'Lumen Studio',
      sentOn: '2026-11-23',
      by: 'Bruno Keller',
      invitation: 'invitation:n001a',
      role: 'collaborator',
    },
  ]);
  expect(all(world, 'memberships')).toHaveLength(6);
});

test('only a legal representative invites a legal representative', () => {
  const command = { ...zoe, role: 'legal-representative' };
  expect(refused(agency(), 'bruno', command)).toMatchObject(forbidden('explicit-deny'));
  const world = done(agency(), 'ana', command);
  expect(all(world, 'invitations')).toMatchObject([
    { role: 'legal-representative', billingRight: false, billingReminders: true, products: [] },
  ]);
});

test.each(['clara', 'marta', 'emil'])('%s invites nobody', (name) => {
  expect(refused(agency(), name, zoe)).toMatchObject(forbidden('default-deny'));
});

test('a visitor invites nobody, and nobody invites into what is not there', () => {
  expect(refused(agency(), null, zoe)).toMatchObject({ code: 'not-permitted' });
  expect(refused(agency(), 'ana', { ...zoe, organisation: 'organisation:none' })).toEqual({
    code: 'gone',
    what: 'organisations',
  });
  expect(refused(agency(), 'bruno', { ...zoe, organisation: 'organisation:ana' })).toMatchObject({
    code: 'not-permitted',
  });
});

test('a member is not invited again, in whatever letters', () => {
  for (const email of ['marta@lumen.example', 'MARTA@lumen.EXAMPLE', 'bruno@lumen.example'])
    expect(refused(agency(), 'bruno', { ...zoe, email })).toEqual({
      code: 'already-member',
      email: email.toLowerCase(),
    });
});

test('nobody is invited twice into the same organisation; into another they are', () => {
  const world = done(agency(), 'ana', zoe);
  expect(refused(world, 'bruno', { ...zoe, email: 'Zoe@Lang.example' })).toEqual({
    code: 'already-invited',
    email: 'zoe@lang.example',
  });
  const other = { ...zoe, organisation: 'organisation:ana', products: [] };
  expect(all(done(world, 'ana', other, 'n002a'), 'invitations')).toHaveLength(2);
});

test('an external person gets products, but neither the accounting nor messages', () => {
  const world = done(agency(), 'bruno', { ...zoe, role: 'external' });
  expect(all(world, 'invitations')).toMatchObject([
    {
      role: 'external',
      billingRight: false,
      billingReminders: false,
      productEvents: false,
      products: [{ product: 'product:mail' }],
    },
  ]);
});

test('an administrator has the accounting and all products anyway; neither is kept as a choice', () => {
  const world = done(agency(), 'bruno', { ...zoe, role: 'administrator' });
  expect(all(world, 'invitations')).toMatchObject([
    { billingRight: false, billingReminders: true, productEvents: true, products: [] },
  ]);
});

test('a product of another organisation, or of none, is not given', () => {
  const foreign = {
    id: product('foreign'),
    organisation: organisationId.parse('organisation:ana'),
    kind: 'website',
    name: 'ana.example',
  } as const;
  const world = put(agency(), 'products', foreign);
  for (const name of ['foreign', 'none']) {
    const products = [...zoe.products, { product: product(name), rights: ['technical'] }];
    expect(refused(world, 'ana', { ...zoe, products })).toEqual({
      code: 'product-of-another-organisation',
    });
  }
});

test('no product is given twice in one invitation', () => {
  const products = [...zoe.products, { product: product('mail'), rights: ['statistics'] }];
  expect(() => done(agency(), 'ana', { ...zoe, products })).toThrow('products');
});
