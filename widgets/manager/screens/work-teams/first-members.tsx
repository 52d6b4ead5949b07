import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { membersOfTeam } from '#backend/queries/teams.ts';
import type { WorkTeamId } from '#schema/ids.ts';
import type { WorkTeam } from '#schema/records/work-team.ts';
import type { Refusal } from '#schema/refusal.ts';
import { Button } from '#widgets/_kit/button.tsx';
import { onSubmit } from '#widgets/_kit/form.ts';
import { Sentence } from '#widgets/_kit/sentence.tsx';
import { useFirstClicks } from '#widgets/_kit/steps.ts';
import { RefusalNote } from '#widgets/manager/refusal/refusal.tsx';
import type { ScreenProps } from '#widgets/manager/screens/screen.ts';
import { AddUsers, readMembers } from '#widgets/manager/screens/work-teams/add-users.tsx';
import type { WorkTeamWords } from '#widgets/manager/screens/work-teams/strings/es.ts';
import { TeamGone } from '#widgets/manager/screens/work-teams/team-parts.tsx';

type Props = ScreenProps<WorkTeamWords>;

/** The team is there; users may come into it now or later. */
export function FirstMembers({ team: id, ...props }: Props & { team: WorkTeamId }): JSX.Element {
  const { manager, words } = props;
  const team = manager.state.value.world.workTeams[id];
  useEffect(() => manager.setStage('members'), []);
  return team ? <FirstMembersForm {...props} team={team} /> : <TeamGone words={words} />;
}

function FirstMembersForm({
  manager,
  frame,
  words,
  team,
}: Props & { team: WorkTeam }): JSX.Element {
  const [refusal, setRefusal] = useState<Refusal>();
  const heading = useRef<HTMLHeadingElement>(null);
  const firstClicks = useFirstClicks();
  useEffect(() => heading.current?.focus(), []);
  const { outside } = membersOfTeam(manager.state.value.world, team, manager.locale);
  const submit = onSubmit(async (form) => {
    const members = readMembers(form);
    const refused =
      members.length > 0
        ? await manager.run({ type: 'add-to-work-team', team: team.id, members })
        : undefined;
    setRefusal(refused);
    if (!refused) manager.go({ name: 'work-teams' });
  });
  return (
    <form onSubmit={submit} onClickCapture={firstClicks} noValidate>
      <h3 ref={heading} tabIndex={-1} class="kit-step">
        {words.step(3, 3, words.stepTitles.members)}
      </h3>
      <p>
        <Sentence text={words.created} with={{ team: team.name }} />
      </p>
      <div class="kit-card">
        <AddUsers frame={frame} words={words} members={outside} />
      </div>
      {refusal && <RefusalNote refusal={refusal} manager={manager} frame={frame} />}
      <div class="kit-actions">
        <Button control="work-teams.finish" type="submit" tone="main">
          {words.workTeams.finish}
        </Button>
      </div>
    </form>
  );
}
