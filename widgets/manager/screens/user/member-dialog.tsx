import type { JSX } from 'preact';
import { memberOf } from '#backend/queries/people.ts';
import type { MemberDialog as Question } from '#backend/view.ts';
import { Dialog } from '#widgets/_kit/dialog.tsx';
import type { ScreenProps } from '#widgets/manager/screens/screen.ts';
import { RemoveForm } from '#widgets/manager/screens/user/remove-form.tsx';
import { RoleForm } from '#widgets/manager/screens/user/role-form.tsx';
import type { UserWords } from '#widgets/manager/screens/user/strings/es.ts';

type Props = ScreenProps<UserWords> & { open: Question; onClose: () => void };

/** What the list and the details of a user have in common. A member who is gone meanwhile is told as such. */
export function MemberDialog(props: Props): JSX.Element {
  const { manager, frame, words, open, onClose } = props;
  const { world } = manager.state.value;
  const membership = world.memberships[open.membership];
  const member = membership && memberOf(world, membership);
  const title = open.kind === 'change-role' ? words.roleTitle : words.removeTitle;
  const Form = open.kind === 'change-role' ? RoleForm : RemoveForm;
  return (
    <Dialog
      title={member ? title(member.name) : frame.menu.users}
      closeLabel={frame.dialog.close}
      onClose={onClose}
    >
      {member ? <Form {...props} member={member} /> : <p role="alert">{words.gone}</p>}
    </Dialog>
  );
}
