import type { Locale } from '#i18n/locales.ts';
import type { TypedText } from '#schema/typed-text.ts';

/** What walkthroughs type into fields, in one language. */
export type Typed = Readonly<Record<TypedText, string>>;
/** One of these texts; undefined as long as they are not loaded. */
export type TypedLookup = (text: TypedText) => string | undefined;

const sources: Record<Locale, () => Promise<{ default: Typed }>> = {
  es: () => import('#i18n/typed/es.ts'),
  de: () => import('#i18n/typed/de.ts'),
};

export async function loadTyped(locale: Locale): Promise<Typed> {
  return (await sources[locale]()).default;
}

/**
 * Looks texts up, and loads them with the first one that is asked for: few guides need them before they are shown.
 * @param onLoaded called once they are there
 */
export function lookUpTyped(locale: Locale, onLoaded: () => void): TypedLookup {
  let typed: Typed | undefined;
  let isAsked = false;
  return (text) => {
    if (!isAsked) {
      isAsked = true;
      loadTyped(locale).then(
        (loaded) => {
          typed = loaded;
          onLoaded();
        },
        () => {
          isAsked = false;
        },
      );
    }
    return typed?.[text];
  };
}
