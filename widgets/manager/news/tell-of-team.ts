import { fullName } from '#backend/world.ts';
import type { Command } from '#schema/command.ts';
import type { MembershipId, WorkTeamId } from '#schema/ids.ts';
import type { World } from '#schema/world.ts';
import type { NewsWords } from '#widgets/manager/news/strings/es.ts';

export type TeamCommand = Extract<Command, { team: WorkTeamId }>;

type Worlds = { before: World; after: World };

/** What was done to a work team, in a sentence. */
export function tellOfTeam(command: TeamCommand, worlds: Worlds, say: NewsWords): string {
  const team = worlds.after.workTeams[command.team]?.name ?? '';
  switch (command.type) {
    case 'edit-work-team':
    case 'set-work-team-products':
      return say[command.type]({ team });
    case 'add-to-work-team':
      return say['add-to-work-team']({ team, names: added(command.team, worlds) });
    case 'remove-from-work-team':
      return say['remove-from-work-team']({ team, name: nameOf(worlds, command.membership) });
  }
}

/** Who is in the team now and was not before. */
function added(team: WorkTeamId, worlds: Worlds): string[] {
  const known = worlds.before.workTeams[team]?.members ?? [];
  const members = worlds.after.workTeams[team]?.members ?? [];
  return members.filter((id) => !known.includes(id)).map((id) => nameOf(worlds, id));
}

function nameOf({ after }: Worlds, id: MembershipId): string {
  const user = after.memberships[id]?.user;
  const person = user && after.users[user];
  return person ? fullName(person) : '';
}
