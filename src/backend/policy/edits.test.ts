import { expect, test } from 'vitest';
import { applyEdit } from '#backend/policy/edits.ts';
import {
  member,
  organisation,
  product,
  smallWorld,
  team,
  user,
  withAccess,
  withOrganisation,
  withTeam,
} from '#backend/policy/testing/small-world.ts';
import { all, membershipOf } from '#backend/world.ts';
import type { Edit } from '#schema/decision.ts';
import { productAccess } from '#schema/records/product.ts';
import { world as worldSchema } from '#schema/world.ts';

const carl = member('carl');
const lumen = organisation('lumen');

test('an invitation makes a member with the role and nothing else', () => {
  const after = applyEdit(smallWorld(), {
    edit: 'invite',
    user: user('nora'),
    organisation: lumen,
    role: 'external',
  });
  expect(membershipOf(after, user('nora'), lumen)).toMatchObject({
    role: 'external',
    billingRight: false,
    clients: [],
  });
  expect(worldSchema.safeParse(after).success).toBe(true);
});

test('roles, rights, clients and switches change where they are named', () => {
  const edits: Edit[] = [
    { edit: 'change-role', membership: member('cora'), role: 'administrator' },
    { edit: 'name-legal-representative', organisation: lumen, membership: member('ada') },
    { edit: 'grant-billing-right', membership: carl },
    { edit: 'authorise-client', membership: carl, client: organisation('atlas') },
    { edit: 'subscribe-premium-support', organisation: lumen },
    { edit: 'stop-enforcing-two-factor', organisation: lumen },
  ];
  const before = withOrganisation(smallWorld(), 'lumen', { twoFactorEnforced: true });
  const after = edits.reduce(applyEdit, before);
  expect(after.memberships[member('cora')]?.role).toBe('administrator');
  expect(after.memberships[member('ada')]?.role).toBe('legal-representative');
  expect(after.memberships[carl]).toMatchObject({
    billingRight: true,
    clients: [organisation('atlas')],
  });
  expect(after.organisations[lumen]).toMatchObject({
    premiumSupport: true,
    twoFactorEnforced: false,
  });
});

test('a product right is added to those that are there', () => {
  const grant = {
    edit: 'grant-product-right',
    membership: carl,
    product: product('mail'),
    right: 'technical',
  } as const;
  const rights = (before = smallWorld()) =>
    all(applyEdit(before, grant), 'productAccess').map((access) => access.rights);
  expect(rights()).toEqual([['technical']]);
  expect(rights(withAccess(smallWorld(), 'carl', 'mail', ['statistics']))).toEqual([
    ['statistics', 'technical'],
  ]);
  const made = all(applyEdit(smallWorld(), grant), 'productAccess')[0];
  expect(productAccess.safeParse(made).success).toBe(true);
});

test('mail logs are given back, a team is joined', () => {
  const withdrawn = withAccess(smallWorld(), 'carl', 'mail', ['technical'], true);
  const back = applyEdit(withdrawn, {
    edit: 'give-back-mail-logs',
    membership: carl,
    product: product('mail'),
  });
  expect(all(back, 'productAccess').map((access) => access.mailLogsWithdrawn)).toEqual([false]);
  const joined = applyEdit(withTeam(smallWorld(), 'web', ['eva'], {}), {
    edit: 'join-team',
    membership: carl,
    team: team('web'),
  });
  expect(joined.workTeams[team('web')]?.members).toEqual([member('eva'), carl]);
});

test.each<Edit>([
  { edit: 'invite', user: user('nobody'), organisation: lumen, role: 'external' },
  { edit: 'invite', user: user('carl'), organisation: lumen, role: 'external' },
  { edit: 'change-role', membership: member('nobody'), role: 'external' },
  { edit: 'grant-product-right', membership: carl, product: product('none'), right: 'technical' },
  { edit: 'join-team', membership: carl, team: team('none') },
  { edit: 'authorise-client', membership: member('nobody'), client: organisation('atlas') },
  { edit: 'give-back-mail-logs', membership: carl, product: product('mail') },
  { edit: 'subscribe-premium-support', organisation: organisation('none') },
])('what is not there is not changed: $edit', (edit) => {
  const before = smallWorld();
  expect(applyEdit(before, edit)).toBe(before);
});
