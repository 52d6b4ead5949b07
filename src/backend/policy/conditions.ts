import { cellOf, type Question } from '#backend/policy/question.ts';
import { hasAllRights, isOnlyRepresentative, isOutside } from '#backend/policy/standing.ts';
import { all, membersOf } from '#backend/world.ts';
import type { Action } from '#schema/action.ts';
import type { Condition, DecisionKind } from '#schema/decision.ts';
import type { OrganisationId } from '#schema/ids.ts';
import type { Membership } from '#schema/records/membership.ts';
import type { ProductAccess } from '#schema/records/product.ts';

type Limit = {
  kind: Extract<DecisionKind, 'ceiling' | 'invariant'>;
  failed: (question: Question) => Condition[];
};

/** Limits beside the cells: what no right lifts, and what an organisation must keep. */
const limits: Partial<Record<Action, Limit>> = {
  'remove-only-legal-representative': {
    kind: 'invariant',
    failed: () => [{ is: 'another-legal-representative' }],
  },
  'leave-organisation': { kind: 'invariant', failed: missingOnLeaving },
  'set-product-access': {
    kind: 'ceiling',
    failed: ({ world, target }) =>
      narrowable(target.membership && world.memberships[target.membership]),
  },
  'have-product-access-narrowed': { kind: 'ceiling', failed: ({ subject }) => narrowable(subject) },
  'manage-own-two-factor': {
    kind: 'ceiling',
    failed: (question) =>
      enforcing(question).length > 0 ? [{ is: 'two-factor-not-enforced' }] : [],
  },
  'read-vip-code': { kind: 'ceiling', failed: premiumMissing },
  'see-own-mail-logs': { kind: 'ceiling', failed: logsMissing },
  'see-shared-calendars': {
    kind: 'ceiling',
    failed: ({ subject }) =>
      subject && isOutside(subject.role) ? [{ is: 'inside-organisation' }] : [],
  },
};

/** The limits that stop the question, and of which kind they are; undefined if none does. */
export function blockingOf(
  question: Question,
): { kind: Limit['kind']; conditions: Condition[] } | undefined {
  const limit = cellOf(question) && limits[question.action];
  const conditions = limit?.failed(question) ?? [];
  return limit && conditions.length > 0 ? { kind: limit.kind, conditions } : undefined;
}

function missingOnLeaving({ world, subject }: Question): Condition[] {
  if (!subject) return [];
  const alone = membersOf(world, subject.organisation).length === 1;
  return [
    ...(isOnlyRepresentative(world, subject)
      ? [{ is: 'another-legal-representative' } as const]
      : []),
    ...(alone ? [{ is: 'another-user' } as const] : []),
  ];
}

/** Whoever reaches all products anyway has no access that could be set. */
function narrowable(member: Membership | undefined | ''): Condition[] {
  return member && hasAllRights(member.role) ? [{ is: 'narrowable-role' }] : [];
}

/** Where a second factor is demanded of the acting person: in the named organisation, or in any. */
export function enforcing({ world, actor, organisation }: Question): OrganisationId[] {
  return all(world, 'memberships')
    .filter(({ user }) => user === actor)
    .map((member) => member.organisation)
    .filter((id) => organisation === undefined || id === organisation)
    .filter((id) => world.organisations[id]?.twoFactorEnforced);
}

/** A VIP code comes with Premium Support. */
function premiumMissing({ world, organisation }: Question): Condition[] {
  const subscribed = organisation && world.organisations[organisation]?.premiumSupport;
  return subscribed ? [] : [{ is: 'premium-support' }];
}

function logsMissing(question: Question): Condition[] {
  const { product } = question.target;
  return withdrawnLogs(question).length > 0
    ? [{ is: 'mail-logs-not-withdrawn', product: product ?? null }]
    : [];
}

/** The manager of a mail service can take the logs from its users; without a product, each such loss counts. */
export function withdrawnLogs({ world, subject, target: { product } }: Question): ProductAccess[] {
  if (!subject || hasAllRights(subject.role)) return [];
  return all(world, 'productAccess').filter(
    (access) =>
      access.membership === subject.id &&
      access.mailLogsWithdrawn &&
      (product === undefined || access.product === product),
  );
}
