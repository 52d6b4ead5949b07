import { done, forbidden, gone, type Handler, refuse } from '#backend/commands/act.ts';
import { withoutMember } from '#backend/commands/departure.ts';
import { newUser, withOrganisation, withSession } from '#backend/commands/new-records.ts';
import { all, fullName, membershipOf, put, userByEmail } from '#backend/world.ts';
import type { CommandOf } from '#schema/command.ts';
import { countCharacters } from '#schema/text.ts';
import { nameLength } from '#schema/typed.ts';

export const signUp: Handler<CommandOf<'sign-up'>> = (world, command, act) => {
  if (userByEmail(world, command.email)) {
    return refuse({ code: 'account-exists', email: command.email });
  }
  const user = newUser(world, act, command);
  const name = command.organisationName ?? ownName(command);
  return done(
    withOrganisation(put(world, 'users', user), act, user.id, { name, entity: command.entity }),
  );
};

/** An organisation in the person's own name, as far as it fits. */
function ownName(person: { firstName: string; lastName: string }): string {
  const name = fullName(person);
  return countCharacters(name) <= nameLength ? name : person.lastName;
}

export const createOrganisation: Handler<CommandOf<'create-organisation'>> = (
  world,
  command,
  act,
) => {
  if (!act.actor) return refuse({ code: 'account-needed' });
  return (
    forbidden(world, act.actor, 'create-organisation', {}) ??
    done(withOrganisation(world, act, act.actor, command))
  );
};

export const switchOrganisation: Handler<CommandOf<'switch-organisation'>> = (
  world,
  { organisation },
  act,
) => {
  if (!world.organisations[organisation]) return gone('organisations');
  if (!act.actor) return refuse({ code: 'account-needed' });
  const member = membershipOf(world, act.actor, organisation);
  if (!member) return gone('memberships');
  const session = all(world, 'sessions').find(({ user }) => user === act.actor);
  if (session?.organisation === organisation) return refuse({ code: 'nothing-to-change' });
  return (
    forbidden(world, act.actor, 'switch-organisation', { organisation }) ??
    done(withSession(world, act, act.actor, organisation))
  );
};

export const leaveOrganisation: Handler<CommandOf<'leave-organisation'>> = (
  world,
  { organisation },
  act,
) => {
  if (!world.organisations[organisation]) return gone('organisations');
  const member = act.actor && membershipOf(world, act.actor, organisation);
  if (!member) return gone('memberships');
  return (
    forbidden(world, act.actor, 'leave-organisation', { organisation, membership: member.id }) ??
    done(withoutMember(world, member))
  );
};
