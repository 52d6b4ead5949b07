import { askedAfter, invitations, promotions, turnsRound } from '#backend/policy/counterfactual.ts';
import { needOf, openPaths, rightOf, teamsWith } from '#backend/policy/paths.ts';
import { cellOf, type Question } from '#backend/policy/question.ts';
import { mayBeGivenBilling, usesAccounting } from '#backend/policy/standing.ts';
import type { Condition, NearMiss } from '#schema/decision.ts';
import type { ProductId } from '#schema/ids.ts';
import type { Membership } from '#schema/records/membership.ts';
import type { ProductRight } from '#schema/records/product.ts';

/** A way that is shut, before anybody tried whether the edit opens it. */
type Shut = Omit<NearMiss, 'inferred'>;

/** Where no path is open: those that one condition keeps shut, the cheapest first. */
export function nearMisses(question: Question): NearMiss[] {
  if (openPaths(question).length > 0) return [];
  const { subject } = question;
  if (!subject) return question.row.scope === 'whoever' ? [] : [outside(question)];
  const narrow = [...needShut(question, subject), ...billingShut(subject)];
  return [...narrow.flatMap(tried), ...promotions(subject).flatMap(asRole).slice(0, 1)];

  function tried(shut: Shut): NearMiss[] {
    const opened = shut.edit ? openPaths(askedAfter(question, shut.edit)) : [];
    const [path] = opened;
    if (!path) return shut.edit ? [] : [{ ...shut, inferred: false }];
    return [{ ...shut, inferred: 'inferred' in path && path.inferred }];
  }

  function asRole(edit: ReturnType<typeof promotions>[number]): NearMiss[] {
    return tried({ failed: { is: 'role', role: edit.role }, edit });
  }
}

/** Who is not in the organisation lacks that first; the invitation is the smallest that would do. */
function outside(question: Question): NearMiss {
  const edit = invitations(question).find((each) => turnsRound(question, each));
  return { failed: { is: 'member' }, inferred: false, edit: edit ?? null };
}

function billingShut(member: Membership): Shut[] {
  if (!mayBeGivenBilling(member.role) || usesAccounting(member)) return [];
  return [
    {
      failed: { is: 'billing-right' },
      edit: { edit: 'grant-billing-right', membership: member.id },
    },
  ];
}

/** The narrow right that opens the row to members like this one. */
function needShut(question: Question, member: Membership): Shut[] {
  const { world, row, target } = question;
  const need = needOf(row);
  if (!need || cellOf(question)?.says !== 'allowed') return [];
  if (need === 'client') return [clientShut(world, member, target.client)];
  return productShut(world, member, target.product, rightOf(need));
}

function clientShut(
  world: Question['world'],
  { id, organisation }: Membership,
  client: Question['target']['client'],
): Shut {
  const failed: Condition = { is: 'client-authorised', client: client ?? null };
  const real = client && client !== organisation && world.organisations[client];
  return {
    failed,
    edit: real ? { edit: 'authorise-client', membership: id, client: real.id } : null,
  };
}

function productShut(
  world: Question['world'],
  member: Membership,
  product: ProductId | undefined,
  right: ProductRight | null,
): Shut[] {
  const failed: Condition = { is: 'product-right', product: product ?? null, right };
  if (!product || !world.products[product]) return [{ failed, edit: null }];
  const direct: Shut = {
    failed,
    // Where any right will do, to look is less than to change.
    edit: {
      edit: 'grant-product-right',
      membership: member.id,
      product,
      right: right ?? 'statistics',
    },
  };
  const teams = teamsWith(world, member, product, right).map(
    ({ id: team }): Shut => ({ failed, edit: { edit: 'join-team', membership: member.id, team } }),
  );
  return [direct, ...teams];
}
