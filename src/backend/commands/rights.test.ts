import { expect, test } from 'vitest';
import { done, forbidden, member, product, refused, withMember } from '#backend/testing/act.ts';
import { all, put } from '#backend/world.ts';
import { agency } from '#backend/worlds/agency.ts';
import { organisationId } from '#schema/ids.ts';

const billing = (name: string, billingRight: boolean) =>
  ({ type: 'set-billing-right', membership: member(name), billingRight }) as const;

test('the billing right is given to a collaborator and taken again', () => {
  const given = done(agency(), 'bruno', billing('marta', true));
  expect(given.memberships[member('marta')]?.billingRight).toBe(true);
  const taken = done(given, 'ana', billing('marta', false), 'n002a');
  expect(taken.memberships[member('marta')]?.billingRight).toBe(false);
  expect(refused(taken, 'ana', billing('marta', false))).toEqual({ code: 'nothing-to-change' });
});

test('the billing right comes with the higher roles; for externals nothing is documented', () => {
  for (const name of ['ana', 'bruno'])
    expect(refused(agency(), 'ana', billing(name, true))).toEqual({
      code: 'billing-right-fixed',
      because: 'comes-with-role',
    });
  expect(refused(agency(), 'ana', billing('emil', true))).toEqual({
    code: 'billing-right-fixed',
    because: 'not-documented',
  });
});

test('who may not change roles gives no rights, not even to themselves', () => {
  for (const who of ['clara', 'marta', 'emil', null])
    expect(refused(agency(), who, billing('marta', true))).toMatchObject({ code: 'not-permitted' });
  expect(refused(agency(), 'ana', billing('none', true))).toEqual({
    code: 'gone',
    what: 'memberships',
  });
});

const prefer = (name: string, billingReminders: boolean, productEvents: boolean) =>
  ({ type: 'set-preferences', membership: member(name), billingReminders, productEvents }) as const;

test('preferences of everybody inside can be set', () => {
  const world = done(agency(), 'bruno', prefer('marta', true, true));
  expect(world.memberships[member('marta')]).toMatchObject({
    billingReminders: true,
    productEvents: true,
  });
  expect(refused(world, 'bruno', prefer('marta', true, true))).toEqual({
    code: 'nothing-to-change',
  });
});

test('the only legal representative cannot do without reminders, and may do without the rest', () => {
  expect(refused(agency(), 'ana', prefer('ana', false, true))).toEqual({
    code: 'only-legal-representative-gets-reminders',
  });
  const quiet = done(agency(), 'ana', prefer('ana', true, false));
  expect(quiet.memberships[member('ana')]?.productEvents).toBe(false);
  const two = withMember(agency(), 'marta', { role: 'legal-representative' });
  const free = done(two, 'ana', prefer('ana', false, true));
  expect(free.memberships[member('ana')]?.billingReminders).toBe(false);
});

test('whether an external person gets messages is not documented', () => {
  for (const command of [prefer('emil', true, false), prefer('emil', false, true)])
    expect(refused(agency(), 'ana', command)).toMatchObject(forbidden('unknown'));
});

test('preferences are set by who may change roles', () => {
  for (const who of ['clara', 'marta', 'emil', null])
    expect(refused(agency(), who, prefer('marta', true, true))).toMatchObject({
      code: 'not-permitted',
    });
  expect(refused(agency(), 'ana', prefer('none', true, true))).toEqual({
    code: 'gone',
    what: 'memberships',
  });
});

const access = (name: string, what: string, rights: readonly string[] | null) =>
  ({
    type: 'set-product-access',
    membership: member(name),
    product: product(what),
    rights,
  }) as const;

test('access is given, changed in place and ended', () => {
  const given = done(agency(), 'bruno', access('marta', 'shop', ['technical']));
  expect(all(given, 'productAccess').at(-1)).toEqual({
    id: 'access:n001a',
    membership: 'membership:marta@lumen',
    product: 'product:shop',
    rights: ['technical'],
    mailLogsWithdrawn: false,
  });
  const changed = done(given, 'ana', access('marta', 'shop', ['statistics']), 'n002a');
  expect(all(changed, 'productAccess').at(-1)).toMatchObject({
    id: 'access:n001a',
    rights: ['statistics'],
  });
  const ended = done(changed, 'ana', access('marta', 'shop', null), 'n003a');
  expect(ended).toEqual(agency());
});

test('mail logs that were withdrawn stay so when the rights change', () => {
  const [known] = all(agency(), 'productAccess');
  if (!known) throw new Error('Nobody has access.');
  const world = put(agency(), 'productAccess', { ...known, mailLogsWithdrawn: true });
  const changed = done(world, 'ana', access('marta', 'mail', ['statistics']));
  expect(changed.productAccess[known.id]).toMatchObject({
    rights: ['statistics'],
    mailLogsWithdrawn: true,
  });
});

test('the same rights in another order are no change, and no access cannot end', () => {
  const order = access('emil', 'shop', ['statistics', 'technical']);
  expect(refused(agency(), 'ana', order)).toEqual({ code: 'nothing-to-change' });
  expect(refused(agency(), 'ana', access('marta', 'shop', null))).toEqual({
    code: 'nothing-to-change',
  });
});

test('who reaches all products anyway has no access to be set', () => {
  for (const name of ['ana', 'bruno'])
    expect(refused(agency(), 'ana', access(name, 'shop', ['technical']))).toMatchObject(
      forbidden('ceiling'),
    );
});

test('a product of another organisation is not to be had', () => {
  const foreign = {
    id: product('foreign'),
    organisation: organisationId.parse('organisation:ana'),
    kind: 'website',
    name: 'ana.example',
  } as const;
  const world = put(agency(), 'products', foreign);
  expect(refused(world, 'ana', access('marta', 'foreign', ['technical']))).toEqual({
    code: 'product-of-another-organisation',
  });
});

test('what is gone gives no access', () => {
  expect(refused(agency(), 'ana', access('marta', 'none', null))).toEqual({
    code: 'gone',
    what: 'products',
  });
  expect(refused(agency(), 'ana', access('none', 'shop', null))).toEqual({
    code: 'gone',
    what: 'memberships',
  });
  for (const who of ['clara', 'marta', 'emil', null])
    expect(refused(agency(), who, access('marta', 'shop', ['technical']))).toMatchObject({
      code: 'not-permitted',
    });
});
