import type { JSX } from 'preact';
import { Button } from '#widgets/_kit/button.tsx';
import type { InvitationWords } from '#widgets/manager/screens/invitations/strings/es.ts';
import type { ScreenProps } from '#widgets/manager/screens/screen.ts';

/** The way back to the list that invitations are made from. */
export function BackToUsers({ manager, words }: ScreenProps<InvitationWords>): JSX.Element {
  return (
    <Button
      control="users.back"
      tone="quiet"
      icon="back"
      onPress={() => manager.go({ name: 'users' })}
    >
      {words.users.back}
    </Button>
  );
}
