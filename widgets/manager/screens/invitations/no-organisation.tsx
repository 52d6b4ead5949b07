import type { JSX } from 'preact';
import { Button } from '#widgets/_kit/button.tsx';
import { Heading } from '#widgets/_kit/heading.tsx';
import { NoAccount } from '#widgets/manager/screens/account/no-account.tsx';
import type { InvitationWords } from '#widgets/manager/screens/invitations/strings/es.ts';
import type { ScreenProps } from '#widgets/manager/screens/screen.ts';

/** In place of a screen that belongs to an organisation, for somebody who has none in front of them. */
export function NoOrganisation(
  props: ScreenProps<InvitationWords> & { title: string },
): JSX.Element {
  const { manager, frame, words, title } = props;
  if (!manager.actor.value) return <NoAccount manager={manager} title={title} words={words} />;
  return (
    <>
      <Heading>{title}</Heading>
      <div class="kit-empty">
        <p>{words.organisationNeeded}</p>
        <Button
          control="profile.organizations-manage"
          about={frame.profile.organizations}
          onPress={() => manager.go({ name: 'organisations' })}
        >
          {frame.profile['organizations-manage']}
        </Button>
      </div>
    </>
  );
}
