import type { Act } from '#backend/commands/act.ts';
import { fullName, membersOf, put } from '#backend/world.ts';
import { mailId, type UserId } from '#schema/ids.ts';
import type { Invitation } from '#schema/records/invitation.ts';
import type { Mail } from '#schema/records/mail.ts';
import type { MemberRole, Membership } from '#schema/records/membership.ts';
import type { User } from '#schema/records/user.ts';
import type { World } from '#schema/world.ts';

export function withInvitationMail(world: World, act: Act, invitation: Invitation): World {
  const { email: to, organisation, invitedBy, role, id } = invitation;
  return withMails(world, {
    ...head(world, act, to, organisation, invitedBy),
    kind: 'invitation',
    invitation: id,
    role,
  });
}

/** The summary that goes to a person whose role was changed. */
export function withRoleMail(world: World, act: Act, member: Membership, from: MemberRole): World {
  const to = world.users[member.user]?.email;
  if (!to || !act.actor) return world;
  const { organisation, role } = member;
  return withMails(world, {
    ...head(world, act, to, organisation, act.actor),
    kind: 'role-changed',
    from,
    role,
  });
}

/** "New user" is one of the product events: everybody else who wants those hears of it. */
export function withJoinedMails(world: World, act: Act, joined: Membership, user: User): World {
  const mails = membersOf(world, joined.organisation)
    .filter((member) => member.productEvents && member.id !== joined.id)
    .flatMap((member) => world.users[member.user] ?? [])
    .map(
      ({ email }, nth): Mail => ({
        ...head(world, act, email, joined.organisation, user.id, nth),
        kind: 'user-joined',
        role: joined.role,
      }),
    );
  return withMails(world, ...mails);
}

function withMails(world: World, ...mails: Mail[]): World {
  return put(world, 'mails', ...mails);
}

function head(
  world: World,
  act: Act,
  to: string,
  organisation: Membership['organisation'],
  by: UserId,
  nth = 0,
) {
  const author = world.users[by];
  return {
    id: mailId.parse(act.newId('mail', nth)),
    to,
    organisation,
    organisationName: world.organisations[organisation]?.name ?? '',
    sentOn: world.today,
    by: author ? fullName(author) : '',
  };
}
