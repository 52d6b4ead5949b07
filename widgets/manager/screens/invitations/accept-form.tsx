import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { fullName, userByEmail } from '#backend/world.ts';
import type { Invitation } from '#schema/records/invitation.ts';
import type { Refusal } from '#schema/refusal.ts';
import { Button } from '#widgets/_kit/button.tsx';
import { TextField } from '#widgets/_kit/field.tsx';
import { onSubmit } from '#widgets/_kit/form.ts';
import { Sentence } from '#widgets/_kit/sentence.tsx';
import { fieldError } from '#widgets/manager/refusal/fields.ts';
import { RefusalNote } from '#widgets/manager/refusal/refusal.tsx';
import type { InvitationWords } from '#widgets/manager/screens/invitations/strings/es.ts';
import type { ScreenProps } from '#widgets/manager/screens/screen.ts';

type Props = ScreenProps<InvitationWords> & {
  invitation: Invitation;
  /** Told what is being accepted, and undefined when that was refused. */
  onAccepting: (invitation: Invitation | undefined) => void;
};

/** Makes the invited person's account and accepts with it; from then on the tab acts as that person. */
export function AcceptForm(props: Props): JSX.Element {
  const { manager, frame, words, invitation, onAccepting } = props;
  const { id, email, firstName, lastName } = invitation;
  const [refusal, setRefusal] = useState<Refusal>();
  const submit = onSubmit(async (form) => {
    onAccepting(invitation);
    manager.actAs(null, { name: 'invitation', invitation: id });
    const newAccount = { firstName: form.text('firstName'), lastName: form.text('lastName') };
    const refused = await manager.run({ type: 'accept-invitation', invitation: id, newAccount });
    setRefusal(refused);
    if (refused) onAccepting(undefined);
    else manager.actAs(userByEmail(manager.manager.state.world, email)?.id ?? null);
  });
  return (
    <form onSubmit={submit} noValidate>
      <AccountLead {...props} />
      <div class="kit-grid">
        <TextField
          control="invitations.first-name"
          name="firstName"
          label={words.invitations['first-name']}
          value={firstName}
          error={fieldError(refusal, 'newAccount.firstName', frame)}
        />
        <TextField
          control="invitations.last-name"
          name="lastName"
          label={words.invitations['last-name']}
          value={lastName}
          error={fieldError(refusal, 'newAccount.lastName', frame)}
        />
      </div>
      {refusal && <RefusalNote refusal={refusal} manager={manager} frame={frame} />}
      <div class="kit-actions">
        <Button control="invitations.accept" type="submit" tone="main">
          {words.invitations.accept}
        </Button>
      </div>
    </form>
  );
}

function AccountLead({ manager, words, invitation }: Props): JSX.Element {
  const actor = manager.actor.value;
  return (
    <>
      <p>
        <Sentence text={words.accountOnTheWay} with={{ email: invitation.email }} />{' '}
        {words.noPassword}
      </p>
      {actor && (
        <p class="kit-note">
          <Sentence text={words.actingAsSomebodyElse} with={{ name: fullName(actor) }} />
        </p>
      )}
    </>
  );
}
