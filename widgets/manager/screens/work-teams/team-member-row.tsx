import type { JSX } from 'preact';
import type { Member } from '#backend/queries/people.ts';
import type { WorkTeam } from '#schema/records/work-team.ts';
import { Icon } from '#widgets/_kit/icon.tsx';
import { Menu, type MenuItem } from '#widgets/_kit/menu.tsx';
import type { ScreenProps } from '#widgets/manager/screens/screen.ts';
import type { WorkTeamWords } from '#widgets/manager/screens/work-teams/strings/es.ts';

type Props = ScreenProps<WorkTeamWords> & {
  team: WorkTeam;
  isOpen: boolean;
  member: Member;
  onRemove: () => void;
};

/** One member of a team, with what can be done. */
export function TeamMemberRow(props: Props): JSX.Element {
  const { frame, words, team, member } = props;
  const { membership, name } = member;
  return (
    <li class="kit-row">
      <div class="kit-row-main">
        <strong>
          <bdi>{name}</bdi>
        </strong>
        {team.leader === membership.id && <span class="kit-badge">{words.workTeams.leader}</span>}
        <span class="kit-role" data-role={membership.role}>
          {frame.role[membership.role]}
        </span>
      </div>
      <Menu
        control="menu.row-actions"
        of={membership.id}
        label={words.memberActions(name)}
        class="kit-row-side"
        items={actions(props)}
      >
        <Icon name="more" />
      </Menu>
    </li>
  );
}

/** Why a role cannot be changed is told by its dialog; why the team cannot, above the list. */
function actions({ manager, words, member, isOpen, onRemove }: Props): MenuItem[] {
  const { id } = member.membership;
  const always: MenuItem[] = [
    {
      control: 'users.view',
      of: id,
      label: words.users.view,
      onPick: () => manager.go({ name: 'user', membership: id }),
    },
    {
      control: 'users.change-role',
      of: id,
      label: words.users['change-role'],
      onPick: () => manager.ask({ kind: 'change-role', membership: id }),
    },
  ];
  const label = words.workTeams['remove-member'];
  return isOpen
    ? [...always, { control: 'work-teams.remove-member', of: id, label, onPick: onRemove }]
    : always;
}
