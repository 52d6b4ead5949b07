import type { JSX } from 'preact';
import { isExternal } from '#backend/policy/roles.ts';
import type { MemberRole } from '#schema/records/membership.ts';
import { CheckField } from '#widgets/_kit/field.tsx';
import type { InvitationWords } from '#widgets/manager/screens/invitations/strings/es.ts';
import type { ScreenProps } from '#widgets/manager/screens/screen.ts';

type Props = ScreenProps<InvitationWords> & { role: MemberRole };

/** Which messages about the organisation the invited person will get. */
export function ContactStep({ words, role }: Props): JSX.Element {
  const labels = words.invite;
  return (
    <>
      {isExternal(role) && <p>{words.contactNotDocumented}</p>}
      <div hidden={isExternal(role)}>
        <CheckField
          control="invite.billing-reminders"
          name="billingReminders"
          label={labels['billing-reminders']}
          hint={words.remindersHint}
        />
        <CheckField
          control="invite.product-events"
          name="productEvents"
          label={labels['product-events']}
          hint={words.eventsHint}
        />
      </div>
    </>
  );
}
