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
/**
 * A file as version 2 wrote it, frozen: Marta switches the MySQL prefix of a site off, Ana corrects one name in its file,
 * Marta becomes administrator, the date moves, Ana corrects the other name, and a change to another file is undone.
 */
const second = readFileSync(new URL('./fixtures/space-2.json', import.meta.url), 'utf8');
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

test('in a file of version 1, each product that is a website becomes a site with its prefix on', async () => {
  const manager = await openSpace();
  await manager.importFile(text);
  expect(all(manager.state.world, 'websites')).toEqual([
    {
      id: 'website:website',
      product: 'product:website',
      name: 'lumen.example',
      mysqlPrefix: true,
      server: { prefix: 'wxyz_', database: 'wxyz_lumendb', user: 'wxyz_lumenuser' },
      configuration: { database: 'lumendb', user: 'lumenuser' },
    },
    {
      id: 'website:shop',
      product: 'product:shop',
      name: 'shop.lumen.example',
      mysqlPrefix: true,
      server: { prefix: 'wxyz_', database: 'wxyz_shopdb', user: 'wxyz_shopuser' },
      configuration: { database: 'shopdb', user: 'shopuser' },
    },
  ]);
});

test('a file of version 2 opens with its sites, and with the way back', async () => {
  const manager = await openSpace({ seed: 'blank' });
  expect(await manager.importFile(second)).toEqual({ ok: true });
  const site = () => all(manager.state.world, 'websites')[0];
  expect(manager.state).toMatchObject({ head: 5, canRedo: true, world: { today: '2027-02-01' } });
  expect(all(manager.state.world, 'websites')).toHaveLength(3);
  expect(site()).toMatchObject({
    mysqlPrefix: false,
    configuration: { database: 'wxyz_lumendb', user: 'wxyz_lumenuser' },
  });
  await manager.undo();
  expect(site()?.configuration.user).toBe('lumenuser');
});
