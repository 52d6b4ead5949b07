import type { ManagerState } from '#backend/index.ts';
import { currentOrganisation } from '#backend/queries/people.ts';
import { elsewhere, type Screen } from '#backend/view.ts';
import { all } from '#backend/world.ts';
import { invitationId, membershipId, type UserId, websiteId, workTeamId } from '#schema/ids.ts';
import type { World } from '#schema/world.ts';

/** Whose practice goes on: of the person who did the last thing, else of the first one there is. */
export function lastActor({ world, by }: Pick<ManagerState, 'world' | 'by'>): UserId | null {
  return (by && world.users[by]?.id) ?? all(world, 'users')[0]?.id ?? null;
}

/** Where somebody starts: without an account at the sign-up, without an organisation at the list of those. */
export function startScreen(world: World, user: UserId | null): Screen {
  if (!user) return { name: 'sign-up' };
  return currentOrganisation(world, user) ? { name: 'users' } : { name: 'organisations' };
}

/** A screen as the part of an address after `#`. */
export function toFragment(screen: Screen): string {
  switch (screen.name) {
    case 'user':
      return `user/${screen.membership}`;
    case 'invitation':
      return `invitation/${screen.invitation}`;
    case 'work-team':
      return `work-team/${screen.team}`;
    case 'website':
    case 'website-settings':
      return `${screen.name}/${screen.website}`;
    case 'elsewhere':
      return `elsewhere/${screen.place}`;
    default:
      return screen.name;
  }
}

const plainScreens = [
  'home',
  'sign-up',
  'profile',
  'organisations',
  'new-organisation',
  'users',
  'invite',
  'invitations',
  'work-teams',
  'new-work-team',
  'websites',
  'outbox',
] as const;

/** The screen that an address names; undefined for anything else, since anybody can type anything there. */
export function fromFragment(fragment: string): Screen | undefined {
  const [name, rest = ''] = decode(fragment).replace(/^#/, '').split('/', 2);
  const plain = plainScreens.find((each) => each === name);
  if (plain) return { name: plain };
  const place = elsewhere.find((each) => each === rest);
  if (name === 'elsewhere' && place) return { name, place };
  const membership = membershipId.safeParse(rest);
  if (name === 'user' && membership.success) return { name, membership: membership.data };
  const team = workTeamId.safeParse(rest);
  if (name === 'work-team' && team.success) return { name, team: team.data };
  const website = websiteId.safeParse(rest);
  if ((name === 'website' || name === 'website-settings') && website.success)
    return { name, website: website.data };
  const invitation = invitationId.safeParse(rest);
  if (name === 'invitation' && invitation.success) return { name, invitation: invitation.data };
  return undefined;
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return '';
  }
}
