import type { Manager } from '#backend/index.ts';
import { lumen, member, user } from '#backend/testing/act.ts';
import { openSpace } from '#backend/testing/space.ts';
import { entryOf, toDay } from '#backend/testing/writing.ts';

/** An invitation to Lumen. */
export const zoe = {
  type: 'invite-user' as const,
  organisation: lumen,
  firstName: 'Zoë',
  lastName: 'Lang',
  email: 'zoe@lang.example',
  role: 'collaborator',
  billingRight: true,
  billingReminders: false,
  productEvents: true,
  products: [{ product: 'product:mail', rights: ['technical'] }],
};

/** A space with four things done, of which the last is undone. */
export async function usedSpace(): Promise<Manager> {
  const manager = await openSpace();
  const role = { type: 'change-role', membership: member('marta'), role: 'administrator' };
  entryOf(await manager.run(user('ana'), role));
  entryOf(await manager.run(user('bruno'), zoe));
  entryOf(await manager.run(null, toDay(3)));
  entryOf(await manager.run(null, toDay(4)));
  await manager.undo();
  return manager;
}
