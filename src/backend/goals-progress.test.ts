import { describe, expect, test } from 'vitest';
import { placesReached, progressOf, type Remembered, type StepState } from '#backend/goals.ts';
import { done, member } from '#backend/testing/act.ts';
import { newTeam, situation } from '#backend/testing/practice.ts';
import { openSpace } from '#backend/testing/space.ts';
import type { View } from '#backend/view.ts';
import { agency } from '#backend/worlds/agency.ts';
import { userId } from '#schema/ids.ts';
import type { Goal, Step } from '#schema/walkthrough.ts';
import type { World } from '#schema/world.ts';

const practised = (id: string, until: Goal): Step => ({ id, do: [], until });

const steps: Step[] = [
  practised('open-users', { screen: 'users' }),
  practised('open-role', { dialog: { kind: 'change-role', of: 'marta' } }),
  practised('choose-role', { chosen: { control: 'users.role', option: 'role.administrator' } }),
  practised('save-role', { membership: { of: 'marta', role: 'administrator' } }),
  { id: 'tell-marta', outside: true },
  practised('open-teams', { screen: 'work-teams' }),
  practised('create-team', { team: { product: 'shop' } }),
];

const changeRole = (role: string) =>
  ({ type: 'change-role', membership: member('marta'), role }) as const;
const promoted = () => done(agency(), 'ana', changeRole('administrator'));
const withTeam = (world: World) => done(world, 'ana', newTeam({ shop: ['technical'] }), 'n002a');
const dialogAbout = (name: string) =>
  ({ dialog: { kind: 'change-role', membership: member(name) } }) as const;

const nothing: Remembered = { ticked: new Set(), visited: new Set() };

function progress(world: World, view: Partial<View> = {}, remembered: Partial<Remembered> = {}) {
  return progressOf({ steps }, situation(world, { view }), { ...nothing, ...remembered });
}

const doneIn = (states: readonly StepState[]) =>
  states.filter((state) => state.done).map(({ id }) => id);

describe('the progress of a practice', () => {
  test('at the start is nothing: every step waits, and one outside waits for nothing', () => {
    const open = (id: string) => ({
      id,
      outside: false,
      done: false,
      missing: { code: 'not-yet' },
    });
    expect(progress(agency())).toEqual([
      open('open-users'),
      open('open-role'),
      open('choose-role'),
      open('save-role'),
      { id: 'tell-marta', outside: true, done: false, missing: null },
      open('open-teams'),
      open('create-team'),
    ]);
  });

  test('is what holds now', () => {
    expect(progress(agency(), { screen: { name: 'users' } })[0]).toEqual({
      id: 'open-users',
      outside: false,
      done: true,
      missing: null,
    });
    expect(doneIn(progress(agency(), dialogAbout('marta')))).toContain('open-role');
  });

  test('counts what passes once a later step is done, whatever stands on the screen', () => {
    const states = progress(promoted());
    expect(doneIn(states)).toEqual(['open-users', 'open-role', 'choose-role', 'save-role']);
    expect(states.slice(0, 4).map(({ missing }) => missing)).toEqual([null, null, null, null]);
    expect(doneIn(progress(agency(), { form: { 'users.role': 'role.administrator' } }))).toEqual([
      'open-users',
      'open-role',
      'choose-role',
    ]);
  });

  test('does not count what lasts because a later step is done', () => {
    const states = progress(withTeam(agency()));
    expect(doneIn(states)).toEqual([
      'open-users',
      'open-role',
      'choose-role',
      'open-teams',
      'create-team',
    ]);
    expect(states[3]?.missing).toEqual({ code: 'not-yet' });
  });

  test('is whole whatever was done first', () => {
    const one = doneIn(progress(withTeam(promoted())));
    const team = done(agency(), 'ana', newTeam({ shop: ['technical'] }), 'n001a');
    const other = doneIn(progress(done(team, 'ana', changeRole('administrator'), 'n002a')));
    const inside = steps.map(({ id }) => id).filter((id) => id !== 'tell-marta');
    expect([one, other]).toEqual([inside, inside]);
  });

  test('goes back when what was done is undone', async () => {
    const manager = await openSpace();
    await manager.run(userId.parse('user:ana'), changeRole('administrator'));
    expect(doneIn(progress(manager.state.world))).toHaveLength(4);
    await manager.undo();
    expect(doneIn(progress(manager.state.world))).toEqual([]);
  });

  test('tells what a step came out as otherwise', () => {
    const world = done(agency(), 'ana', changeRole('legal-representative'));
    expect(progress(world)[3]).toMatchObject({ done: false, missing: { code: 'role-differs' } });
  });
});

