import { type Act, type Applied, gone, type Handler } from '#backend/commands/act.ts';
import { handlers } from '#backend/commands/handlers.ts';
import type { Command } from '#schema/command.ts';
import type { Entry } from '#schema/entry.ts';
import type { World } from '#schema/world.ts';

/** Carries an entry out: the same world and entry always give the same result. Never changes the world it is given. */
export function apply(world: World, { actor, nonce, command }: Entry): Applied {
  if (actor !== null && !world.users[actor]) return gone('users');
  const act: Act = {
    actor,
    newId: (noun, nth = 0) => `${noun}:${nonce}${nth === 0 ? '' : `-${nth}`}`,
  };
  const handler = handlers[command.type] as Handler<Command>;
  return handler(world, command, act);
}
