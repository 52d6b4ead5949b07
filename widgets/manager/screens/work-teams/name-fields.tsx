import type { JSX } from 'preact';
import { teamColours } from '#schema/records/work-team.ts';
import type { Refusal } from '#schema/refusal.ts';
import { SelectField, TextField } from '#widgets/_kit/field.tsx';
import { fieldError } from '#widgets/manager/refusal/fields.ts';
import type { ScreenProps } from '#widgets/manager/screens/screen.ts';
import type { WorkTeamWords } from '#widgets/manager/screens/work-teams/strings/es.ts';

type Props = Pick<ScreenProps<WorkTeamWords>, 'frame' | 'words'> & {
  refusal: Refusal | undefined;
};

/** How a new team is called and which colour it has. */
export function NameFields({ frame, words, refusal }: Props): JSX.Element {
  const labels = words.workTeams;
  return (
    <div class="kit-grid">
      <TextField
        control="work-teams.name"
        name="name"
        label={labels.name}
        error={fieldError(refusal, 'name', frame)}
      />
      <SelectField
        control="work-teams.colour"
        name="colour"
        label={labels.colour}
        options={teamColours.map((value) => ({ value, label: words.colours[value] }))}
        hint={words.colourHint}
      />
    </div>
  );
}
