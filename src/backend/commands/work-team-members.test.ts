import { expect, test } from 'vitest';
import { decide } from '#backend/policy.ts';
import { done, forbidden, lumen, member, product, refused, user } from '#backend/testing/act.ts';
import { openSpace } from '#backend/testing/space.ts';
import { agency } from '#backend/worlds/agency.ts';
import { command as commandSchema } from '#schema/command.ts';
import { type MembershipId, organisationId, workTeamId } from '#schema/ids.ts';

const web = workTeamId.parse('team:web');

const add = (members: readonly MembershipId[], team = 'team:web') =>
  ({ type: 'add-to-work-team', team, members }) as const;
const remove = (membership: MembershipId, team = 'team:web') =>
  ({ type: 'remove-from-work-team', team, membership }) as const;

test('several come into a team at once, externals included; who is in it stays', () => {
  const world = done(agency(), 'bruno', add([member('emil'), member('marta'), member('clara')]));
  expect(world.workTeams[web]?.members).toEqual([
    'membership:bruno@lumen',
    'membership:marta@lumen',
    'membership:emil@lumen',
    'membership:clara@lumen',
  ]);
});

test('who comes into a team reaches its products, and who leaves it does so no more', () => {
  const target = {
    organisation: organisationId.parse(lumen),
    product: product('website'),
    membership: member('clara'),
  };
  const reaches = (world: ReturnType<typeof agency>) =>
    decide(world, user('clara'), 'reach-products', target).verdict;
  const inside = done(agency(), 'ana', add([member('clara')]));
  expect([reaches(agency()), reaches(inside)]).toEqual(['denied', 'allowed']);
  expect(reaches(done(inside, 'ana', remove(member('clara')), 'n002a'))).toBe('denied');
});

test('where everybody is in already, there is nothing to change', () => {
  expect(refused(agency(), 'ana', add([member('marta'), member('bruno')]))).toEqual({
    code: 'nothing-to-change',
  });
});

test('nobody is not enough to add, and nobody is named twice', () => {
  for (const members of [[], [member('clara'), member('clara')]])
    expect(commandSchema.safeParse(add(members)).success).toBe(false);
});

test('one stranger keeps all others out', () => {
  expect(refused(agency(), 'ana', add([member('clara'), member('ana', 'ana')]))).toEqual({
    code: 'member-of-another-organisation',
  });
  expect(refused(agency(), 'ana', add([member('clara'), member('none')]))).toEqual({
    code: 'gone',
    what: 'memberships',
  });
});

test('a member is taken out of this team and stays in the organisation', () => {
  const world = done(agency(), 'ana', remove(member('marta')));
  expect(world.workTeams[web]?.members).toEqual(['membership:bruno@lumen']);
  expect(world.workTeams[web]?.leader).toBe('membership:bruno@lumen');
  expect(world.memberships).toEqual(agency().memberships);
});

test('a leader who is taken out leads no more', () => {
  const world = done(agency(), 'ana', remove(member('bruno')));
  expect(world.workTeams[web]).toMatchObject({ members: [member('marta')], leader: null });
});

test('who is not in the team cannot be taken out of it', () => {
  expect(refused(agency(), 'ana', remove(member('clara')))).toEqual({ code: 'nothing-to-change' });
  expect(refused(agency(), 'ana', remove(member('none')))).toEqual({
    code: 'gone',
    what: 'memberships',
  });
});

test('only legal representatives and administrators say who is in a team', () => {
  for (const command of [add([member('clara')]), remove(member('marta'))]) {
    for (const who of ['clara', 'marta', 'emil', null])
      expect(refused(agency(), who, command)).toMatchObject({ code: 'not-permitted' });
    expect(refused(agency(), 'emil', command)).toMatchObject(forbidden('default-deny'));
  }
});

test('a team that is gone takes nobody and loses nobody', () => {
  for (const command of [add([member('clara')], 'team:none'), remove(member('marta'), 'team:none')])
    expect(refused(agency(), 'ana', command)).toEqual({ code: 'gone', what: 'workTeams' });
});

test('a new team is undone with whatever came after it, and then takes nobody', async () => {
  const manager = await openSpace();
  const created = { type: 'create-work-team', name: 'Shop', colour: 'red', products: [] };
  await manager.run(user('ana'), { ...created, organisation: lumen });
  const team = Object.keys(manager.state.world.workTeams).at(-1) ?? '';
  await manager.run(user('ana'), add([member('clara')], team));
  expect(Object.values(manager.state.world.workTeams).at(-1)?.members).toEqual([member('clara')]);
  await manager.undo();
  expect(Object.values(manager.state.world.workTeams).at(-1)?.members).toEqual([]);
  await manager.undo();
  expect(manager.state.world).toEqual(agency());
  expect(await manager.run(user('ana'), add([member('clara')], team))).toMatchObject({
    ok: false,
    refusal: { code: 'gone', what: 'workTeams' },
  });
});
