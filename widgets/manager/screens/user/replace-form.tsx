import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { listMembers, type Member } from '#backend/queries/people.ts';
import type { CommandOf } from '#schema/command.ts';
import { membershipId } from '#schema/ids.ts';
import type { Refusal } from '#schema/refusal.ts';
import { Button } from '#widgets/_kit/button.tsx';
import { SelectField } from '#widgets/_kit/field.tsx';
import { onSubmit } from '#widgets/_kit/form.ts';
import { RefusalNote } from '#widgets/manager/refusal/refusal.tsx';
import type { ScreenProps } from '#widgets/manager/screens/screen.ts';
import type { UserWords } from '#widgets/manager/screens/user/strings/es.ts';

type Props = ScreenProps<UserWords> & { member: Member };
type Afterwards = CommandOf<'replace-legal-representative'>['afterwards'];

/** Puts somebody else in the place of a legal representative. */
export function ReplaceForm({ manager, frame, words, member }: Props): JSX.Element {
  const [refusal, setRefusal] = useState<Refusal>();
  const { membership } = member;
  const others = listMembers(manager.state.value.world, membership.organisation, {
    search: '',
    order: 'name',
    locale: manager.locale,
  }).filter((other) => other.membership.id !== membership.id);
  const submit = onSubmit(async (form) => {
    const refused = await manager.run({
      type: 'replace-legal-representative',
      previous: membership.id,
      successor: membershipId.parse(form.text('successor')),
      afterwards: form.text('afterwards') as Afterwards,
    });
    setRefusal(refused);
    if (!refused) manager.go({ name: 'users' });
  });
  return (
    <section class="kit-card">
      <h3>{words.replaceTitle}</h3>
      <p>{words.replaceLead}</p>
      {others.length === 0 ? (
        <p>{words.nobodyToSucceed}</p>
      ) : (
        <form onSubmit={submit}>
          <div class="kit-grid">
            <SelectField
              control="user.successor"
              name="successor"
              label={words.user.successor}
              options={others.map((other) => ({ value: other.membership.id, label: other.name }))}
            />
            <SelectField<Afterwards>
              control="user.afterwards"
              name="afterwards"
              label={words.user.afterwards}
              options={[
                { value: 'administrator', label: frame.role.administrator },
                { value: 'collaborator', label: frame.role.collaborator },
                { value: 'removed', label: words.user['afterwards-removed'] },
              ]}
            />
          </div>
          {refusal && <RefusalNote refusal={refusal} manager={manager} frame={frame} />}
          <div class="kit-actions">
            <Button control="user.replace-confirm" type="submit">
              {words.user['replace-confirm']}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}
