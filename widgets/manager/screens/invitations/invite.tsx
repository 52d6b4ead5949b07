import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Organisation } from '#schema/records/organisation.ts';
import type { Refusal } from '#schema/refusal.ts';
import { Heading } from '#widgets/_kit/heading.tsx';
import { Sentence } from '#widgets/_kit/sentence.tsx';
import type { Console } from '#widgets/manager/model.ts';
import { useRefusedBeforehand } from '#widgets/manager/refusal/beforehand.ts';
import { RefusalNote } from '#widgets/manager/refusal/refusal.tsx';
import { BackToUsers } from '#widgets/manager/screens/invitations/back-to-users.tsx';
import { usualRole } from '#widgets/manager/screens/invitations/draft.ts';
import { NoOrganisation } from '#widgets/manager/screens/invitations/no-organisation.tsx';
import type { InvitationWords } from '#widgets/manager/screens/invitations/strings/es.ts';
import { Wizard } from '#widgets/manager/screens/invitations/wizard.tsx';
import type { ScreenProps } from '#widgets/manager/screens/screen.ts';

type Props = ScreenProps<InvitationWords>;

/** Adding a user to the organisation, for those who may; others learn why not. */
export default function Invite(props: Props): JSX.Element {
  const actor = props.manager.actor.value;
  const organisation = props.manager.organisation.value;
  if (!actor || !organisation) return <NoOrganisation {...props} title={props.words.users.add} />;
  return (
    <InviteInto key={`${actor.id} ${organisation.id}`} {...props} organisation={organisation} />
  );
}

function InviteInto(props: Props & { organisation: Organisation }): JSX.Element {
  const { manager, frame, words, organisation } = props;
  const refusal = useInviteRefusal(manager, organisation);
  return (
    <>
      <BackToUsers {...props} />
      <Heading>{words.users.add}</Heading>
      {refusal && <RefusalNote refusal={refusal} manager={manager} frame={frame} />}
      {refusal === null && (
        <>
          <p class="kit-lead">
            <Sentence text={words.inviteLead} with={{ organisation: organisation.name }} />
          </p>
          <Wizard {...props} />
        </>
      )}
    </>
  );
}

/**
 * Why the actor cannot invite anybody; undefined until that is known. Whoever could on opening the form keeps it, with
 * what they typed: what changed meanwhile is told on sending.
 */
function useInviteRefusal(manager: Console, { id }: Organisation): Refusal | null | undefined {
  const wasAllowed = useRef(false);
  const target = { organisation: id, role: usualRole };
  const refusal = useRefusedBeforehand(manager, 'invite-user', target);
  if (refusal === null) wasAllowed.current = true;
  return wasAllowed.current ? null : refusal;
}
