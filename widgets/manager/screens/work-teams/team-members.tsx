import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Member } from '#backend/queries/people.ts';
import { membersOfTeam } from '#backend/queries/teams.ts';
import type { WorkTeam } from '#schema/records/work-team.ts';
import type { Refusal } from '#schema/refusal.ts';
import { Icon } from '#widgets/_kit/icon.tsx';
import { RefusalNote } from '#widgets/manager/refusal/refusal.tsx';
import { useHeadingFocus } from '#widgets/manager/screens/account/heading-focus.ts';
import type { ScreenProps } from '#widgets/manager/screens/screen.ts';
import { MembersForm } from '#widgets/manager/screens/work-teams/members-form.tsx';
import type { WorkTeamWords } from '#widgets/manager/screens/work-teams/strings/es.ts';
import { TeamMemberRow } from '#widgets/manager/screens/work-teams/team-member-row.tsx';
import { FoldButton } from '#widgets/manager/screens/work-teams/team-parts.tsx';

type Props = ScreenProps<WorkTeamWords> & {
  team: WorkTeam;
  /** Whether the actor may change the team. */
  isOpen: boolean;
};

/** Who is in a team, folded away at first, and whom to add. */
export function TeamMembers(props: Props): JSX.Element {
  const { manager, words, team, isOpen } = props;
  const [isUnfolded, setUnfolded] = useState(false);
  const { inside, outside } = membersOfTeam(manager.state.value.world, team, manager.locale);
  return (
    <section class="kit-card">
      <h3>
        <FoldButton control="work-teams.members" open={isUnfolded} onTurn={setUnfolded}>
          <Icon name="chevron" />
          <span>{words.workTeams.members}</span>
          <span class="kit-count" aria-hidden="true">
            {inside.length}
          </span>
        </FoldButton>
      </h3>
      {isUnfolded && <MemberTable {...props} members={inside} />}
      {isOpen && <MembersForm {...props} outside={outside} />}
    </section>
  );
}

function MemberTable(props: Props & { members: readonly Member[] }): JSX.Element {
  const { manager, frame, words, team, members } = props;
  const [refusal, setRefusal] = useState<Refusal>();
  const focusHeading = useHeadingFocus();
  const remove = async ({ membership }: Member) => {
    const refused = await manager.run({
      type: 'remove-from-work-team',
      team: team.id,
      membership: membership.id,
    });
    setRefusal(refused);
    if (!refused) focusHeading();
  };
  return (
    <>
      {members.length === 0 && <p>{words.noMembers}</p>}
      <ul class="kit-list">
        {members.map((member) => (
          <TeamMemberRow
            key={member.membership.id}
            {...props}
            member={member}
            onRemove={() => remove(member)}
          />
        ))}
      </ul>
      {refusal && <RefusalNote refusal={refusal} manager={manager} frame={frame} />}
      <p class="kit-hint">{words.roleIsOfOrganisation}</p>
      {team.leader && <p class="kit-hint">{words.leadershipIsAssumed}</p>}
    </>
  );
}
