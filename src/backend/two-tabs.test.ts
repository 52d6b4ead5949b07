import { expect, test, vi } from 'vitest';
import type { Manager } from '#backend/index.ts';
import { checkWorld, legalRepresentatives } from '#backend/policy/roles.ts';
import { fakeBrowser } from '#backend/storage/testing/fake-browser.ts';
import { lumen, member, user } from '#backend/testing/act.ts';
import {
  browserStores,
  connectedTabs,
  nonces,
  openSpace,
  silentTabs,
} from '#backend/testing/space.ts';
import { entryOf, refusalOf, toDay } from '#backend/testing/writing.ts';
import { all } from '#backend/world.ts';
import { organisationId } from '#schema/ids.ts';

/** Two tabs of one browser; deaf ones do not hear of each other. */
async function twoTabs(deaf = false): Promise<[Manager, Manager]> {
  const browser = fakeBrowser();
  const tabs = connectedTabs();
  const open = (name: string) =>
    openSpace({
      stores: browserStores(browser),
      tabs: deaf ? silentTabs : tabs(name),
      nonce: nonces(name),
    });
  return [await open('a'), await open('b')];
}

const invite = (email: string) => ({
  type: 'invite-user',
  organisation: lumen,
  firstName: 'Zoë',
  lastName: 'Lang',
  email,
  role: 'collaborator',
  billingRight: false,
  billingReminders: false,
  productEvents: false,
  products: [],
});

async function secondRepresentative(manager: Manager): Promise<void> {
  const role = { type: 'change-role', membership: member('bruno'), role: 'legal-representative' };
  entryOf(await manager.run(user('ana'), role));
}

test('what one tab does the other shows, undo and reset included', async () => {
  const [one, other] = await twoTabs();
  const follows = () => vi.waitFor(() => expect(other.state).toEqual({ ...one.state }));
  await one.run(null, toDay(1));
  await follows();
  expect(other.state.world.today).toBe('2027-01-01');
  await one.undo();
  await follows();
  await one.redo();
  await one.reset('blank');
  await follows();
  expect(other.state.seed).toBe('blank');
  const file = await one.exportFile();
  await one.reset();
  await one.importFile(file);
  await follows();
  expect(one.state.trouble).toBeNull();
});

test('of two invitations of one address at the same moment one wins, the other is told', async () => {
  for (const deaf of [false, true]) {
    const [one, other] = await twoTabs(deaf);
    const outcomes = await Promise.all([
      one.run(user('ana'), invite('zoe@lang.example')),
      other.run(user('bruno'), invite('ZOE@lang.example')),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.flatMap((each) => (each.ok ? [] : [each.refusal]))).toEqual([
      { code: 'already-invited', email: 'zoe@lang.example' },
    ]);
    await Promise.all([one.refresh(), other.refresh()]);
    expect(all(one.state.world, 'invitations')).toHaveLength(1);
    expect(other.state.world).toEqual(one.state.world);
  }
});

test('two different commands at the same moment are both done', async () => {
  const [one, other] = await twoTabs(true);
  const outcomes = await Promise.all(
    [1, 2, 3, 4].flatMap((nth) => [
      one.run(user('ana'), invite(`a${nth}@lang.example`)),
      other.run(user('ana'), invite(`b${nth}@lang.example`)),
    ]),
  );
  expect(outcomes.map(({ ok }) => ok)).toEqual(Array(8).fill(true));
  await Promise.all([one.refresh(), other.refresh()]);
  expect(all(one.state.world, 'invitations')).toHaveLength(8);
  expect(other.state).toEqual({ ...one.state });
});

test('two legal representatives who go at the same moment do not both go', async () => {
  const leave = { type: 'leave-organisation', organisation: lumen };
  const down = { type: 'change-role', membership: member('bruno'), role: 'collaborator' };
  for (const second of [leave, down]) {
    const [one, other] = await twoTabs(true);
    await secondRepresentative(one);
    await other.refresh();
    const outcomes = await Promise.all([
      one.run(user('ana'), leave),
      other.run(user('bruno'), second),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({
      refusal: { code: 'not-permitted', decision: { kind: 'invariant' } },
    });
    await Promise.all([one.refresh(), other.refresh()]);
    expect(checkWorld(one.state.world)).toEqual([]);
    expect(legalRepresentatives(other.state.world, organisationId.parse(lumen))).toHaveLength(1);
  }
});

test('what was removed in another tab is gone, for a screen that still shows it', async () => {
  const [one, other] = await twoTabs(true);
  await one.run(user('ana'), {
    type: 'remove-user',
    membership: member('marta'),
    confirmation: 'ana@lumen.example',
  });
  expect(other.state.world.memberships[member('marta')]).toBeDefined();
  const role = { type: 'change-role', membership: member('marta'), role: 'administrator' };
  expect(refusalOf(await other.run(user('ana'), role))).toEqual({
    code: 'gone',
    what: 'memberships',
  });
  expect(other.state.world.memberships[member('marta')]).toBeUndefined();
});

test('undo undoes nothing that its tab has not shown, and shows it then', async () => {
  const [one, other] = await twoTabs(true);
  await one.run(null, toDay(1));
  await other.refresh();
  await one.run(null, toDay(2));
  expect(await other.undo()).toBe(false);
  expect(other.state).toMatchObject({ head: 2, world: { today: '2027-01-02' } });
  expect(await other.undo()).toBe(true);
  expect(await one.undo()).toBe(false);
  expect(one.state.world.today).toBe('2027-01-01');
});

test('a reset or an import in a tab that is behind is seen by the other', async () => {
  for (const steps of [1, 2, 3]) {
    const [one, other] = await twoTabs(true);
    const file = await one.exportFile();
    for (let day = 1; day <= steps; day += 1) await other.run(null, toDay(day));
    if (steps === 2) await one.importFile(file);
    else await one.reset();
    expect(one.state.revision).toBeGreaterThan(other.state.revision);
    await other.refresh();
    expect(other.state).toMatchObject({ head: 0, world: { today: '2026-11-23' } });
  }
});

test('a closed tab hears nothing more', async () => {
  const [one, other] = await twoTabs();
  const heard = vi.fn();
  other.subscribe(heard);
  other.close();
  await one.run(null, toDay(1));
  expect(heard).not.toHaveBeenCalled();
});
