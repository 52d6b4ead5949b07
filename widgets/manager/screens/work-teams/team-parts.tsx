import type { ComponentChildren, JSX } from 'preact';
import type { ControlId } from '#schema/control.ts';
import type { WorkTeam } from '#schema/records/work-team.ts';
import { Button } from '#widgets/_kit/button.tsx';
import { controlProps } from '#widgets/_kit/control.ts';
import type { ScreenProps } from '#widgets/manager/screens/screen.ts';
import type { WorkTeamWords } from '#widgets/manager/screens/work-teams/strings/es.ts';

type Props = ScreenProps<WorkTeamWords>;

/** The way back to the list of teams. */
export function BackToTeams({ manager, words }: Props): JSX.Element {
  return (
    <Button
      control="work-teams.list"
      tone="quiet"
      icon="back"
      onPress={() => manager.go({ name: 'work-teams' })}
    >
      {words.workTeams.list}
    </Button>
  );
}

/** In place of a team that is no longer there. */
export function TeamGone({ words }: Pick<Props, 'words'>): JSX.Element {
  return (
    <p class="kit-note kit-warning" role="alert">
      {words.gone}
    </p>
  );
}

/** The colour of a team, seen and said. */
export function TeamColour({
  colour,
  words,
}: Pick<Props, 'words'> & Pick<WorkTeam, 'colour'>): JSX.Element {
  return (
    <span class="kit-badge kit-colour" data-colour={colour}>
      {words.colours[colour]}
    </span>
  );
}

type FoldProps = {
  control: ControlId;
  open: boolean;
  onTurn: (open: boolean) => void;
  children: ComponentChildren;
};

/** A button that unfolds what stands below it, and folds it away. */
export function FoldButton({ control, open, onTurn, children }: FoldProps): JSX.Element {
  return (
    <button
      {...controlProps(control)}
      type="button"
      class="kit-button kit-turn"
      aria-expanded={open}
      onClick={() => onTurn(!open)}
    >
      {children}
    </button>
  );
}
