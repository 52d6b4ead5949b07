import type { JSX } from 'preact';
import { all, userByEmail } from '#backend/world.ts';
import type { InvitationId } from '#schema/ids.ts';
import type { Invitation } from '#schema/records/invitation.ts';
import type { User } from '#schema/records/user.ts';
import type { World } from '#schema/world.ts';
import { Button } from '#widgets/_kit/button.tsx';
import { Heading } from '#widgets/_kit/heading.tsx';
import { Sentence } from '#widgets/_kit/sentence.tsx';
import { openAsInvited } from '#widgets/manager/screens/invitations/open-as.ts';
import type { InvitationWords } from '#widgets/manager/screens/invitations/strings/es.ts';
import type { ScreenProps } from '#widgets/manager/screens/screen.ts';

type Props = ScreenProps<InvitationWords>;

/** Meanwhile there is an account with the address: its owner accepts. */
export function AccountExists({
  manager,
  words,
  invitation,
}: Props & { invitation: Invitation }): JSX.Element {
  return (
    <div class="kit-note">
      <p>
        <Sentence text={words.accountExists} with={{ email: invitation.email }} />
      </p>
      <div class="kit-actions">
        <Button
          control="invitations.open"
          of={invitation.id}
          tone="main"
          onPress={() => openAsInvited(manager, invitation)}
        >
          {words.invitations.open}
        </Button>
      </div>
    </div>
  );
}

/** The invitation was accepted in another tab, or undone. The mail about it, if there is one, still tells to whom. */
export function InvitationGone({
  manager,
  frame,
  words,
  id,
}: Props & { id: InvitationId }): JSX.Element {
  const owner = addressee(manager.state.value.world, id);
  return (
    <>
      <Heading>{words.goneTitle}</Heading>
      <div class="kit-empty">
        <p>{words.gone}</p>
        <div class="kit-actions">
          {owner && (
            <Button control="invitations.open" of={id} onPress={() => manager.actAs(owner.id)}>
              {words.invitations.open}
            </Button>
          )}
          <Button
            control="simulation.outbox"
            of="gone"
            icon="mail"
            onPress={() => manager.go({ name: 'outbox' })}
          >
            {frame.simulation.outbox}
          </Button>
        </div>
      </div>
    </>
  );
}

function addressee(world: World, id: InvitationId): User | undefined {
  const mail = all(world, 'mails').find(
    (each) => each.kind === 'invitation' && each.invitation === id,
  );
  return mail && userByEmail(world, mail.to);
}
