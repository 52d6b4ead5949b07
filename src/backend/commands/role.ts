import {
  type Act,
  type Applied,
  done,
  forbidden,
  gone,
  type Handler,
  refuse,
} from '#backend/commands/act.ts';
import { withoutMember } from '#backend/commands/departure.ts';
import { withRoleMail } from '#backend/commands/mails.ts';
import {
  legalRepresentativeRole,
  legalRepresentatives,
  mayHaveBillingRight,
} from '#backend/policy/roles.ts';
import { put } from '#backend/world.ts';
import type { CommandOf } from '#schema/command.ts';
import type { MemberRole, Membership } from '#schema/records/membership.ts';
import type { World } from '#schema/world.ts';

export const changeRole: Handler<CommandOf<'change-role'>> = (world, command, act) => {
  const member = world.memberships[command.membership];
  return member ? toRole(world, member, command.role, act) : gone('memberships');
};

function toRole(world: World, member: Membership, role: MemberRole, act: Act): Applied {
  if (member.role === role) return refuse({ code: 'nothing-to-change' });
  const { organisation, id } = member;
  const no = forbidden(world, act.actor, 'change-role', { organisation, membership: id, role });
  if (no) return no;
  const changed = {
    ...member,
    role,
    billingRight: member.billingRight && mayHaveBillingRight(role),
  };
  return done(withRoleMail(put(world, 'memberships', changed), act, changed, member.role));
}

/**
 * First the successor, then the previous one, as the order has to be. If the second step is refused, so is the first:
 * nothing half-done stays.
 */
export const replaceLegalRepresentative: Handler<CommandOf<'replace-legal-representative'>> = (
  world,
  { previous, successor, afterwards },
  act,
) => {
  const before = world.memberships[previous];
  const next = world.memberships[successor];
  if (!before || !next) return gone('memberships');
  if (before.id === next.id || before.organisation !== next.organisation) {
    return refuse({ code: 'not-a-successor' });
  }
  if (!legalRepresentatives(world, before.organisation).includes(before)) {
    return refuse({ code: 'not-legal-representative' });
  }
  const named = asSuccessor(world, next, act);
  if (!named.ok) return named;
  return afterwards === 'removed'
    ? withoutPrevious(named.world, before, act)
    : toRole(named.world, before, afterwards, second(act));
};

function asSuccessor(world: World, next: Membership, act: Act): Applied {
  const isAlready = legalRepresentatives(world, next.organisation).includes(next);
  return isAlready ? done(world) : toRole(world, next, legalRepresentativeRole, act);
}

/** Who takes the role from somebody else removes them; who gives it away leaves. */
function withoutPrevious(world: World, member: Membership, act: Act): Applied {
  const action = member.user === act.actor ? 'leave-organisation' : 'remove-user';
  const target = { organisation: member.organisation, membership: member.id };
  return forbidden(world, act.actor, action, target) ?? done(withoutMember(world, member));
}

/** The second mail of one act needs another id than the first. */
function second(act: Act): Act {
  return { ...act, newId: (noun, nth = 0) => act.newId(noun, nth + 1) };
}
