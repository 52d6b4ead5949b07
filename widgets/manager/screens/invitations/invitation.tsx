import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { fullName, userByEmail } from '#backend/world.ts';
import type { InvitationId } from '#schema/ids.ts';
import type { Invitation as Invited } from '#schema/records/invitation.ts';
import { Heading } from '#widgets/_kit/heading.tsx';
import { Sentence } from '#widgets/_kit/sentence.tsx';
import { AcceptForm } from '#widgets/manager/screens/invitations/accept-form.tsx';
import {
  AccountExists,
  InvitationGone,
} from '#widgets/manager/screens/invitations/invitation-otherwise.tsx';
import type { InvitationWords } from '#widgets/manager/screens/invitations/strings/es.ts';
import type { ScreenProps } from '#widgets/manager/screens/screen.ts';

type Props = ScreenProps<InvitationWords>;

/** What an invited person without an account sees. */
export default function Invitation(props: Props): JSX.Element | null {
  const { screen } = props.manager.view.value;
  return screen.name === 'invitation' ? <PageOf {...props} id={screen.invitation} /> : null;
}

function PageOf({ id, ...props }: Props & { id: InvitationId }): JSX.Element {
  const { world } = props.manager.state.value;
  // Once accepted it is gone from the world; the form stays until somebody else's screen replaces it.
  const [accepting, setAccepting] = useState<Invited>();
  const invitation = accepting ?? world.invitations[id];
  if (!invitation) return <InvitationGone {...props} id={id} />;
  const hasAccount = !accepting && userByEmail(world, invitation.email) !== undefined;
  return (
    <>
      <Lead {...props} invitation={invitation} />
      {hasAccount ? (
        <AccountExists {...props} invitation={invitation} />
      ) : (
        <AcceptForm {...props} invitation={invitation} onAccepting={setAccepting} />
      )}
    </>
  );
}

function Lead({ manager, frame, words, invitation }: Props & { invitation: Invited }): JSX.Element {
  const { users, organisations } = manager.state.value.world;
  const { invitedBy, organisation, role } = invitation;
  const inviter = users[invitedBy];
  const name = organisations[organisation]?.name ?? '';
  return (
    <>
      <Heading>
        <Sentence text={words.invitationTitle} with={{ organisation: name }} />
      </Heading>
      <p class="kit-lead">
        <Sentence
          text={words.invites}
          with={{ by: inviter ? fullName(inviter) : '', organisation: name }}
        />{' '}
        {words.yourRole(frame.role[role])}
      </p>
    </>
  );
}
