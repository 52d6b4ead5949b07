import type { Locale } from '#i18n/locales.ts';
import type { TypedText } from '#schema/typed-text.ts';

/** What walkthroughs type into fields, in one language. */
export type Typed = Readonly<Record<TypedText, string>>;

const sources: Record<Locale, () => Promise<{ default: Typed }>> = {
  es: () => import('#i18n/typed/es.ts'),
  de: () => import('#i18n/typed/de.ts'),
};

export async function loadTyped(locale: Locale): Promise<Typed> {
  return (await sources[locale]()).default;
}
