import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type Belonging, organisationsOf } from '#backend/queries/people.ts';
import type { User } from '#schema/records/user.ts';
import type { Refusal } from '#schema/refusal.ts';
import { Button } from '#widgets/_kit/button.tsx';
import { Heading } from '#widgets/_kit/heading.tsx';
import { RefusalNote } from '#widgets/manager/refusal/refusal.tsx';
import { useHeadingFocus } from '#widgets/manager/screens/account/heading-focus.ts';
import { LeaveDialog } from '#widgets/manager/screens/account/leave-dialog.tsx';
import { NoAccount } from '#widgets/manager/screens/account/no-account.tsx';
import { OrganisationRow } from '#widgets/manager/screens/account/organisation-row.tsx';
import { PendingInvitations } from '#widgets/manager/screens/account/pending-invitations.tsx';
import type { AccountWords } from '#widgets/manager/screens/account/strings/es.ts';
import type { ScreenProps } from '#widgets/manager/screens/screen.ts';

type Props = ScreenProps<AccountWords>;

/** The organisations of a person, those created and those joined, and the invitations that wait. */
export default function Organisations(props: Props): JSX.Element {
  const { manager, frame, words } = props;
  const actor = manager.actor.value;
  const title = frame.profile.organizations;
  if (!actor) return <NoAccount manager={manager} title={title} words={words} />;
  return <OrganisationsOf key={actor.id} {...props} actor={actor} />;
}

function OrganisationsOf({ actor, ...props }: Props & { actor: User }): JSX.Element {
  const { manager, frame, words } = props;
  const [refusal, setRefusal] = useState<Refusal>();
  const [leaving, setLeaving] = useState<Belonging>();
  const focusHeading = useHeadingFocus();
  const belongings = organisationsOf(manager.state.value.world, actor.id);
  const open = async ({ organisation: { id } }: Belonging) => {
    const isHere = id === manager.organisation.value?.id;
    const refused = isHere
      ? undefined
      : await manager.run({ type: 'switch-organisation', organisation: id });
    setRefusal(refused);
    if (!refused) manager.go({ name: 'users' });
  };
  return (
    <>
      <Heading>{frame.profile.organizations}</Heading>
      <div class="kit-actions">
        <Button
          control="profile.organizations-create"
          icon="add"
          onPress={() => manager.go({ name: 'new-organisation' })}
        >
          {frame.profile['organizations-create']}
        </Button>
        <Button
          control="profile.manage"
          of="back"
          tone="quiet"
          icon="back"
          onPress={() => manager.go({ name: 'profile' })}
        >
          {frame.profile.manage}
        </Button>
      </div>
      {refusal && <RefusalNote refusal={refusal} manager={manager} frame={frame} />}
      {belongings.length === 0 && <p class="kit-empty">{words.noOrganisations}</p>}
      {belongings.length > 0 && (
        <ul class="kit-list">
          {belongings.map((belonging) => (
            <OrganisationRow
              key={belonging.organisation.id}
              {...props}
              belonging={belonging}
              onOpen={() => open(belonging)}
              onLeave={() => setLeaving(belonging)}
            />
          ))}
        </ul>
      )}
      <PendingInvitations {...props} actor={actor} onAccepted={focusHeading} />
      {leaving && (
        <LeaveDialog
          {...props}
          belonging={leaving}
          isLast={belongings.length === 1}
          onClose={() => setLeaving(undefined)}
          onLeft={() => {
            setLeaving(undefined);
            focusHeading();
          }}
        />
      )}
    </>
  );
}
