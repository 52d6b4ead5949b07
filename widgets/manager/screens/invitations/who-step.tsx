import type { JSX } from 'preact';
import { type MemberRole, memberRoles } from '#schema/records/membership.ts';
import type { Refusal } from '#schema/refusal.ts';
import { SelectField, TextField } from '#widgets/_kit/field.tsx';
import { fieldError } from '#widgets/manager/refusal/fields.ts';
import type { InvitationWords } from '#widgets/manager/screens/invitations/strings/es.ts';
import type { ScreenProps } from '#widgets/manager/screens/screen.ts';

type Props = ScreenProps<InvitationWords> & {
  role: MemberRole;
  onRole: (role: MemberRole) => void;
  refusal: Refusal | undefined;
};

/** Who is invited, and with which role. */
export function WhoStep({ frame, words, role, onRole, refusal }: Props): JSX.Element {
  const labels = words.invite;
  return (
    <>
      <div class="kit-grid">
        <TextField
          control="invite.first-name"
          name="firstName"
          label={labels['first-name']}
          error={fieldError(refusal, 'firstName', frame)}
        />
        <TextField
          control="invite.last-name"
          name="lastName"
          label={labels['last-name']}
          error={fieldError(refusal, 'lastName', frame)}
        />
      </div>
      <TextField
        control="invite.email"
        name="email"
        type="email"
        label={labels.email}
        hint={words.emailHint}
        error={fieldError(refusal, 'email', frame)}
      />
      <SelectField
        control="invite.role"
        name="role"
        label={labels.role}
        options={memberRoles.map((each) => ({
          value: each,
          label: frame.role[each],
          control: `role.${each}` as const,
        }))}
        value={role}
        onPick={onRole}
      />
      <ul>
        {memberRoles.map((each) => (
          <li key={each}>
            <strong>{frame.role[each]}</strong>: {words.roleMeans[each]}
          </li>
        ))}
      </ul>
    </>
  );
}