describe('a place where the reader has been', () => {
  const visited = new Set(['open-users', 'open-role']);

  test('counts from then on', () => {
    expect(doneIn(progress(agency(), {}, { visited }))).toEqual(['open-users', 'open-role']);
  });

  test('counts what passes before it, and nothing after it', () => {
    const been = { visited: new Set(['open-role']) };
    expect(doneIn(progress(agency(), {}, been))).toEqual(['open-users', 'open-role']);
  });

  test('does not count while the same dialog is open about somebody else, even if all is done', () => {
    for (const world of [agency(), promoted()]) {
      const state = progress(world, dialogAbout('bruno'), { visited })[1];
      expect(state).toMatchObject({ done: false, missing: { code: 'dialog-about-other' } });
    }
    expect(doneIn(progress(promoted(), dialogAbout('bruno')))).not.toContain('open-role');
  });

  test('makes nothing done that lasts', () => {
    const all = new Set(steps.map(({ id }) => id));
    const states = progress(agency(), {}, { visited: all });
    expect(doneIn(states)).not.toContain('save-role');
    expect(doneIn(states)).not.toContain('create-team');
    expect(doneIn(states)).not.toContain('tell-marta');
  });

  test('is remembered, a form that was filled in is not', () => {
    const form = { 'users.role': 'role.administrator' };
    const here = situation(agency(), { view: { screen: { name: 'users' }, form } });
    const been = new Set(placesReached({ steps }, here));
    expect(doneIn(progressOf({ steps }, here, { ...nothing, visited: been }))).toContain(
      'choose-role',
    );
    expect(doneIn(progress(agency(), {}, { visited: been }))).toEqual(['open-users']);
  });
});

describe('a step outside the console', () => {
  const ticked = new Set(['tell-marta']);

  test('is done when the reader says so, and makes nothing else done', () => {
    const states = progress(agency(), {}, { ticked });
    expect(doneIn(states)).toEqual(['tell-marta']);
    expect(states[4]).toEqual({ id: 'tell-marta', outside: true, done: true, missing: null });
  });

  test('is not done by what comes after it', () => {
    expect(doneIn(progress(withTeam(promoted())))).not.toContain('tell-marta');
  });

  test('is the only one that can be ticked by hand', () => {
    const all = new Set(steps.map(({ id }) => id));
    expect(doneIn(progress(agency(), {}, { ticked: all }))).toEqual(['tell-marta']);
  });
});

describe('what looks like a mistake', () => {
  const nothing: Remembered = { ticked: new Set(), visited: new Set() };
  const asAdministrator = (of: string) =>
    practised(of, { membership: { of, role: 'administrator' } });

  test('is none if another step asks for it', () => {
    const change = { ...changeRole('administrator'), membership: member('clara') };
    const world = done(agency(), 'ana', change);
    const both = [asAdministrator('clara'), asAdministrator('marta')];
    const alone = [asAdministrator('marta')];
    expect(progressOf({ steps: both }, situation(world), nothing)[1]?.missing).toEqual({
      code: 'not-yet',
    });
    expect(progressOf({ steps: alone }, situation(world), nothing)[0]?.missing).toEqual({
      code: 'role-of-other',
      is: member('clara'),
      asked: member('marta'),
    });
  });

  test('what lasts is not done by having been at the place', () => {
    const until: Goal = { screen: 'users', membership: { of: 'marta', role: 'administrator' } };
    const remembered = { ...nothing, visited: new Set(['give']) };
    const states = progressOf(
      { steps: [practised('give', until)] },
      situation(agency()),
      remembered,
    );
    expect(states[0]?.done).toBe(false);
  });
});
