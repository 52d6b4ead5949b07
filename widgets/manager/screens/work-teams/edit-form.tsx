import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { listMembers } from '#backend/queries/people.ts';
import type { MembershipId } from '#schema/ids.ts';
import type { WorkTeam } from '#schema/records/work-team.ts';
import type { Refusal } from '#schema/refusal.ts';
import { Button } from '#widgets/_kit/button.tsx';
import { SelectField, TextField } from '#widgets/_kit/field.tsx';
import { onSubmit } from '#widgets/_kit/form.ts';
import { fieldError } from '#widgets/manager/refusal/fields.ts';
import { RefusalNote } from '#widgets/manager/refusal/refusal.tsx';
import type { ScreenProps } from '#widgets/manager/screens/screen.ts';
import type { WorkTeamWords } from '#widgets/manager/screens/work-teams/strings/es.ts';

type Props = ScreenProps<WorkTeamWords> & { team: WorkTeam; onClose: () => void };

/** Another name or another leader for a team. */
export function EditForm(props: Props): JSX.Element {
  const { manager, frame, words, team, onClose } = props;
  const labels = words.workTeams;
  const [leader, setLeader] = useState<MembershipId | ''>(team.leader ?? '');
  const [refusal, setRefusal] = useState<Refusal>();
  const submit = onSubmit(async (form) => {
    const name = form.text('name');
    const refused = await manager.run({
      type: 'edit-work-team',
      team: team.id,
      name,
      leader: leader || null,
    });
    setRefusal(refused);
    if (!refused) onClose();
  });
  return (
    <form onSubmit={submit} noValidate>
      <TextField
        control="work-teams.name"
        name="name"
        label={labels.name}
        value={team.name}
        error={fieldError(refusal, 'name', frame)}
      />
      <SelectField
        control="work-teams.leader"
        name="leader"
        label={labels.leader}
        value={leader}
        options={leaders(props)}
        hint={words.leaderHint}
        onPick={setLeader}
      />
      {refusal && <RefusalNote refusal={refusal} manager={manager} frame={frame} />}
      <div class="kit-actions">
        <Button control="work-teams.edit-save" type="submit" tone="main">
          {labels['edit-save']}
        </Button>
        <Button control="dialog.cancel" tone="quiet" onPress={onClose}>
          {frame.dialog.cancel}
        </Button>
      </div>
    </form>
  );
}

/** Nobody, or anybody of the organisation. */
function leaders({ manager, words, team }: Props): { value: MembershipId | ''; label: string }[] {
  const { world } = manager.state.value;
  const { locale } = manager;
  const members = listMembers(world, team.organisation, { search: '', order: 'name', locale });
  return [
    { value: '', label: words.noLeader },
    ...members.map(({ membership, name }) => ({ value: membership.id, label: name })),
  ];
}
