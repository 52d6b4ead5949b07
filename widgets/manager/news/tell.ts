import { fullName, userByEmail } from '#backend/world.ts';
import type { Command } from '#schema/command.ts';
import type { MembershipId, OrganisationId } from '#schema/ids.ts';
import type { World } from '#schema/world.ts';
import type { News } from '#widgets/manager/model.ts';
import type { NewsWords } from '#widgets/manager/news/strings/es.ts';
import { tellOfTeam } from '#widgets/manager/news/tell-of-team.ts';
import type { ConsoleWords } from '#widgets/manager/strings/es.ts';

/** What the sentences are made from. */
export type Wording = {
  words: NewsWords;
  role: ConsoleWords['role'];
  formatDate: (day: string) => string;
};

/** What was done, in a sentence. Names are taken from the world in which the record is still there. */
export function tell(news: News, { words, role, formatDate }: Wording): string {
  if (news.kind !== 'done') return words[news.kind];
  const { command, actor } = news.entry;
  const known = lookup(news.before, news.after);
  const say = words;
  switch (command.type) {
    case 'sign-up':
      return say['sign-up']({
        name: fullName(command),
        organisation: newOrganisation(command, news.after),
      });
    case 'create-organisation':
      return say['create-organisation']({ organisation: command.name });
    case 'switch-organisation':
    case 'leave-organisation':
      return say[command.type]({ organisation: known.organisation(command.organisation) });
    case 'invite-user':
      return say['invite-user']({ name: fullName(command) });
    case 'accept-invitation':
      return say['accept-invitation'](accepted(command, news.before, actor));
    case 'change-role':
      return say['change-role']({
        name: known.member(command.membership),
        role: role[command.role],
      });
    case 'set-billing-right':
      return say['set-billing-right']({
        name: known.member(command.membership),
        on: command.billingRight,
      });
    case 'set-preferences':
      return say['set-preferences']({ name: known.member(command.membership) });
    case 'replace-legal-representative':
      return say['replace-legal-representative']({ name: known.member(command.successor) });
    case 'remove-user':
      return say['remove-user'](known.place(command.membership));
    case 'set-product-access':
      return say['set-product-access']({
        name: known.member(command.membership),
        product: news.after.products[command.product]?.name ?? '',
        on: command.rights !== null,
      });
    case 'create-work-team':
      return say['create-work-team']({ team: command.name });
    case 'edit-work-team':
    case 'set-work-team-products':
    case 'add-to-work-team':
    case 'remove-from-work-team':
      return tellOfTeam(command, news, say);
    case 'set-mysql-prefix':
    case 'edit-configuration':
      return say[command.type]({
        site: news.after.websites[command.website]?.name ?? '',
        on: command.type === 'set-mysql-prefix' && command.mysqlPrefix,
      });
    case 'move-business-date':
      return say['move-business-date']({ date: formatDate(command.to) });
  }
}

/** Names of records, from the world after if they are in it, else from the one before. */
function lookup(before: World, after: World) {
  const organisation = (id: OrganisationId | undefined) =>
    (id && (after.organisations[id] ?? before.organisations[id])?.name) || '';
  const membership = (id: MembershipId) => after.memberships[id] ?? before.memberships[id];
  const member = (id: MembershipId) => {
    const user = membership(id)?.user;
    const person = user && (after.users[user] ?? before.users[user]);
    return person ? fullName(person) : '';
  };
  return {
    organisation,
    member,
    place: (id: MembershipId) => ({
      name: member(id),
      organisation: organisation(membership(id)?.organisation),
    }),
  };
}

function newOrganisation({ email }: Extract<Command, { type: 'sign-up' }>, after: World): string {
  const user = userByEmail(after, email);
  const membership = Object.values(after.memberships).find((each) => each.user === user?.id);
  return (membership && after.organisations[membership.organisation]?.name) ?? '';
}

function accepted(
  { invitation, newAccount }: Extract<Command, { type: 'accept-invitation' }>,
  before: World,
  actor: keyof World['users'] | null,
): { name: string; organisation: string } {
  const person = newAccount ?? (actor ? before.users[actor] : undefined);
  const organisation = before.invitations[invitation]?.organisation;
  return {
    name: person ? fullName(person) : '',
    organisation: (organisation && before.organisations[organisation]?.name) ?? '',
  };
}
