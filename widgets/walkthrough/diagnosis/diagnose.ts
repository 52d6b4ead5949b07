import type { Missing } from '#backend/goals/missing.ts';
import type { Situation } from '#backend/goals.ts';
import { fullName } from '#backend/world.ts';
import type { MembershipId, ProductId, WebsiteId } from '#schema/ids.ts';
import type { DiagnosisWords } from '#widgets/walkthrough/diagnosis/strings/es.ts';

/** What came out otherwise than the guide asks, in a sentence; undefined while nothing was tried. */
export function diagnose(
  missing: Missing | null,
  { world, start }: Situation,
  words: DiagnosisWords,
): string | undefined {
  const say = words.missing;
  const person = (id: MembershipId) => {
    const user = (world.memberships[id] ?? start.memberships[id])?.user;
    const found = user && (world.users[user] ?? start.users[user]);
    return found ? fullName(found) : '';
  };
  const product = (id: ProductId | undefined) => (id && start.products[id]?.name) || '';
  const site = (id: WebsiteId) => start.websites[id]?.name ?? '';
  switch (missing?.code) {
    case undefined:
    case 'not-yet':
      return undefined;
    case 'member-gone':
      return say.memberGone;
    case 'role-differs':
      return say.role(person(missing.of), words.role[missing.is], words.role[missing.asked]);
    case 'role-of-other':
      return say.roleOther(person(missing.is), person(missing.asked));
    case 'billing-right-differs':
      return say.billingRight(person(missing.of), missing.asked);
    case 'invited-with-other-role':
      return say.invitedRole(words.role[missing.is], words.role[missing.asked]);
    case 'entity-differs':
      return say.entity(words.entity[missing.is], words.entity[missing.asked]);
    case 'team-without-product':
      return say.teamProduct(product(missing.product));
    case 'team-without-right':
      return say.teamRight(product(missing.product), words.right[missing.right]);
    case 'team-without-members':
      return say.teamMembers(missing.is, missing.asked);
    case 'prefix-differs':
      return say.prefix(site(missing.of), missing.asked);
    case 'website-fails': {
      const wrong = missing.names.map(({ which, problem }) => words.databaseName[which][problem]);
      return say.websiteFails(site(missing.of), wrong.join(' '));
    }
    case 'website-not-documented':
      return say.websiteOpen(site(missing.of));
    case 'other-website':
      return say.otherWebsite(site(missing.is), site(missing.asked));
    case 'screen-of-other':
      return say.siteOther(site(missing.is), site(missing.asked));
    case 'visit-to-other':
      return say.visitOther(site(missing.is), site(missing.asked));
    case 'dialog-about-other':
      return missing.kind === 'remove'
        ? say.removalOther(person(missing.is), person(missing.asked))
        : say.dialogOther(person(missing.is), person(missing.asked));
  }
}
