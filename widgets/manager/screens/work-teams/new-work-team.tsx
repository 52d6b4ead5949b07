import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { WorkTeamId } from '#schema/ids.ts';
import type { Organisation } from '#schema/records/organisation.ts';
import { Heading } from '#widgets/_kit/heading.tsx';
import { useRefusedOnOpening } from '#widgets/manager/refusal/beforehand.ts';
import { RefusalNote } from '#widgets/manager/refusal/refusal.tsx';
import type { ScreenProps } from '#widgets/manager/screens/screen.ts';
import { FirstMembers } from '#widgets/manager/screens/work-teams/first-members.tsx';
import { NoOrganisation } from '#widgets/manager/screens/work-teams/no-organisation.tsx';
import type { WorkTeamWords } from '#widgets/manager/screens/work-teams/strings/es.ts';
import { TeamForm } from '#widgets/manager/screens/work-teams/team-form.tsx';
import { BackToTeams } from '#widgets/manager/screens/work-teams/team-parts.tsx';

type Props = ScreenProps<WorkTeamWords>;

/** A new work team, for those who may create one; others learn why not. */
export default function NewWorkTeam(props: Props): JSX.Element {
  const actor = props.manager.actor.value;
  const organisation = props.manager.organisation.value;
  const title = props.words.workTeams.add;
  if (!actor || !organisation) return <NoOrganisation {...props} title={title} />;
  return (
    <NewTeamIn key={`${actor.id} ${organisation.id}`} {...props} organisation={organisation} />
  );
}

function NewTeamIn(props: Props & { organisation: Organisation }): JSX.Element {
  const { manager, frame, words, organisation } = props;
  const [team, setTeam] = useState<WorkTeamId>();
  const target = { organisation: organisation.id };
  const refusal = useRefusedOnOpening(manager, 'create-work-team', target);
  return (
    <>
      <BackToTeams {...props} />
      <Heading>{words.workTeams.add}</Heading>
      {refusal && <RefusalNote refusal={refusal} manager={manager} frame={frame} />}
      {refusal === null && !team && <TeamForm {...props} onCreated={setTeam} />}
      {refusal === null && team && <FirstMembers {...props} team={team} />}
    </>
  );
}
