import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Member } from '#backend/queries/people.ts';
import type { WorkTeam } from '#schema/records/work-team.ts';
import type { Refusal } from '#schema/refusal.ts';
import { Button } from '#widgets/_kit/button.tsx';
import { onSubmit } from '#widgets/_kit/form.ts';
import { RefusalNote } from '#widgets/manager/refusal/refusal.tsx';
import type { ScreenProps } from '#widgets/manager/screens/screen.ts';
import { AddUsers, readMembers } from '#widgets/manager/screens/work-teams/add-users.tsx';
import type { WorkTeamWords } from '#widgets/manager/screens/work-teams/strings/es.ts';

type Props = ScreenProps<WorkTeamWords> & { team: WorkTeam; outside: readonly Member[] };

/** More members for a team that is there. */
export function MembersForm({ manager, frame, words, team, outside }: Props): JSX.Element {
  const [isEmpty, setEmpty] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const submit = onSubmit(async (form) => {
    const members = readMembers(form);
    setEmpty(members.length === 0);
    setRefusal(
      members.length > 0
        ? await manager.run({ type: 'add-to-work-team', team: team.id, members })
        : undefined,
    );
  });
  return (
    <form onSubmit={submit} noValidate>
      <AddUsers frame={frame} words={words} members={outside}>
        {isEmpty && outside.length > 0 && (
          <p class="kit-error" role="alert">
            {words.nobodyTicked}
          </p>
        )}
        {refusal && <RefusalNote refusal={refusal} manager={manager} frame={frame} />}
        <div class="kit-actions">
          <Button control="work-teams.members-save" type="submit" tone="main">
            {words.workTeams['members-save']}
          </Button>
        </div>
      </AddUsers>
    </form>
  );
}
