import { userByEmail } from '#backend/world.ts';
import type { Invitation } from '#schema/records/invitation.ts';
import type { Console } from '#widgets/manager/model.ts';

/** Shows an invitation through the eyes of whom it is for: in their list, or as a page where an account is made. */
export function openAsInvited(manager: Console, { id, email }: Invitation): void {
  const user = userByEmail(manager.manager.state.world, email);
  if (user) manager.actAs(user.id, { name: 'organisations' });
  else manager.actAs(null, { name: 'invitation', invitation: id });
}
