import type { Locale } from '#i18n/locales.ts';
import type { UserWords } from '#widgets/manager/screens/user/strings/es.ts';

const strings: Record<Locale, () => Promise<{ default: UserWords }>> = {
  es: () => import('#widgets/manager/screens/user/strings/es.ts'),
  de: () => import('#widgets/manager/screens/user/strings/de.ts'),
};

/** The dialogs about one member with their words, loaded when one is opened from the list. */
export async function loadMemberDialog(locale: Locale) {
  const [{ MemberDialog }, { default: words }] = await Promise.all([
    import('#widgets/manager/screens/user/member-dialog.tsx'),
    strings[locale](),
  ]);
  return { MemberDialog, words };
}
