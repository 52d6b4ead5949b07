/** The two languages, equals. Order is the order in which they are offered. */
export const locales = ['es', 'de'] as const;
export type Locale = (typeof locales)[number];

/** A value for every language; a missing one does not compile. */
export type Localized<T> = Readonly<Record<Locale, T>>;

/** The same thing made once for each language. */
export function forEachLocale<T>(make: (locale: Locale) => T): Localized<T> {
  return { es: make('es'), de: make('de') };
}

export function isLocale(value: unknown): value is Locale {
  return locales.includes(value as Locale);
}

/** The other language; there are exactly two. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'es' ? 'de' : 'es';
}
