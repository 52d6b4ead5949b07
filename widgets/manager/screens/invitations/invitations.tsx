import type { JSX } from 'preact';
import { reachesAllProducts } from '#backend/policy/roles.ts';
import { listInvitations } from '#backend/queries/people.ts';
import { fullName } from '#backend/world.ts';
import type { Invitation } from '#schema/records/invitation.ts';
import { Button } from '#widgets/_kit/button.tsx';
import { longDay } from '#widgets/_kit/day.ts';
import { Heading } from '#widgets/_kit/heading.tsx';
import { Sentence } from '#widgets/_kit/sentence.tsx';
import { BackToUsers } from '#widgets/manager/screens/invitations/back-to-users.tsx';
import { NoOrganisation } from '#widgets/manager/screens/invitations/no-organisation.tsx';
import { openAsInvited } from '#widgets/manager/screens/invitations/open-as.ts';
import type { InvitationWords } from '#widgets/manager/screens/invitations/strings/es.ts';
import type { ScreenProps } from '#widgets/manager/screens/screen.ts';

type Props = ScreenProps<InvitationWords>;

/** Invitations of the current organisation that nobody has accepted yet. */
export default function Invitations(props: Props): JSX.Element {
  const { manager, words } = props;
  const organisation = manager.organisation.value;
  const title = words.users.invitations;
  if (!organisation) return <NoOrganisation {...props} title={title} />;
  const invitations = listInvitations(manager.state.value.world, organisation.id);
  return (
    <>
      <BackToUsers {...props} />
      <Heading>{title}</Heading>
      {invitations.length === 0 && <Nobody {...props} />}
      {invitations.length > 0 && (
        <>
          <p class="kit-lead">
            <Sentence text={words.listLead} with={{ organisation: organisation.name }} />
          </p>
          <ul class="kit-list">
            {invitations.map((invitation) => (
              <Row key={invitation.id} {...props} invitation={invitation} />
            ))}
          </ul>
          <p class="kit-note">{words.withdrawalIsNotDocumented}</p>
        </>
      )}
    </>
  );
}

function Nobody({ manager, words }: Props): JSX.Element {
  return (
    <div class="kit-empty">
      <p>{words.nobodyInvited}</p>
      <Button control="users.add" icon="add" onPress={() => manager.go({ name: 'invite' })}>
        {words.users.add}
      </Button>
    </div>
  );
}

function Row({
  manager,
  frame,
  words,
  invitation,
}: Props & { invitation: Invitation }): JSX.Element {
  const { id, email, role, invitedOn, products } = invitation;
  const name = fullName(invitation);
  return (
    <li class="kit-row">
      <div class="kit-row-main">
        <strong>
          <bdi>{name}</bdi>
        </strong>
        <bdi class="kit-soft">{email}</bdi>
        <span class="kit-soft">{words.invitedOn(longDay(invitedOn, manager.locale))}</span>
      </div>
      <div class="kit-row-middle">
        <span class="kit-role" data-role={role}>
          {frame.role[role]}
        </span>
        <span class="kit-soft">
          {reachesAllProducts(role) ? words.allProducts : words.productCount(products.length)}
        </span>
      </div>
      <div class="kit-row-side">
        <Button
          control="invitations.open"
          of={id}
          about={name}
          onPress={() => openAsInvited(manager, invitation)}
        >
          {words.invitations.open}
        </Button>
      </div>
    </li>
  );
}
