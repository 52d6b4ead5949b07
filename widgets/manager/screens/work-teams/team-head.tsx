import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { leaderOf } from '#backend/queries/teams.ts';
import type { WorkTeam } from '#schema/records/work-team.ts';
import { Heading } from '#widgets/_kit/heading.tsx';
import { useHeadingFocus } from '#widgets/manager/screens/account/heading-focus.ts';
import type { ScreenProps } from '#widgets/manager/screens/screen.ts';
import { EditForm } from '#widgets/manager/screens/work-teams/edit-form.tsx';
import type { WorkTeamWords } from '#widgets/manager/screens/work-teams/strings/es.ts';
import { FoldButton, TeamColour } from '#widgets/manager/screens/work-teams/team-parts.tsx';

type Props = ScreenProps<WorkTeamWords> & {
  team: WorkTeam;
  /** Whether the actor may change the team. */
  isOpen: boolean;
};

/** Name, colour and leader of a team; the pencil opens the form that changes the first and the last. */
export function TeamHead(props: Props): JSX.Element {
  const { manager, words, team, isOpen } = props;
  const [isEdited, setEdited] = useState(false);
  const focusHeading = useHeadingFocus();
  const leader = leaderOf(manager.state.value.world, team);
  return (
    <>
      <Heading>
        <bdi>{team.name}</bdi>
      </Heading>
      <p>
        <TeamColour colour={team.colour} words={words} /> {words.workTeams.leader}:{' '}
        <bdi>{leader?.name ?? words.noLeader}</bdi>
      </p>
      {isOpen && (
        <FoldButton control="work-teams.edit" open={isEdited} onTurn={setEdited}>
          <span aria-hidden="true">✎</span>
          <span>{words.workTeams.edit}</span>
        </FoldButton>
      )}
      {isOpen && isEdited && (
        <EditForm
          {...props}
          onClose={() => {
            setEdited(false);
            focusHeading();
          }}
        />
      )}
    </>
  );
}
