import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Member } from '#backend/queries/people.ts';
import { type MemberRole, memberRoles } from '#schema/records/membership.ts';
import type { Refusal } from '#schema/refusal.ts';
import { Button } from '#widgets/_kit/button.tsx';
import { SelectField } from '#widgets/_kit/field.tsx';
import { onSubmit } from '#widgets/_kit/form.ts';
import { useRefusedBeforehand } from '#widgets/manager/refusal/beforehand.ts';
import { RefusalNote } from '#widgets/manager/refusal/refusal.tsx';
import type { ScreenProps } from '#widgets/manager/screens/screen.ts';
import type { UserWords } from '#widgets/manager/screens/user/strings/es.ts';

type Props = ScreenProps<UserWords> & { member: Member; onClose: () => void };

/** Another role for a member; for whoever may not, why not. */
export function RoleForm({ manager, frame, words, member, onClose }: Props): JSX.Element | null {
  const { membership } = member;
  const [role, setRole] = useState<MemberRole>(membership.role);
  const [refusal, setRefusal] = useState<Refusal>();
  const target = { organisation: membership.organisation, membership: membership.id };
  const never = useRefusedBeforehand(manager, 'change-role', target);
  if (never === undefined) return null;
  if (never) return <RefusalNote refusal={never} manager={manager} frame={frame} />;
  const submit = onSubmit(async () => {
    const refused = await manager.run({ type: 'change-role', membership: membership.id, role });
    setRefusal(refused);
    if (!refused) onClose();
  });
  return (
    <form onSubmit={submit}>
      <SelectField
        control="users.role"
        name="role"
        label={words.users.role}
        value={role}
        options={memberRoles.map((value) => ({
          value,
          label: frame.role[value],
          control: `role.${value}` as const,
        }))}
        hint={words.roles[role]}
        onPick={(picked) => {
          setRole(picked);
          setRefusal(undefined);
        }}
      />
      {refusal && <RefusalNote refusal={refusal} manager={manager} frame={frame} />}
      <div class="kit-actions">
        <Button control="users.save" type="submit" tone="main">
          {words.users.save}
        </Button>
        <Button control="dialog.cancel" tone="quiet" onPress={onClose}>
          {frame.dialog.cancel}
        </Button>
      </div>
    </form>
  );
}
