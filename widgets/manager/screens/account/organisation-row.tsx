import type { JSX } from 'preact';
import type { Belonging } from '#backend/queries/people.ts';
import { Button } from '#widgets/_kit/button.tsx';
import type { AccountWords } from '#widgets/manager/screens/account/strings/es.ts';
import type { ScreenProps } from '#widgets/manager/screens/screen.ts';

type Props = ScreenProps<AccountWords> & {
  belonging: Belonging;
  onOpen: () => void;
  onLeave: () => void;
};

/** One organisation of a person, with the role in it. */
export function OrganisationRow(props: Props): JSX.Element {
  const { manager, frame, words, onOpen, onLeave } = props;
  const { organisation, membership } = props.belonging;
  const isHere = organisation.id === manager.organisation.value?.id;
  return (
    <li class="kit-row">
      <div class="kit-row-main">
        <strong>
          <bdi>{organisation.name}</bdi>
        </strong>
        {isHere && <span class="kit-badge">{words.current}</span>}
      </div>
      <div class="kit-row-middle">
        <span class="kit-role" data-role={membership.role}>
          {frame.role[membership.role]}
        </span>
      </div>
      <div class="kit-row-side">
        <Button
          control="profile.organisation-switch"
          of={organisation.id}
          about={organisation.name}
          onPress={onOpen}
        >
          {frame.profile['organisation-switch']}
        </Button>
        <Button
          control="profile.organisation-leave"
          of={organisation.id}
          tone="quiet"
          about={organisation.name}
          onPress={onLeave}
        >
          {frame.profile['organisation-leave']}
        </Button>
      </div>
    </li>
  );
}
