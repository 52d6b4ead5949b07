import type { Locale } from '#i18n/locales.ts';
import type { BenchWords } from '#widgets/manager/bench/strings/es.ts';

const strings: Record<Locale, () => Promise<{ default: BenchWords }>> = {
  es: () => import('#widgets/manager/bench/strings/es.ts'),
  de: () => import('#widgets/manager/bench/strings/de.ts'),
};

/** The dialogs of the simulation with their words, loaded when one is opened. */
export async function loadDialogs(locale: Locale) {
  const [{ BenchDialog }, { default: words }] = await Promise.all([
    import('#widgets/manager/bench/dialogs.tsx'),
    strings[locale](),
  ]);
  return { BenchDialog, words };
}
