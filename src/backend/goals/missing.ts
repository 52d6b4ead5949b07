import type { NameProblem } from '#backend/queries/connection.ts';
import type { MembershipId, ProductId, WebsiteId } from '#schema/ids.ts';
import type { MemberRole } from '#schema/records/membership.ts';
import type { Entity } from '#schema/records/organisation.ts';
import type { ProductRight } from '#schema/records/product.ts';
import type { DialogKind } from '#schema/screen.ts';

/** Why a goal does not hold. All but the first tell of an attempt that came out otherwise than the guide asks. */
export type Missing =
  | { code: 'not-yet' }
  /** Whom the guide is about is no longer a member. */
  | { code: 'member-gone' }
  | { code: 'role-differs'; of: MembershipId; is: MemberRole; asked: MemberRole }
  /** Somebody else got the role. */
  | { code: 'role-of-other'; is: MembershipId; asked: MembershipId }
  | { code: 'billing-right-differs'; of: MembershipId; asked: boolean }
  | { code: 'invited-with-other-role'; is: MemberRole; asked: MemberRole }
  | { code: 'entity-differs'; is: Entity; asked: Entity }
  | { code: 'team-without-product'; product: ProductId }
  | { code: 'team-without-right'; product: ProductId | undefined; right: ProductRight }
  | { code: 'team-without-members'; is: number; asked: number }
  | { code: 'prefix-differs'; of: WebsiteId; asked: 'on' | 'off' }
  /** The names were changed, and the server does not know them as they are now. */
  | { code: 'website-fails'; of: WebsiteId; names: readonly NameProblem[] }
  | { code: 'website-not-documented'; of: WebsiteId }
  /** Another site was changed. */
  | { code: 'other-website'; is: WebsiteId; asked: WebsiteId }
  /** The screen shows another site. */
  | { code: 'screen-of-other'; is: WebsiteId; asked: WebsiteId }
  /** Another site was visited. */
  | { code: 'visit-to-other'; is: WebsiteId; asked: WebsiteId }
  /** The dialog is open, about somebody else. */
  | { code: 'dialog-about-other'; kind: DialogKind; is: MembershipId; asked: MembershipId };

export const notYet: Missing = { code: 'not-yet' };
