import * as z from 'zod/mini';
import * as account from '#schema/commands/account.ts';
import * as businessDate from '#schema/commands/business-date.ts';
import * as invitation from '#schema/commands/invitation.ts';
import * as membership from '#schema/commands/membership.ts';
import * as website from '#schema/commands/website.ts';
import * as workTeam from '#schema/commands/work-team.ts';

/** Everything that can be done to the world. A new command is a schema here and a file in `src/backend/commands`. */
export const command = z.discriminatedUnion('type', [
  account.signUp,
  account.createOrganisation,
  account.switchOrganisation,
  account.leaveOrganisation,
  invitation.inviteUser,
  invitation.acceptInvitation,
  membership.changeRole,
  membership.setBillingRight,
  membership.setPreferences,
  membership.replaceLegalRepresentative,
  membership.removeUser,
  membership.setProductAccess,
  workTeam.createWorkTeam,
  workTeam.editWorkTeam,
  workTeam.setWorkTeamProducts,
  workTeam.addToWorkTeam,
  workTeam.removeFromWorkTeam,
  website.setMysqlPrefix,
  website.editConfiguration,
  businessDate.moveBusinessDate,
]);
export type Command = z.infer<typeof command>;
export type CommandType = Command['type'];
export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>;
