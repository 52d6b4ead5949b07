import type { JSX } from 'preact';
import { type Member, memberOf, standingOf } from '#backend/queries/people.ts';
import type { Membership } from '#schema/records/membership.ts';
import { Button } from '#widgets/_kit/button.tsx';
import { longDay } from '#widgets/_kit/day.ts';
import { Heading } from '#widgets/_kit/heading.tsx';
import type { Console } from '#widgets/manager/model.ts';
import type { ScreenProps } from '#widgets/manager/screens/screen.ts';
import { MemberDialogPlace } from '#widgets/manager/screens/user/member-dialog-place.tsx';
import { ProductPermissions } from '#widgets/manager/screens/user/product-permissions.tsx';
import { ReplaceForm } from '#widgets/manager/screens/user/replace-form.tsx';
import { RightsAndNotices } from '#widgets/manager/screens/user/rights-and-notices.tsx';
import type { UserWords } from '#widgets/manager/screens/user/strings/es.ts';

type Props = ScreenProps<UserWords>;

/** One user: role, rights, notices, and permissions for each product. */
export default function User(props: Props): JSX.Element {
  const { manager, frame, words } = props;
  const membership = shownMembership(manager);
  const member = membership && memberOf(manager.state.value.world, membership);
  return (
    <>
      <Button
        control="users.back"
        tone="quiet"
        icon="back"
        onPress={() => manager.go({ name: 'users' })}
      >
        {words.users.back}
      </Button>
      {member ? (
        <Details {...props} member={member} />
      ) : (
        <>
          <Heading>{frame.menu.users}</Heading>
          <p class="kit-note kit-warning" role="alert">
            {words.gone}
          </p>
        </>
      )}
    </>
  );
}

/** The member whom the screen is about, as long as the organisation at hand has them. */
function shownMembership({ view, state, organisation }: Console): Membership | undefined {
  const { screen } = view.value;
  const membership =
    screen.name === 'user' ? state.value.world.memberships[screen.membership] : undefined;
  return membership?.organisation === organisation.value?.id ? membership : undefined;
}

function Details(props: Props & { member: Member }): JSX.Element {
  const { manager, frame, words, member } = props;
  const { membership, user, name } = member;
  const { isLegalRepresentative } = standingOf(manager.state.value.world, membership);
  return (
    <>
      <Heading>
        <bdi>{name}</bdi>
      </Heading>
      <p class="kit-lead">
        <bdi>{user.email}</bdi> · {words.since(longDay(membership.joinedOn, manager.locale))}
      </p>
      <div class="kit-actions">
        <span class="kit-role" data-role={membership.role}>
          {frame.role[membership.role]}
        </span>
        <Button
          control="users.change-role"
          of={membership.id}
          onPress={() => manager.ask({ kind: 'change-role', membership: membership.id })}
        >
          {words.users['change-role']}
        </Button>
        <Button
          control="users.remove"
          of={membership.id}
          tone="quiet"
          onPress={() => manager.ask({ kind: 'remove', membership: membership.id })}
        >
          {words.users.remove}
        </Button>
      </div>
      <RightsAndNotices {...props} />
      <ProductPermissions {...props} />
      {isLegalRepresentative && <ReplaceForm {...props} />}
      <MemberDialogPlace manager={manager} frame={frame} />
    </>
  );
}
