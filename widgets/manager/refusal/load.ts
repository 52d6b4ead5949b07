import type { Locale } from '#i18n/locales.ts';
import type { RefusalWords } from '#widgets/manager/refusal/strings/es.ts';

const strings: Record<Locale, () => Promise<{ default: RefusalWords }>> = {
  es: () => import('#widgets/manager/refusal/strings/es.ts'),
  de: () => import('#widgets/manager/refusal/strings/de.ts'),
};

/** What puts refusals into words, and the words of one language. */
export async function loadExplanations(locale: Locale) {
  const [{ explain }, { default: words }] = await Promise.all([
    import('#widgets/manager/refusal/explain.ts'),
    strings[locale](),
  ]);
  return { explain, words };
}
