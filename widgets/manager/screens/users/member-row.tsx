import type { JSX } from 'preact';
import { type Member, standingOf } from '#backend/queries/people.ts';
import { controlProps } from '#widgets/_kit/control.ts';
import { Icon } from '#widgets/_kit/icon.tsx';
import { Menu } from '#widgets/_kit/menu.tsx';
import type { ScreenProps } from '#widgets/manager/screens/screen.ts';
import type { UsersWords } from '#widgets/manager/screens/users/strings/es.ts';

type Props = ScreenProps<UsersWords> & { member: Member };

/** One user in the list: the name opens the details, the menu ⋮ what can be done. */
export function MemberRow({ manager, words, frame, member }: Props): JSX.Element {
  const { membership, user, name } = member;
  const isSelf = user.id === manager.actor.value?.id;
  const { id } = membership;
  const view = () => manager.go({ name: 'user', membership: id });
  const hasAccounting =
    membership.billingRight &&
    standingOf(manager.state.value.world, membership).mayHaveBillingRight;
  return (
    <li class="kit-row">
      <div class="kit-row-main">
        <button {...controlProps('users.view', id)} class="kit-link" type="button" onClick={view}>
          <bdi>{name}</bdi>
        </button>
        {isSelf && <span class="kit-badge">{words.you}</span>}
        <bdi class="kit-soft">{user.email}</bdi>
      </div>
      <div class="kit-row-middle">
        <span class="kit-role" data-role={membership.role}>
          {frame.role[membership.role]}
        </span>
        {hasAccounting && <span class="kit-badge">{words.accounting}</span>}
      </div>
      <Menu
        control="menu.row-actions"
        of={id}
        label={words.actionsFor(name)}
        class="kit-row-side"
        items={[
          { control: 'users.view', of: `${id}-menu`, label: words.users.view, onPick: view },
          {
            control: 'users.change-role',
            of: id,
            label: words.users['change-role'],
            onPick: () => manager.ask({ kind: 'change-role', membership: id }),
          },
          {
            control: 'users.remove',
            of: id,
            label: words.users.remove,
            onPick: () => manager.ask({ kind: 'remove', membership: id }),
          },
        ]}
      >
        <Icon name="more" />
      </Menu>
    </li>
  );
}
