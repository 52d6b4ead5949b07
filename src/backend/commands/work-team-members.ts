import { done, forbidden, gone, type Handler, refuse } from '#backend/commands/act.ts';
import { foreignMember } from '#backend/commands/work-team.ts';
import { put } from '#backend/world.ts';
import type { CommandOf } from '#schema/command.ts';

/** Whoever belongs to the organisation can be in its teams, externals included. */
export const addToWorkTeam: Handler<CommandOf<'add-to-work-team'>> = (world, command, act) => {
  const team = world.workTeams[command.team];
  if (!team) return gone('workTeams');
  const { organisation } = team;
  const no =
    forbidden(world, act.actor, 'edit-work-team', { organisation }) ??
    foreignMember(world, organisation, command.members);
  if (no) return no;
  const added = command.members.filter((id) => !team.members.includes(id));
  if (added.length === 0) return refuse({ code: 'nothing-to-change' });
  for (const id of added) {
    const user = world.memberships[id]?.user ?? null;
    const unfit = forbidden(world, user, 'be-work-team-member', { organisation });
    if (unfit) return unfit;
  }
  return done(put(world, 'workTeams', { ...team, members: [...team.members, ...added] }));
};

/** Assumption: a leader who is taken out of the team leads it no more. No source says what becomes of them. */
export const removeFromWorkTeam: Handler<CommandOf<'remove-from-work-team'>> = (
  world,
  { team: id, membership },
  act,
) => {
  const team = world.workTeams[id];
  if (!team) return gone('workTeams');
  const { organisation } = team;
  const no = forbidden(world, act.actor, 'edit-work-team', { organisation });
  if (no) return no;
  if (!world.memberships[membership]) return gone('memberships');
  if (!team.members.includes(membership)) return refuse({ code: 'nothing-to-change' });
  const members = team.members.filter((each) => each !== membership);
  const leader = team.leader === membership ? null : team.leader;
  return done(put(world, 'workTeams', { ...team, members, leader }));
};
