import { describe, expect, test } from 'vitest';
import { action, goal, step, walkthrough } from '#schema/walkthrough.ts';

const takes = (schema: { safeParse(value: unknown): { success: boolean } }, value: unknown) =>
  schema.safeParse(value).success;

describe('an action', () => {
  test.each([
    { press: 'users.add' },
    { press: 'users.change-role', of: 'marta' },
    { fill: 'sign-up.email', with: 'email' },
    { choose: 'users.role', option: 'role.administrator' },
    { choose: 'users.role', of: 'ana@lumen', option: 'role.administrator' },
    { tick: 'work-teams.product', of: 'shop' },
  ])('%j is one', (value) => {
    expect(action.parse(value)).toEqual(value);
  });

  test.each([
    { press: 'users.unknown' },
    { press: 'add' },
    { press: 'users.add', why: 'because' },
    { press: 'users.add', tick: 'work-teams.product' },
    { fill: 'sign-up.email' },
    { fill: 'sign-up.email', with: 'ana@lumen.example' },
    { choose: 'users.role' },
    { choose: 'users.role', option: 'administrator' },
    { tick: 'work-teams.product', with: 'email' },
    { fill: 'sign-up.email', with: 'email', press: 'users.add' },
    { choose: 'users.role', option: 'role.external', fill: 'users.search' },
    {},
  ])('%j is none', (value) => {
    expect(takes(action, value)).toBe(false);
  });
});

describe('the name of a record', () => {
  const names = (of: string) => takes(action, { press: 'users.view', of });

  test.each(['marta', 'ana@lumen', 'shop-2', 'a@b-c'])('may be %s', (of) => {
    expect(names(of)).toBe(true);
  });

  test.each(['', 'Marta', 'user:marta', 'ana@', '@lumen', 'ana@lumen@solo', 'ana lumen', 'á'])(
    'may not be "%s"',
    (of) => {
      expect(names(of)).toBe(false);
    },
  );
});

describe('a goal', () => {
  test.each([
    { membership: { of: 'marta', role: 'administrator', billingRight: false } },
    { membership: { of: 'marta', removed: true } },
    { invitation: {} },
    { invitation: { role: 'external' } },
    { account: { organisations: 2, entity: 'company' } },
    { team: {} },
    { team: { product: 'shop', right: 'technical', members: 1 } },
    { screen: 'users' },
    { dialog: { kind: 'change-role', of: 'marta' } },
    { stage: 'members' },
    { filled: ['sign-up.email', 'sign-up.first-name'] },
    { chosen: { control: 'sign-up.entity', option: 'sign-up.entity-company' } },
    { ticked: { control: 'work-teams.product', of: 'shop' } },
    { ticked: { control: 'invite.billing-right' } },
    { unticked: { control: 'web.mysql-prefix', of: 'website' } },
    { website: { of: 'website', prefix: 'off', connects: true } },
    { visit: { of: 'website', connects: false } },
    { screen: 'users', membership: { of: 'marta', role: 'administrator' } },
  ])('%j is one', (value) => {
    expect(goal.parse(value)).toEqual(value);
  });

  test('of an account is one organisation at least, unless told otherwise', () => {
    expect(goal.parse({ account: {} })).toEqual({ account: { organisations: 1 } });
    expect(goal.parse({ account: { entity: 'company' } })).toEqual({
      account: { organisations: 1, entity: 'company' },
    });
  });

  test('asks for something', () => {
    expect(goal.safeParse({}).error?.issues.map(({ message }) => message)).toEqual(['empty-goal']);
  });

  test.each([
    { sceen: 'users' },
    { screen: 'user-list' },
    { screen: 'users', sceen: 'users' },
    { membership: {} },
    { membership: { of: 'marta', roll: 'external' } },
    { membership: { of: 'marta', role: 'owner' } },
    { membership: { of: 'marta', removed: false } },
    { membership: { of: 'user:marta' } },
    { invitation: { to: 'marta' } },
    { account: { organisations: 0 } },
    { account: { organisations: 1.5 } },
    { account: { entity: 'club' } },
    { account: { name: 'Baum' } },
    { team: { members: 0 } },
    { team: { right: 'all' } },
    { team: { leader: 'bruno' } },
    { dialog: { kind: 'change-role' } },
    { dialog: { kind: 'change-role', of: 'marta', is: 'open' } },
    { dialog: { kind: 'rename', of: 'marta' } },
    { website: { prefix: 'off' } },
    { website: { of: 'website', prefix: false } },
    { visit: { of: 'website' } },
    { stage: 'end' },
    { filled: [] },
    { filled: ['sign-up.unknown'] },
    { filled: 'sign-up.email' },
    { chosen: { control: 'sign-up.entity' } },
    { chosen: { control: 'users.role', option: 'role.external', of: 'marta' } },
    { ticked: { control: 'work-teams.product', of: 'shop', is: true } },
    null,
    'screen',
  ])('%j is none', (value) => {
    expect(takes(goal, value)).toBe(false);
  });
});

describe('a step', () => {
  const doing = [{ press: 'menu.users' }];
  const until = { screen: 'users' };

  test('is done in the console, or happens outside', () => {
    const practised = { id: 'open-users', do: doing, until };
    expect(step.parse(practised)).toEqual(practised);
    expect(step.parse({ id: 'read-mail', outside: true })).toEqual({
      id: 'read-mail',
      outside: true,
    });
  });

  test.each([
    ['neither', { id: 'a' }],
    ['outside and done', { id: 'a', outside: true, do: doing, until }],
    ['outside with what is done', { id: 'a', outside: true, do: doing }],
    ['outside with a goal', { id: 'a', outside: true, until }],
    ['not outside', { id: 'a', outside: false }],
    ['without a goal', { id: 'a', do: doing }],
    ['without anything done', { id: 'a', until }],
    ['with nothing done', { id: 'a', do: [], until }],
    ['with an empty goal', { id: 'a', do: doing, until: {} }],
    ['without a name', { do: doing, until }],
    ['with a name that is no address', { id: 'Open users', do: doing, until }],
    ['with a field nobody knows', { id: 'a', do: doing, until, note: 'x' }],
  ])('is not %s', (_, value) => {
    expect(takes(step, value)).toBe(false);
  });
});

describe('a walkthrough', () => {
  const whole = { world: 'agency', as: 'ana', steps: [{ id: 'read', outside: true }] };

  test('has a world, a person and steps', () => {
    expect(walkthrough.parse(whole)).toEqual(whole);
    expect(takes(walkthrough, { ...whole, world: 'blank', as: 'newcomer' })).toBe(true);
  });

  test.each([
    { world: 'moon' },
    { as: 'Ana Ferrer' },
    { as: undefined },
    { steps: [] },
    { steps: [{ id: 'read' }] },
    { title: 'Roles' },
  ])('does not take %j', (change) => {
    expect(takes(walkthrough, { ...whole, ...change })).toBe(false);
  });
});
