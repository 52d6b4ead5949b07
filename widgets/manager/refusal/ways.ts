import { fullName } from '#backend/world.ts';
import type { Edit, Fix, SideEffect } from '#schema/decision.ts';
import type { MembershipId } from '#schema/ids.ts';
import type { ProductRight } from '#schema/records/product.ts';
import type { World } from '#schema/world.ts';
import type { Situation } from '#widgets/manager/refusal/explain.ts';
import type { RefusalWords } from '#widgets/manager/refusal/strings/es.ts';

/** A change that would help, with what else it would bring. */
export function wayOf({ edit, sideEffects }: Fix, situation: Situation): string {
  const { words } = situation;
  const way = change(edit, situation);
  const effects = sideEffects.map((effect) => sideEffect(effect, words));
  if (effects.length === 0) return way;
  return words.withEffects(way, new Intl.ListFormat(situation.locale).format(effects));
}

function change(edit: Edit, { world, frame, words }: Situation): string {
  const say = words.fixes;
  const name = 'membership' in edit ? nameOf(world, edit.membership) : '';
  switch (edit.edit) {
    case 'invite':
      return say.invite({ role: frame.role[edit.role] });
    case 'change-role':
      return say['change-role']({ name, role: frame.role[edit.role] });
    case 'grant-product-right':
      return say['grant-product-right']({
        name,
        product: world.products[edit.product]?.name ?? '',
        right: frame.right[edit.right satisfies ProductRight],
      });
    case 'join-team':
      return say['join-team']({ name, team: world.workTeams[edit.team]?.name ?? '' });
    case 'authorise-client':
      return say['authorise-client']({
        name,
        client: world.organisations[edit.client]?.name ?? '',
      });
    case 'stop-enforcing-two-factor':
    case 'subscribe-premium-support':
      return say[edit.edit]();
    default:
      return say[edit.edit]({ name });
  }
}

function sideEffect(effect: SideEffect, { effects }: RefusalWords): string {
  return effect.effect === 'opens-products'
    ? effects['opens-products'](effect.products.length)
    : effects[effect.effect];
}

function nameOf(world: World, membership: MembershipId): string {
  const user = world.memberships[membership]?.user;
  const person = user && world.users[user];
  return person ? fullName(person) : '';
}
