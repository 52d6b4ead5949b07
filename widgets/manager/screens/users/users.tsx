import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { listInvitations, listMembers, type MemberOrder } from '#backend/queries/people.ts';
import type { Organisation } from '#schema/records/organisation.ts';
import { Button } from '#widgets/_kit/button.tsx';
import { SelectField, TextField } from '#widgets/_kit/field.tsx';
import { Heading } from '#widgets/_kit/heading.tsx';
import type { ScreenProps } from '#widgets/manager/screens/screen.ts';
import { MemberDialogPlace } from '#widgets/manager/screens/user/member-dialog-place.tsx';
import { MemberRow } from '#widgets/manager/screens/users/member-row.tsx';
import type { UsersWords } from '#widgets/manager/screens/users/strings/es.ts';

type Props = ScreenProps<UsersWords>;

/** Users of the organisation at hand, or the way to one. */
export default function Users(props: Props): JSX.Element {
  const { manager, frame, words } = props;
  const organisation = manager.organisation.value;
  if (organisation) return <UserList {...props} organisation={organisation} />;
  return (
    <>
      <Heading>{frame.menu.users}</Heading>
      <div class="kit-empty">
        <p>{words.noOrganisation}</p>
        <Button
          control="profile.organizations"
          onPress={() => manager.go({ name: 'organisations' })}
        >
          {words.toOrganisations}
        </Button>
      </div>
    </>
  );
}

function UserList(props: Props & { organisation: Organisation }): JSX.Element {
  const { manager, frame, words, organisation } = props;
  const [search, setSearch] = useState('');
  const [order, setOrder] = useState<MemberOrder>('name');
  const { world } = manager.state.value;
  const { locale } = manager;
  const members = listMembers(world, organisation.id, { search, order, locale });
  const wanted = search.trim();
  return (
    <>
      <Heading>{frame.menu.users}</Heading>
      <p class="kit-lead">
        <bdi>{words.lead(organisation.name)}</bdi>
      </p>
      <ListActions {...props} />
      <div class="kit-filter">
        <TextField
          control="users.search"
          name="search"
          type="search"
          label={words.users.search}
          onInput={setSearch}
        />
        <SelectField
          control="users.sort"
          name="sort"
          label={words.users.sort}
          value={order}
          options={(['name', 'role', 'joined'] as const).map((value) => ({
            value,
            label: words.orders[value],
          }))}
          onPick={setOrder}
        />
      </div>
      <p class="kit-count-line" role="status">
        {wanted ? words.found(members.length, wanted) : words.count(members.length)}
      </p>
      {members.length === 0 && <p class="kit-empty">{words.nobodyFound(wanted)}</p>}
      <ul class="kit-list">
        {members.map((member) => (
          <MemberRow key={member.membership.id} {...props} member={member} />
        ))}
      </ul>
      <MemberDialogPlace manager={manager} frame={frame} />
    </>
  );
}

function ListActions(props: Props & { organisation: Organisation }): JSX.Element {
  const { manager, words, organisation } = props;
  const { world } = manager.state.value;
  const pending = listInvitations(world, organisation.id).length;
  return (
    <div class="kit-actions">
      <Button
        control="users.add"
        tone="main"
        icon="add"
        onPress={() => manager.go({ name: 'invite' })}
      >
        {words.users.add}
      </Button>
      <Button
        control="users.invitations"
        about={words.pending(pending)}
        onPress={() => manager.go({ name: 'invitations' })}
      >
        {words.users.invitations}
        <span class="kit-count" aria-hidden="true">
          {pending}
        </span>
      </Button>
    </div>
  );
}
