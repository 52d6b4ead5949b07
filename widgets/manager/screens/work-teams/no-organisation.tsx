import type { JSX } from 'preact';
import { Button } from '#widgets/_kit/button.tsx';
import { Heading } from '#widgets/_kit/heading.tsx';
import type { ScreenProps } from '#widgets/manager/screens/screen.ts';
import type { WorkTeamWords } from '#widgets/manager/screens/work-teams/strings/es.ts';

/** In place of a screen about teams, for somebody who has no organisation in front of them. */
export function NoOrganisation({
  manager,
  words,
  title,
}: ScreenProps<WorkTeamWords> & { title: string }): JSX.Element {
  return (
    <>
      <Heading>{title}</Heading>
      <div class="kit-empty">
        <p>{words.noOrganisation}</p>
        <Button
          control="profile.organizations"
          onPress={() => manager.go({ name: 'organisations' })}
        >
          {words.toOrganisations}
        </Button>
      </div>
    </>
  );
}
