import type { JSX } from 'preact';
import { teamOf } from '#backend/queries/teams.ts';
import type { WorkTeam } from '#schema/records/work-team.ts';
import { Heading } from '#widgets/_kit/heading.tsx';
import type { Console } from '#widgets/manager/model.ts';
import { useRefusedOnOpening } from '#widgets/manager/refusal/beforehand.ts';
import { RefusalNote } from '#widgets/manager/refusal/refusal.tsx';
import type { ScreenProps } from '#widgets/manager/screens/screen.ts';
import { MemberDialogPlace } from '#widgets/manager/screens/user/member-dialog-place.tsx';
import type { WorkTeamWords } from '#widgets/manager/screens/work-teams/strings/es.ts';
import { TeamHead } from '#widgets/manager/screens/work-teams/team-head.tsx';
import { TeamMembers } from '#widgets/manager/screens/work-teams/team-members.tsx';
import { BackToTeams, TeamGone } from '#widgets/manager/screens/work-teams/team-parts.tsx';
import { TeamProducts } from '#widgets/manager/screens/work-teams/team-products.tsx';

type Props = ScreenProps<WorkTeamWords>;

/** One work team: name and leader, members, products. */
export default function WorkTeamScreen(props: Props): JSX.Element {
  const { manager, frame, words } = props;
  const team = shownTeam(manager);
  return (
    <>
      <BackToTeams {...props} />
      {team ? (
        <Details key={manager.actor.value?.id ?? ''} {...props} team={team} />
      ) : (
        <>
          <Heading>{frame.menu['work-teams']}</Heading>
          <TeamGone words={words} />
        </>
      )}
    </>
  );
}

/** The team that the screen is about, as long as the organisation at hand has it. */
function shownTeam({ view, state, organisation }: Console): WorkTeam | undefined {
  const { screen } = view.value;
  return screen.name === 'work-team'
    ? teamOf(state.value.world, organisation.value?.id, screen.team)
    : undefined;
}

function Details(props: Props & { team: WorkTeam }): JSX.Element {
  const { manager, frame, words, team } = props;
  const target = { organisation: team.organisation };
  const refusal = useRefusedOnOpening(manager, 'edit-work-team', target);
  const isOpen = refusal === null;
  return (
    <>
      <TeamHead {...props} isOpen={isOpen} />
      {refusal && <RefusalNote refusal={refusal} manager={manager} frame={frame} />}
      <TeamMembers {...props} isOpen={isOpen} />
      <TeamProducts {...props} isOpen={isOpen} />
      <p class="kit-note">{words.deletionIsNotDocumented}</p>
      <MemberDialogPlace manager={manager} frame={frame} />
    </>
  );
}
