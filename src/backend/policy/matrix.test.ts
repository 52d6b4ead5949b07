import { expect, test } from 'vitest';
import { member, organisation, smallWorld, user } from '#backend/policy/testing/small-world.ts';
import { decide } from '#backend/policy.ts';
import { type Action, actions } from '#schema/action.ts';
import type { Decision } from '#schema/decision.ts';

/**
 * The permission table of the fact sheets, transcribed by hand. Columns: legal representative, administrator,
 * collaborator with the billing right, collaborator without, external. A allowed, D denied, U not documented; small
 * letters are inferred. Where a cell has a condition, the row says what holds without a named product or client, beside
 * a second legal representative, and with Premium Support.
 */
const table: [row: number, action: Action, cells: string][] = [
  [1, 'create-work-team', 'A A d d d'],
  [2, 'edit-work-team', 'A A d d d'],
  [3, 'delete-work-team', 'a a U U U'],
  [4, 'be-work-team-member', 'a a A A A'],
  [5, 'be-work-team-leader', 'U U U U U'],
  [6, 'toggle-role-in-work-team', 'A A d d d'],
  [7, 'view-member-activity', 'A A d d d'],
  [8, 'invite-user', 'A A d d d'],
  [9, 'grant-legal-representative', 'A D D D D'],
  [10, 'change-role', 'A A d d d'],
  [11, 'remove-user', 'A A d d d'],
  [12, 'remove-only-legal-representative', 'D D D D D'],
  [13, 'remove-legal-representative', 'A U d d d'],
  [14, 'set-product-access', 'A A d d d'],
  [15, 'reach-products', 'A A D D D'],
  [16, 'have-product-access-narrowed', 'D D A A A'],
  [17, 'edit-organisation', 'A U D D d'],
  [18, 'customise-display', 'A A d d d'],
  [19, 'enforce-two-factor', 'A U d d d'],
  [20, 'leave-organisation', 'A A A A A'],
  [21, 'switch-organisation', 'A A A A A'],
  [22, 'create-organisation', 'A A A A A'],
  [23, 'transfer-product', 'A A d d d'],
  [24, 'receive-product', 'a a U U U'],
  [25, 'see-invoices', 'A A A d d'],
  [26, 'generate-pro-forma', 'A A A d d'],
  [27, 'pay', 'A A a d d'],
  [28, 'order', 'A A U U d'],
  [29, 'use-prepaid-account', 'a a a d d'],
  [30, 'manage-payment-profiles', 'a a a d d'],
  [31, 'switch-automatic-renewal', 'a a a d d'],
  [32, 'add-billing-address', 'a a a d d'],
  [33, 'configure-billing-mails', 'a a a d d'],
  [34, 'receive-billing-reminders', 'A A A A U'],
  [35, 'receive-product-events', 'A A A A U'],
  [36, 'manage-clients', 'A A D D U'],
  [37, 'manage-own-two-factor', 'A A A A A'],
  [38, 'see-own-sessions', 'A A A A A'],
  [39, 'see-organisation-logs', 'a A U U U'],
  [40, 'unlock-user', 'a A d d d'],
  [41, 'read-support-code', 'A A A A a'],
  [42, 'read-vip-code', 'a a U U U'],
  [43, 'subscribe-premium-support', 'a a U U U'],
  [44, 'give-support-access', 'a a U U U'],
  [45, 'see-mail-logs', 'A A d d d'],
  [46, 'see-own-mail-logs', 'A A A A A'],
  [47, 'search-own-mail', 'A A A A A'],
  [48, 'see-shared-calendars', 'A A A A D'],
  [49, 'toggle-mysql-prefix', 'a a d d d'],
  [50, 'request-auth-code', 'a a d d U'],
  [51, 'report-phishing', 'A A A A A'],
  [52, 'have-support-disable-two-factor', 'D D D D D'],
];

function letter({ verdict, inferred }: Decision): string {
  if (verdict === 'not-documented') return 'U';
  const capital = verdict === 'allowed' ? 'A' : 'D';
  return inferred ? capital.toLowerCase() : capital;
}

test('the expectations cover every action in its order', () => {
  expect(table.map(([, action]) => action)).toEqual(actions);
  expect(table.map(([row]) => row)).toEqual(actions.map((_, index) => index + 1));
});

test.each(table)('row %i, %s: %s', (_, action, cells) => {
  const world = smallWorld();
  const decided = ['lea', 'ada', 'cora', 'carl', 'eva'].map((name) =>
    decide(world, user(name), action, { organisation: organisation('lumen') }),
  );
  expect(decided.map(letter).join(' ')).toBe(cells);
  expect(decided.every((decision) => decision.action === action)).toBe(true);
});

test.each(table)('row %i, %s, names its sources', (_, action) => {
  const { sources } = decide(smallWorld(), null, action, {});
  expect(sources.length).toBeGreaterThan(0);
});

test('what the sources say no to is told apart from what no path leads to', () => {
  const lumen = { organisation: organisation('lumen') };
  expect(decide(smallWorld(), user('ada'), 'grant-legal-representative', lumen).kind).toBe(
    'explicit-deny',
  );
  expect(decide(smallWorld(), user('carl'), 'create-work-team', lumen).kind).toBe('default-deny');
});

test('a question about what a member may have is answered for that member, whoever asks', () => {
  const about = (name: string) => ({ membership: member(name) });
  const ask = (name: string, action: Action) =>
    decide(smallWorld(), user('ada'), action, about(name)).verdict;
  expect(ask('eva', 'receive-billing-reminders')).toBe('not-documented');
  expect(ask('carl', 'receive-billing-reminders')).toBe('allowed');
  expect(ask('carl', 'have-product-access-narrowed')).toBe('allowed');
  expect(ask('lea', 'have-product-access-narrowed')).toBe('denied');
});
