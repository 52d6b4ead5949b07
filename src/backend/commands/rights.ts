import {
  type Applied,
  done,
  forbidden,
  gone,
  type Handler,
  refuse,
} from '#backend/commands/act.ts';
import { isExternal, mayHaveBillingRight, remindersForced } from '#backend/policy/roles.ts';
import { all, drop, put } from '#backend/world.ts';
import type { CommandOf } from '#schema/command.ts';
import { productAccessId } from '#schema/ids.ts';
import type { Membership } from '#schema/records/membership.ts';
import type { ProductAccess } from '#schema/records/product.ts';
import type { World } from '#schema/world.ts';

export const setBillingRight: Handler<CommandOf<'set-billing-right'>> = (world, command, act) => {
  const member = world.memberships[command.membership];
  if (!member) return gone('memberships');
  const { organisation, id } = member;
  const no = forbidden(world, act.actor, 'change-role', { organisation, membership: id });
  if (no) return no;
  if (!mayHaveBillingRight(member.role)) {
    const because = isExternal(member.role) ? 'not-documented' : 'comes-with-role';
    return refuse({ code: 'billing-right-fixed', because });
  }
  if (member.billingRight === command.billingRight) return refuse({ code: 'nothing-to-change' });
  return done(put(world, 'memberships', { ...member, billingRight: command.billingRight }));
};

export const setPreferences: Handler<CommandOf<'set-preferences'>> = (world, command, act) => {
  const member = world.memberships[command.membership];
  if (!member) return gone('memberships');
  const { billingReminders, productEvents } = command;
  const { organisation, id } = member;
  const no = forbidden(world, act.actor, 'change-role', { organisation, membership: id });
  if (no) return no;
  if (billingReminders === member.billingReminders && productEvents === member.productEvents) {
    return refuse({ code: 'nothing-to-change' });
  }
  if (!billingReminders && member.billingReminders && remindersForced(world, member)) {
    return refuse({ code: 'only-legal-representative-gets-reminders' });
  }
  return (
    unheardOf(world, member, command) ??
    done(put(world, 'memberships', { ...member, billingReminders, productEvents }))
  );
};

/** Whether somebody of this role can get such messages at all may be documented nowhere. */
function unheardOf(
  world: World,
  { user, organisation }: Membership,
  { billingReminders, productEvents }: CommandOf<'set-preferences'>,
): Applied | undefined {
  return (
    (billingReminders
      ? forbidden(world, user, 'receive-billing-reminders', { organisation })
      : undefined) ??
    (productEvents ? forbidden(world, user, 'receive-product-events', { organisation }) : undefined)
  );
}

export const setProductAccess: Handler<CommandOf<'set-product-access'>> = (
  world,
  { membership, product, rights },
  act,
) => {
  const member = world.memberships[membership];
  if (!member) return gone('memberships');
  const { organisation } = member;
  if (!world.products[product]) return gone('products');
  if (world.products[product]?.organisation !== organisation) {
    return refuse({ code: 'product-of-another-organisation' });
  }
  const no = forbidden(world, act.actor, 'set-product-access', {
    organisation,
    membership,
    product,
  });
  if (no) return no;
  const known = all(world, 'productAccess').find(
    (access) => access.membership === membership && access.product === product,
  );
  if (sameRights(known?.rights ?? null, rights)) return refuse({ code: 'nothing-to-change' });
  if (!rights) return done(drop(world, 'productAccess', ({ id }) => id === known?.id));
  const access: ProductAccess = {
    id: known?.id ?? productAccessId.parse(act.newId('access')),
    membership,
    product,
    rights,
    mailLogsWithdrawn: known?.mailLogsWithdrawn ?? false,
  };
  return done(put(world, 'productAccess', access));
};

function sameRights(one: ProductAccess['rights'] | null, other: typeof one): boolean {
  if (!one || !other) return one === other;
  return one.length === other.length && one.every((right) => other.includes(right));
}
