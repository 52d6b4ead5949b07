import * as account from '#backend/commands/account.ts';
import type { Handler } from '#backend/commands/act.ts';
import * as businessDate from '#backend/commands/business-date.ts';
import * as invitation from '#backend/commands/invitation.ts';
import * as removal from '#backend/commands/removal.ts';
import * as rights from '#backend/commands/rights.ts';
import * as role from '#backend/commands/role.ts';
import * as website from '#backend/commands/website.ts';
import * as workTeam from '#backend/commands/work-team.ts';
import * as workTeamMembers from '#backend/commands/work-team-members.ts';
import type { CommandOf, CommandType } from '#schema/command.ts';

/** Every command with what carries it out; a missing one does not compile. */
export const handlers: { [T in CommandType]: Handler<CommandOf<T>> } = {
  'sign-up': account.signUp,
  'create-organisation': account.createOrganisation,
  'switch-organisation': account.switchOrganisation,
  'leave-organisation': account.leaveOrganisation,
  'invite-user': invitation.inviteUser,
  'accept-invitation': invitation.acceptInvitation,
  'change-role': role.changeRole,
  'replace-legal-representative': role.replaceLegalRepresentative,
  'remove-user': removal.removeUser,
  'set-billing-right': rights.setBillingRight,
  'set-preferences': rights.setPreferences,
  'set-product-access': rights.setProductAccess,
  'create-work-team': workTeam.createWorkTeam,
  'edit-work-team': workTeam.editWorkTeam,
  'set-work-team-products': workTeam.setWorkTeamProducts,
  'add-to-work-team': workTeamMembers.addToWorkTeam,
  'remove-from-work-team': workTeamMembers.removeFromWorkTeam,
  'set-mysql-prefix': website.setMysqlPrefix,
  'edit-configuration': website.editConfiguration,
  'move-business-date': businessDate.moveBusinessDate,
};
