import type { Locale } from '#i18n/locales.ts';
import type { ScreenName } from '#schema/screen.ts';
import { type LoadedScreen, screenFrom } from '#widgets/manager/screens/screen.ts';
import websitesStyle from '#widgets/manager/screens/websites/websites.css?url';

const account = {
  es: () => import('#widgets/manager/screens/account/strings/es.ts'),
  de: () => import('#widgets/manager/screens/account/strings/de.ts'),
};
const home = {
  es: () => import('#widgets/manager/screens/home/strings/es.ts'),
  de: () => import('#widgets/manager/screens/home/strings/de.ts'),
};
const users = {
  es: () => import('#widgets/manager/screens/users/strings/es.ts'),
  de: () => import('#widgets/manager/screens/users/strings/de.ts'),
};
const user = {
  es: () => import('#widgets/manager/screens/user/strings/es.ts'),
  de: () => import('#widgets/manager/screens/user/strings/de.ts'),
};
const invitations = {
  es: () => import('#widgets/manager/screens/invitations/strings/es.ts'),
  de: () => import('#widgets/manager/screens/invitations/strings/de.ts'),
};
const workTeams = {
  es: () => import('#widgets/manager/screens/work-teams/strings/es.ts'),
  de: () => import('#widgets/manager/screens/work-teams/strings/de.ts'),
};
const websites = {
  es: () => import('#widgets/manager/screens/websites/strings/es.ts'),
  de: () => import('#widgets/manager/screens/websites/strings/de.ts'),
};
const outbox = {
  es: () => import('#widgets/manager/screens/outbox/strings/es.ts'),
  de: () => import('#widgets/manager/screens/outbox/strings/de.ts'),
};
const elsewhere = {
  es: () => import('#widgets/manager/screens/elsewhere/strings/es.ts'),
  de: () => import('#widgets/manager/screens/elsewhere/strings/de.ts'),
};

/** Where each screen comes from; one folder, and one set of words, for each noun. */
const screens: Record<ScreenName, (locale: Locale) => Promise<LoadedScreen>> = {
  home: screenFrom({
    view: () => import('#widgets/manager/screens/home/home.tsx'),
    words: home,
  }),
  'sign-up': screenFrom({
    view: () => import('#widgets/manager/screens/account/sign-up.tsx'),
    words: account,
  }),
  profile: screenFrom({
    view: () => import('#widgets/manager/screens/account/profile.tsx'),
    words: account,
  }),
  organisations: screenFrom({
    view: () => import('#widgets/manager/screens/account/organisations.tsx'),
    words: account,
  }),
  'new-organisation': screenFrom({
    view: () => import('#widgets/manager/screens/account/new-organisation.tsx'),
    words: account,
  }),
  users: screenFrom({
    view: () => import('#widgets/manager/screens/users/users.tsx'),
    words: users,
  }),
  user: screenFrom({
    view: () => import('#widgets/manager/screens/user/user.tsx'),
    words: user,
  }),
  invite: screenFrom({
    view: () => import('#widgets/manager/screens/invitations/invite.tsx'),
    words: invitations,
  }),
  invitations: screenFrom({
    view: () => import('#widgets/manager/screens/invitations/invitations.tsx'),
    words: invitations,
  }),
  invitation: screenFrom({
    view: () => import('#widgets/manager/screens/invitations/invitation.tsx'),
    words: invitations,
  }),
  'work-teams': screenFrom({
    view: () => import('#widgets/manager/screens/work-teams/work-teams.tsx'),
    words: workTeams,
  }),
  'work-team': screenFrom({
    view: () => import('#widgets/manager/screens/work-teams/work-team.tsx'),
    words: workTeams,
  }),
  'new-work-team': screenFrom({
    view: () => import('#widgets/manager/screens/work-teams/new-work-team.tsx'),
    words: workTeams,
  }),
  websites: screenFrom({
    view: () => import('#widgets/manager/screens/websites/websites.tsx'),
    words: websites,
    style: websitesStyle,
  }),
  website: screenFrom({
    view: () => import('#widgets/manager/screens/websites/website.tsx'),
    words: websites,
    style: websitesStyle,
  }),
  'website-settings': screenFrom({
    view: () => import('#widgets/manager/screens/websites/website-settings.tsx'),
    words: websites,
    style: websitesStyle,
  }),
  outbox: screenFrom({
    view: () => import('#widgets/manager/screens/outbox/outbox.tsx'),
    words: outbox,
  }),
  elsewhere: screenFrom({
    view: () => import('#widgets/manager/screens/elsewhere/elsewhere.tsx'),
    words: elsewhere,
  }),
};

const loaded = new Map<string, Promise<LoadedScreen>>();

/** A screen in one language, loaded once. A load that failed is tried anew the next time. */
export function loadScreen(name: ScreenName, locale: Locale): Promise<LoadedScreen> {
  const key = `${locale}/${name}`;
  const loading = loaded.get(key) ?? screens[name](locale);
  loaded.set(key, loading);
  loading.catch(() => loaded.delete(key));
  return loading;
}
