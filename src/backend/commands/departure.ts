import { all, drop, put } from '#backend/world.ts';
import type { Membership } from '#schema/records/membership.ts';
import type { WorkTeam } from '#schema/records/work-team.ts';
import type { World } from '#schema/world.ts';

/** Takes a member out: access, teams and all. The account stays; it belongs to the person. */
export function withoutMember(world: World, member: Membership): World {
  const withoutRecords = drop(
    drop(world, 'memberships', ({ id }) => id === member.id),
    'productAccess',
    ({ membership }) => membership === member.id,
  );
  const teams = all(world, 'workTeams')
    .filter(({ members, leader }) => members.includes(member.id) || leader === member.id)
    .map((team) => withoutTeamMember(team, member));
  return turnedElsewhere(put(withoutRecords, 'workTeams', ...teams), member);
}

function withoutTeamMember(team: WorkTeam, member: Membership): WorkTeam {
  return {
    ...team,
    members: team.members.filter((id) => id !== member.id),
    leader: team.leader === member.id ? null : team.leader,
  };
}

/** Who was looking at the organisation that is left now sees the next one, if there is one. */
function turnedElsewhere(world: World, { user, organisation }: Membership): World {
  const session = all(world, 'sessions').find((each) => each.user === user);
  if (session?.organisation !== organisation) return world;
  const next = all(world, 'memberships').find((member) => member.user === user);
  return put(world, 'sessions', { ...session, organisation: next?.organisation ?? null });
}
