import { describe, expect, test } from 'vitest';
import {
  member,
  organisation,
  product,
  smallWorld,
  user,
  withAccess,
  withMember,
  withOrganisation,
} from '#backend/policy/testing/small-world.ts';
import { decide } from '#backend/policy.ts';
import { actions } from '#schema/action.ts';

const lumen = { organisation: organisation('lumen') };
const everybody = ['lea', 'ada', 'cora', 'carl', 'eva'];

describe('an enforced second factor', () => {
  const enforced = withOrganisation(smallWorld(), 'lumen', { twoFactorEnforced: true });

  test('cannot be switched off, whatever the role', () => {
    for (const name of everybody) {
      expect(decide(enforced, user(name), 'manage-own-two-factor', lumen)).toMatchObject({
        verdict: 'denied',
        kind: 'ceiling',
        blocking: [{ is: 'two-factor-not-enforced' }],
        fixes: [
          {
            edit: { edit: 'stop-enforcing-two-factor', ...lumen },
            sideEffects: [{ effect: 'weakens-security' }],
          },
        ],
      });
    }
  });

  test('counts in any organisation if none is named, in the named one alone if one is', () => {
    const world = withMember(enforced, 'carl', 'external', {}, 'atlas');
    const atlas = { organisation: organisation('atlas') };
    expect(decide(world, user('carl'), 'manage-own-two-factor', {}).verdict).toBe('denied');
    expect(decide(world, user('carl'), 'manage-own-two-factor', atlas).verdict).toBe('allowed');
    expect(decide(smallWorld(), user('carl'), 'manage-own-two-factor', {})).toMatchObject({
      verdict: 'allowed',
      paths: [{ by: 'own-account' }],
    });
  });

  test('of two organisations is lifted by no single change', () => {
    const both = withOrganisation(enforced, 'atlas', { twoFactorEnforced: true });
    const world = withMember(both, 'carl', 'external', {}, 'atlas');
    expect(decide(world, user('carl'), 'manage-own-two-factor', {}).fixes).toEqual([]);
  });
});

describe('a VIP code', () => {
  const without = withOrganisation(smallWorld(), 'lumen');

  test('needs Premium Support', () => {
    expect(decide(without, user('ada'), 'read-vip-code', lumen)).toMatchObject({
      verdict: 'denied',
      kind: 'ceiling',
      blocking: [{ is: 'premium-support' }],
      fixes: [
        {
          edit: { edit: 'subscribe-premium-support' },
          sideEffects: [{ effect: 'costs-money' }],
        },
      ],
    });
  });

  test('does not exist for anybody without it, also where the rights are undocumented', () => {
    expect(decide(without, user('carl'), 'read-vip-code', lumen).kind).toBe('ceiling');
    expect(decide(smallWorld(), user('carl'), 'read-vip-code', lumen).kind).toBe('unknown');
  });

  test('is not needed to subscribe', () => {
    expect(decide(without, user('ada'), 'subscribe-premium-support', lumen).verdict).toBe(
      'allowed',
    );
  });
});

describe('withdrawn mail logs', () => {
  const mail = { ...lumen, product: product('mail') };

  test.each(['cora', 'carl', 'eva'])('stop %s until they are given back', (name) => {
    const world = withAccess(smallWorld(), name, 'mail', ['technical'], true);
    const decision = decide(world, user(name), 'see-own-mail-logs', mail);
    expect(decision).toMatchObject({
      verdict: 'denied',
      blocking: [{ is: 'mail-logs-not-withdrawn', product: product('mail') }],
    });
    expect(decision.fixes[0]).toEqual({
      edit: { edit: 'give-back-mail-logs', membership: member(name), product: product('mail') },
      sideEffects: [],
    });
    expect(decide(smallWorld(), user(name), 'see-own-mail-logs', mail).verdict).toBe('allowed');
  });

  test('of another service do not count', () => {
    const world = withAccess(smallWorld(), 'carl', 'shop', ['technical'], true);
    expect(decide(world, user('carl'), 'see-own-mail-logs', mail).verdict).toBe('allowed');
    expect(decide(world, user('carl'), 'see-own-mail-logs', lumen).verdict).toBe('denied');
  });
});

test('shared calendars end at the border of the organisation', () => {
  expect(decide(smallWorld(), user('eva'), 'see-shared-calendars', lumen)).toMatchObject({
    verdict: 'denied',
    kind: 'ceiling',
    blocking: [{ is: 'inside-organisation' }],
    fixes: [{ edit: { edit: 'change-role', role: 'collaborator' } }],
  });
});

test('the billing right opens invoices and nothing above', () => {
  expect(decide(smallWorld(), user('cora'), 'see-invoices', lumen).paths).toEqual([
    { by: 'billing-right', inferred: false },
  ]);
  expect(decide(smallWorld(), user('carl'), 'see-invoices', lumen).fixes).toMatchObject([
    { edit: { edit: 'grant-billing-right' }, sideEffects: [{ effect: 'opens-accounting' }] },
    { edit: { edit: 'change-role', role: 'administrator' } },
  ]);
});

test('an external has no billing right to be given, and one on record does not count', () => {
  const world = withMember(smallWorld(), 'eva', 'external', { billingRight: true });
  const { verdict, nearMisses } = decide(world, user('eva'), 'see-invoices', lumen);
  expect(verdict).toBe('denied');
  // As a collaborator she would have it.
  expect(nearMisses.map(({ failed }) => failed)).toEqual([{ is: 'role', role: 'collaborator' }]);
});

describe('people from outside', () => {
  test('lack membership first, and get the smallest invitation that helps', () => {
    expect(decide(smallWorld(), user('nora'), 'see-invoices', lumen)).toMatchObject({
      verdict: 'denied',
      kind: 'default-deny',
      nearMisses: [{ failed: { is: 'member' } }],
      fixes: [{ edit: { edit: 'invite', user: user('nora'), role: 'administrator' } }],
    });
    expect(decide(smallWorld(), user('nora'), 'be-work-team-member', lumen).fixes).toMatchObject([
      { edit: { edit: 'invite', role: 'external' } },
    ]);
  });

  test('look after their own account all the same', () => {
    expect(decide(smallWorld(), user('nora'), 'see-own-sessions', {}).verdict).toBe('allowed');
    expect(decide(smallWorld(), user('nora'), 'create-organisation', lumen).verdict).toBe(
      'allowed',
    );
  });

  test('a visitor may create an account, and nothing else', () => {
    const may = actions.filter(
      (action) => decide(smallWorld(), null, action, lumen).verdict === 'allowed',
    );
    expect(may).toEqual(['create-organisation']);
    expect(decide(smallWorld(), null, 'report-phishing', {})).toMatchObject({
      kind: 'default-deny',
      nearMisses: [{ failed: { is: 'member' }, edit: null }],
      fixes: [],
    });
  });
});

test('support switches no second factor off on a call, for nobody', () => {
  for (const actor of [...everybody, 'nora'].map(user)) {
    expect(decide(smallWorld(), actor, 'have-support-disable-two-factor', lumen)).toMatchObject({
      verdict: 'denied',
      kind: 'explicit-deny',
      nearMisses: [],
      fixes: [],
    });
  }
});
