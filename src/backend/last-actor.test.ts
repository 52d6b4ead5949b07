import { expect, test } from 'vitest';
import { lumen, user } from '#backend/testing/act.ts';
import { lastingStores, openSpace } from '#backend/testing/space.ts';
import { entryOf, toDay } from '#backend/testing/writing.ts';

test('who did something last is known, also when the space is opened again', async () => {
  const stores = lastingStores();
  const manager = await openSpace({ stores });
  expect(manager.state.by).toBeUndefined();
  entryOf(await manager.run(user('bruno'), { type: 'leave-organisation', organisation: lumen }));
  expect(manager.state.by).toBe('user:bruno');
  expect((await openSpace({ stores })).state.by).toBe('user:bruno');
});

test('a visitor who opens an account is that account, one who does not is nobody', async () => {
  const manager = await openSpace();
  const name = { firstName: 'Zoë', lastName: 'Lang', email: 'zoe@lang.example' };
  entryOf(await manager.run(null, { type: 'sign-up', ...name, entity: 'individual' }));
  expect(manager.state.by).toBe('user:n001a');
  entryOf(await manager.run(null, toDay(1)));
  expect(manager.state.by).toBeUndefined();
});

test('after a reset nobody has done anything', async () => {
  const manager = await openSpace();
  await manager.run(user('ana'), toDay(1));
  await manager.reset();
  expect(manager.state.by).toBeUndefined();
});
