import { done, forbidden, gone, type Handler, refuse } from '#backend/commands/act.ts';
import { withoutMember } from '#backend/commands/departure.ts';
import type { CommandOf } from '#schema/command.ts';

export const removeUser: Handler<CommandOf<'remove-user'>> = (world, command, act) => {
  const member = world.memberships[command.membership];
  if (!member) return gone('memberships');
  if (member.user === act.actor) return refuse({ code: 'own-membership' });
  const target = { organisation: member.organisation, membership: member.id };
  const no = forbidden(world, act.actor, 'remove-user', target);
  if (no) return no;
  const login = act.actor && world.users[act.actor]?.email;
  if (command.confirmation !== login) return refuse({ code: 'confirmation-differs' });
  return done(withoutMember(world, member));
};
