import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { invitationsFor } from '#backend/queries/people.ts';
import type { Invitation } from '#schema/records/invitation.ts';
import type { User } from '#schema/records/user.ts';
import type { Refusal } from '#schema/refusal.ts';
import { Button } from '#widgets/_kit/button.tsx';
import { RefusalNote } from '#widgets/manager/refusal/refusal.tsx';
import type { AccountWords } from '#widgets/manager/screens/account/strings/es.ts';
import type { ScreenProps } from '#widgets/manager/screens/screen.ts';

type Props = ScreenProps<AccountWords> & { actor: User; onAccepted: () => void };

/** Invitations that wait for a person who has an account. */
export function PendingInvitations(props: Props): JSX.Element {
  const { manager, frame, words, actor, onAccepted } = props;
  const [refusal, setRefusal] = useState<Refusal>();
  const invitations = invitationsFor(manager.state.value.world, actor.id);
  const accept = async ({ id }: Invitation) => {
    const refused = await manager.run({ type: 'accept-invitation', invitation: id });
    setRefusal(refused);
    if (!refused) onAccepted();
  };
  return (
    <section class="kit-card">
      <h3>{words.invitationsTitle}</h3>
      {refusal && <RefusalNote refusal={refusal} manager={manager} frame={frame} />}
      {invitations.length === 0 && <p class="kit-empty">{words.noInvitations}</p>}
      {invitations.length > 0 && (
        <ul class="kit-list">
          {invitations.map((invitation) => (
            <Row
              key={invitation.id}
              {...props}
              invitation={invitation}
              onAccept={() => accept(invitation)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

function Row({
  manager,
  frame,
  invitation,
  onAccept,
}: Props & { invitation: Invitation; onAccept: () => void }): JSX.Element {
  const name = manager.state.value.world.organisations[invitation.organisation]?.name ?? '';
  return (
    <li class="kit-row">
      <div class="kit-row-main">
        <strong>
          <bdi>{name}</bdi>
        </strong>
      </div>
      <div class="kit-row-middle">
        <span class="kit-role" data-role={invitation.role}>
          {frame.role[invitation.role]}
        </span>
      </div>
      <div class="kit-row-side">
        <Button
          control="profile.invitation-accept"
          of={invitation.id}
          about={name}
          onPress={onAccept}
        >
          {frame.profile['invitation-accept']}
        </Button>
      </div>
    </li>
  );
}
