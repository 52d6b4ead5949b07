import {
  A,
  a,
  accountRow,
  D,
  d,
  only,
  type Row,
  row,
  rowForWhoever,
  U,
} from '#backend/policy/cells.ts';
import type { Action } from '#schema/action.ts';
import type { PolicySource } from '#schema/decision.ts';

const productAccess: PolicySource = { page: 'product-access' };
const supportCode: PolicySource = { page: 'support-code' };
const mailLogs: PolicySource = { page: 'mail-logs' };
const guide = (section: number): PolicySource => ({ page: 'source-guide', section });
const console = (part: number): PolicySource => ({ page: 'console', part });

const authorised = only(A, 'product-access');
const client = only(A, 'client');

/**
 * What the public sources say, action by action. Columns: legal representative, administrator, collaborator with the
 * billing right, collaborator without, external. Limits that hold beside the cells are in `conditions.ts`.
 */
export const matrix: Record<Action, Row> = {
  'create-work-team': row([A, A, d, d, d], 2589),
  'edit-work-team': row([A, A, d, d, d], 2590),
  // No page describes it; these two say who manages teams.
  'delete-work-team': row([a, a, U, U, U], 2589, 2590),
  'be-work-team-member': row([a, a, A, A, A], 2585),
  'be-work-team-leader': row([U, U, U, U, U], 2585),
  'toggle-role-in-work-team': row([A, A, d, d, d], 2590),
  'view-member-activity': row([A, A, d, d, d], 2590),
  'invite-user': row([A, A, d, d, d], 1404),
  'grant-legal-representative': row([A, D, D, D, D], 1404, 1633, 284),
  'change-role': row([A, A, d, d, d], guide(7), 1633),
  'remove-user': row([A, A, d, d, d], 1738),
  'remove-only-legal-representative': row([D, D, D, D, D], 1738, 284),
  'remove-legal-representative': row([A, U, d, d, d], 284),
  'set-product-access': row([A, A, d, d, d], productAccess),
  'reach-products': row([A, A, authorised, authorised, authorised], productAccess, 1440),
  'have-product-access-narrowed': row([D, D, A, A, A], productAccess),
  'edit-organisation': row([A, U, D, D, d], 1462, 1440),
  'customise-display': row([A, A, d, d, d], console(6)),
  'enforce-two-factor': row([A, U, d, d, d], 2192, 1940),
  'leave-organisation': row([A, A, A, A, A], 1989, 2192),
  'switch-organisation': accountRow([A, A, A, A, A], 1989, 1404),
  'create-organisation': rowForWhoever([A, A, A, A, A], guide(3)),
  'transfer-product': row([A, A, d, d, d], 2024),
  'receive-product': row([a, a, U, U, U], guide(3)),
  'see-invoices': row([A, A, A, d, d], guide(2), 2091),
  'generate-pro-forma': row([A, A, A, d, d], guide(2), 2091),
  pay: row([A, A, a, d, d], 1385, 1440),
  order: row([A, A, U, U, d], 1440),
  'use-prepaid-account': row([a, a, a, d, d], 2117, 1440),
  'manage-payment-profiles': row([a, a, a, d, d], 2315),
  'switch-automatic-renewal': row([a, a, a, d, d], 2314, 2637),
  'add-billing-address': row([a, a, a, d, d], 1920),
  'configure-billing-mails': row([a, a, a, d, d], console(7)),
  'receive-billing-reminders': row([A, A, A, A, U], guide(7), 1440),
  'receive-product-events': row([A, A, A, A, U], 1440),
  'manage-clients': row([A, A, client, client, U], 1440),
  'manage-own-two-factor': accountRow([A, A, A, A, A], 1940, 2021, 2855),
  'see-own-sessions': accountRow([A, A, A, A, A], 2339),
  'see-organisation-logs': row([a, A, U, U, U], 2339),
  'unlock-user': row([a, A, d, d, d], 2339),
  'read-support-code': accountRow([A, A, A, A, a], supportCode),
  'read-vip-code': row([a, a, U, U, U], supportCode),
  // It says where, but not who.
  'subscribe-premium-support': row([a, a, U, U, U], console(3)),
  'give-support-access': row([a, a, U, U, U], guide(8)),
  'see-mail-logs': row([A, A, d, d, d], mailLogs),
  'see-own-mail-logs': row([A, A, A, A, A], mailLogs),
  'search-own-mail': accountRow([A, A, A, A, A], guide(9)),
  'see-shared-calendars': row([A, A, A, A, D], guide(7), 1440),
  'toggle-mysql-prefix': row(
    [a, a, only(a, 'technical-right'), only(a, 'technical-right'), only(U, 'technical-right')],
    guide(5),
    2589,
  ),
  'request-auth-code': row([a, a, only(U, 'technical-right'), only(U, 'technical-right'), U], 2075),
  'report-phishing': accountRow([A, A, A, A, A], 1172),
  'have-support-disable-two-factor': rowForWhoever([D, D, D, D, D], guide(10)),
};
