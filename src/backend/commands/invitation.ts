import {
  type Act,
  type Applied,
  done,
  forbidden,
  gone,
  type Handler,
  refuse,
} from '#backend/commands/act.ts';
import { withInvitationMail, withJoinedMails } from '#backend/commands/mails.ts';
import { newUser, withSession } from '#backend/commands/new-records.ts';
import { isExternal, mayHaveBillingRight, reachesAllProducts } from '#backend/policy/roles.ts';
import { all, drop, membershipOf, put, userByEmail } from '#backend/world.ts';
import type { CommandOf } from '#schema/command.ts';
import { invitationId, membershipId, productAccessId } from '#schema/ids.ts';
import type { Invitation } from '#schema/records/invitation.ts';
import type { Membership } from '#schema/records/membership.ts';
import type { ProductAccess } from '#schema/records/product.ts';
import type { User } from '#schema/records/user.ts';
import type { World } from '#schema/world.ts';

export const inviteUser: Handler<CommandOf<'invite-user'>> = (world, command, act) => {
  const { organisation, email, role } = command;
  if (!world.organisations[organisation]) return gone('organisations');
  const no = forbidden(world, act.actor, 'invite-user', { organisation, role });
  if (no || !act.actor) return no ?? refuse({ code: 'account-needed' });
  if (isMember(world, command)) return refuse({ code: 'already-member', email });
  if (isInvited(world, command)) return refuse({ code: 'already-invited', email });
  if (
    command.products.some(({ product }) => world.products[product]?.organisation !== organisation)
  ) {
    return refuse({ code: 'product-of-another-organisation' });
  }
  const { type: _, ...terms } = command;
  const invitation: Invitation = {
    ...meaningful(terms),
    id: invitationId.parse(act.newId('invitation')),
    invitedBy: act.actor,
    invitedOn: world.today,
  };
  return done(withInvitationMail(put(world, 'invitations', invitation), act, invitation));
};

/** What the role brings by itself, or what nobody documents for it, is not kept as a choice. */
function meaningful<
  T extends Pick<
    Invitation,
    'role' | 'billingRight' | 'billingReminders' | 'productEvents' | 'products'
  >,
>(terms: T): T {
  const external = isExternal(terms.role);
  return {
    ...terms,
    billingRight: terms.billingRight && mayHaveBillingRight(terms.role),
    billingReminders: terms.billingReminders && !external,
    productEvents: terms.productEvents && !external,
    products: reachesAllProducts(terms.role) ? [] : terms.products,
  };
}

type Addressee = { organisation: Invitation['organisation']; email: string };

function isMember(world: World, { organisation, email }: Addressee): boolean {
  const user = userByEmail(world, email);
  return user !== undefined && membershipOf(world, user.id, organisation) !== undefined;
}

function isInvited(world: World, { organisation, email }: Addressee): boolean {
  return all(world, 'invitations').some(
    (each) => each.organisation === organisation && each.email === email,
  );
}

export const acceptInvitation: Handler<CommandOf<'accept-invitation'>> = (world, command, act) => {
  const invitation = world.invitations[command.invitation];
  if (!invitation) return gone('invitations');
  if (isMember(world, invitation)) {
    return refuse({ code: 'already-member', email: invitation.email });
  }
  const answer = accepting(world, invitation, command, act);
  return 'ok' in answer ? answer : done(joined(world, act, invitation, answer));
};

/** The account that accepts: the acting person's, or a new one made on the way. */
function accepting(
  world: World,
  { email }: Invitation,
  { newAccount }: CommandOf<'accept-invitation'>,
  act: Act,
): User | Applied {
  const owner = userByEmail(world, email);
  if (act.actor && act.actor !== owner?.id) {
    return refuse({ code: 'invitation-for-somebody-else', email });
  }
  if (owner) return act.actor ? owner : refuse({ code: 'account-exists', email });
  if (!newAccount) return refuse({ code: 'account-needed' });
  return newUser(world, act, { ...newAccount, email });
}

function joined(world: World, act: Act, invitation: Invitation, user: User): World {
  const { organisation, role, billingRight, billingReminders, productEvents } = invitation;
  const member: Membership = {
    id: membershipId.parse(act.newId('membership')),
    organisation,
    user: user.id,
    role,
    billingRight,
    billingReminders,
    productEvents,
    clients: [],
    joinedOn: world.today,
  };
  const inside = put(put(world, 'users', user), 'memberships', member);
  const withAccess = put(inside, 'productAccess', ...accessOf(act, invitation, member));
  const settled = drop(withAccess, 'invitations', ({ id }) => id === invitation.id);
  const turned = withFirstSession(settled, act, member);
  return withJoinedMails(turned, act, member, user);
}

function accessOf(act: Act, { products }: Invitation, { id }: Membership): ProductAccess[] {
  return products.map(({ product, rights }, nth) => ({
    id: productAccessId.parse(act.newId('access', nth)),
    membership: id,
    product,
    rights,
    mailLogsWithdrawn: false,
  }));
}

/** Whoever is in no organisation yet starts in this one; others stay where they are and may switch. */
function withFirstSession(world: World, act: Act, { user, organisation }: Membership): World {
  const session = all(world, 'sessions').find((each) => each.user === user);
  return session?.organisation ? world : withSession(world, act, user, organisation);
}
