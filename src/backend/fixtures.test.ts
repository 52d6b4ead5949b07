import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { user } from '#backend/testing/act.ts';
import { openSpace } from '#backend/testing/space.ts';
import { all, fullName, membersOf } from '#backend/world.ts';
import { organisationId } from '#schema/ids.ts';

/**
 * A file as version 1 wrote it, frozen: Marta becomes administrator, Zoë is invited and accepts, Ana founds a second
 * organisation, the date moves, Emil is removed, Omar is invited, Clara loses the accounting, and a last move of the
 * date is undone.
 */
const text = readFileSync(new URL('./fixtures/space-1.json', import.meta.url), 'utf8');
const lumen = organisationId.parse('organisation:lumen');

test('a file of version 1 opens with everybody in it', async () => {
  const manager = await openSpace({ seed: 'blank' });
  expect(await manager.importFile(text)).toEqual({ ok: true });
  const { world } = manager.state;
  expect(world.today).toBe('2027-02-01');
  const people = membersOf(world, lumen).map(({ user: id, role, billingRight }) => {
    const person = world.users[id];
    return [person && fullName(person), role, billingRight];
  });
  expect(people).toEqual([
    ['Ana Ferrer', 'legal-representative', false],
    ['Bruno Keller', 'administrator', false],
    ['Clara Weiss', 'collaborator', false],
    ['Marta Ibarra', 'administrator', false],
    ['Zoë Lang', 'collaborator', true],
  ]);
  expect(all(world, 'organisations').map(({ name }) => name)).toEqual([
    'Lumen Studio',
    'Ana Ferrer',
    'Ferrer Foto',
  ]);
  expect(all(world, 'users')).toHaveLength(6);
  expect(all(world, 'products')).toHaveLength(6);
  expect(all(world, 'invitations')).toMatchObject([
    { firstName: 'عمر', email: 'omar@haddad.example', role: 'external' },
  ]);
  expect(all(world, 'mails').map(({ kind, to }) => `${kind} ${to}`)).toEqual([
    'role-changed marta@lumen.example',
    'invitation zoe@lang.example',
    'user-joined ana@lumen.example',
    'user-joined bruno@lumen.example',
    'invitation omar@haddad.example',
  ]);
});

test('a file of version 1 can be carried on with', async () => {
  const manager = await openSpace();
  await manager.importFile(text);
  const leave = { type: 'leave-organisation', organisation: lumen };
  expect((await manager.run(user('clara'), leave)).ok).toBe(true);
});
