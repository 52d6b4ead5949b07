import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Member } from '#backend/queries/people.ts';
import type { MembershipId } from '#schema/ids.ts';
import { CheckField } from '#widgets/_kit/field.tsx';
import type { Filled } from '#widgets/_kit/form.ts';
import { Icon } from '#widgets/_kit/icon.tsx';
import type { ScreenProps } from '#widgets/manager/screens/screen.ts';
import type { WorkTeamWords } from '#widgets/manager/screens/work-teams/strings/es.ts';
import { FoldButton } from '#widgets/manager/screens/work-teams/team-parts.tsx';

type Props = Pick<ScreenProps<WorkTeamWords>, 'frame' | 'words'> & {
  /** Who could come into the team. */
  members: readonly Member[];
  /** Shown below the list. */
  children?: ComponentChildren;
};

/** A button, and the list that it unfolds: whom to add to a team. What is folded away is not ticked. */
export function AddUsers({ frame, words, members, children }: Props): JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <>
      <FoldButton control="work-teams.add-users" open={open} onTurn={setOpen}>
        <Icon name="add" />
        <span>{words.workTeams['add-users']}</span>
      </FoldButton>
      {open && members.length === 0 && <p>{words.nobodyElse}</p>}
      {open && (
        <ul class="kit-list">
          {members.map((member) => (
            <Row key={member.membership.id} frame={frame} words={words} member={member} />
          ))}
        </ul>
      )}
      {open && children}
    </>
  );
}

function Row({ frame, words, member }: Pick<Props, 'frame' | 'words'> & { member: Member }) {
  const { membership, name } = member;
  return (
    <li class="kit-row">
      <div class="kit-row-main">
        <bdi>{name}</bdi>
        <span class="kit-soft">{frame.role[membership.role]}</span>
      </div>
      <CheckField
        control="work-teams.member"
        of={membership.id}
        name="member"
        value={membership.id}
        label={words.workTeams.member}
        about={name}
      />
    </li>
  );
}

/** Who is ticked in the list. */
export function readMembers(form: Filled): MembershipId[] {
  return form.all('member') as MembershipId[];
}
