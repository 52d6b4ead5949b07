import type { Action } from '#schema/action.ts';
import type { MembershipId, OrganisationId, ProductId, UserId, WorkTeamId } from '#schema/ids.ts';
import type { MemberRole } from '#schema/records/membership.ts';
import type { ProductRight } from '#schema/records/product.ts';

/** What an action is about. The organisation may be left out where a person acts on the own account. */
export type Target = {
  organisation?: OrganisationId | undefined;
  /** The member whom the action concerns. */
  membership?: MembershipId | undefined;
  product?: ProductId | undefined;
  /** A resold client. */
  client?: OrganisationId | undefined;
  /** The role that a change or an invitation gives. */
  role?: MemberRole | undefined;
};

export type Verdict = 'allowed' | 'denied' | 'not-documented';

/**
 * Why a verdict came about.
 * - `granted`: at least one path leads there and nothing blocks.
 * - `default-deny`: no path leads there.
 * - `explicit-deny`: the sources say no for this case.
 * - `ceiling`: something that no right can lift, such as standing outside the organisation.
 * - `invariant`: the rights would suffice, but a rule of the organisation would break.
 * - `unknown`: the public sources do not say.
 */
export type DecisionKind =
  | 'granted'
  | 'default-deny'
  | 'explicit-deny'
  | 'ceiling'
  | 'invariant'
  | 'unknown';

/** One way in which somebody may do something. `inferred`: follows from a general rule, not stated for this case. */
export type Path =
  | { by: 'own-account' }
  | { by: 'role'; role: MemberRole; inferred: boolean }
  | { by: 'billing-right'; inferred: boolean }
  | { by: 'product-access'; product: ProductId; inferred: boolean }
  | { by: 'team'; team: WorkTeamId; product: ProductId; inferred: boolean }
  | { by: 'client'; client: OrganisationId; inferred: boolean };

/** A condition that a path or a rule asks for. */
export type Condition =
  | { is: 'member' }
  | { is: 'role'; role: MemberRole }
  | { is: 'billing-right' }
  /** Any right to the product, or the named one. */
  | { is: 'product-right'; product: ProductId | null; right: ProductRight | null }
  | { is: 'client-authorised'; client: OrganisationId | null }
  | { is: 'another-legal-representative' }
  | { is: 'another-user' }
  | { is: 'two-factor-not-enforced' }
  | { is: 'mail-logs-not-withdrawn'; product: ProductId | null }
  | { is: 'premium-support' }
  | { is: 'inside-organisation' }
  /** The target's role lets its product access be narrowed. */
  | { is: 'narrowable-role' };

/** A path that was not open, and the one condition that failed. Null where no edit can meet it. */
export type NearMiss = { failed: Condition; inferred: boolean; edit: Edit | null };

/** A change that would turn the verdict round. */
export type Edit =
  | { edit: 'invite'; user: UserId; organisation: OrganisationId; role: MemberRole }
  | { edit: 'change-role'; membership: MembershipId; role: MemberRole }
  | { edit: 'grant-billing-right'; membership: MembershipId }
  | {
      edit: 'grant-product-right';
      membership: MembershipId;
      product: ProductId;
      right: ProductRight;
    }
  | { edit: 'join-team'; membership: MembershipId; team: WorkTeamId }
  | { edit: 'authorise-client'; membership: MembershipId; client: OrganisationId }
  /** Somebody else gets the role; who, is for people to decide. */
  | { edit: 'name-legal-representative'; organisation: OrganisationId; membership: MembershipId }
  | { edit: 'stop-enforcing-two-factor'; organisation: OrganisationId }
  | { edit: 'give-back-mail-logs'; membership: MembershipId; product: ProductId }
  | { edit: 'subscribe-premium-support'; organisation: OrganisationId };

/** What an edit brings besides what was asked for. */
export type SideEffect =
  | { effect: 'opens-products'; products: readonly ProductId[] }
  | { effect: 'opens-accounting' }
  | { effect: 'opens-user-management' }
  | { effect: 'legal-responsibility' }
  | { effect: 'mails-summary' }
  | { effect: 'weakens-security' }
  | { effect: 'costs-money' };

/** An edit with its side effects. */
export type Fix = { edit: Edit; sideEffects: readonly SideEffect[] };

/** An article of the public knowledge base by its number, or a page of it that bears none. */
export type PolicySource =
  | { article: number }
  | { page: 'console'; part: number }
  | { page: 'source-guide'; section: number }
  | { page: 'product-access' }
  | { page: 'support-code' }
  | { page: 'mail-logs' };

/** A verdict with all that led to it. */
export type Decision = {
  /** The row of the matrix that decided; may be more precise than what was asked. */
  action: Action;
  verdict: Verdict;
  kind: DecisionKind;
  /** The verdict follows from a general rule; it is not stated for this case. */
  inferred: boolean;
  /** Every open path, also beside a verdict that something blocks. */
  paths: readonly Path[];
  /** Paths that one condition keeps shut, the cheapest first. */
  nearMisses: readonly NearMiss[];
  /** Conditions that stop what the paths would allow. */
  blocking: readonly Condition[];
  /** Smallest changes that turn the verdict to allowed, least privilege first. */
  fixes: readonly Fix[];
  sources: readonly PolicySource[];
};
