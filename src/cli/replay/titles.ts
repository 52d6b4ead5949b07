import { type Locale, locales } from '#i18n/locales.ts';

/** How a guide is followed: with a finger on a phone, or with the keys alone. */
export const hands = ['finger', 'keys'] as const;
export type By = (typeof hands)[number];

/** One test: a guide in a language, followed in one way. */
export type Followed = { readonly guide: string; readonly locale: Locale; readonly by: By };

/** What the test is called; `followedIn` reads it back. */
export function titleOf({ guide, locale, by }: Followed): string {
  return `a reader does ${guide} in ${locale} by ${by}, and finds it done again`;
}

/** A pattern for the titles of all tests that are asked for; what is left open may be anything. */
export function titlePattern({ guide, locale, by }: OpenTo<Followed>): string {
  return `a reader does ${guide ?? '\\S+'} in ${locale ?? oneOf(locales)} by ${by ?? oneOf(hands)},`;
}

type OpenTo<T> = { readonly [K in keyof T]: T[K] | undefined };

function oneOf(words: readonly string[]): string {
  return `(?:${words.join('|')})`;
}

export function followedIn(title: string): Followed | undefined {
  const [, guide, locale, by] = /a reader does (\S+) in (\S+) by (\w+),/.exec(title) ?? [];
  const known = locales.find((each) => each === locale);
  const hand = hands.find((each) => each === by);
  return guide && known && hand ? { guide, locale: known, by: hand } : undefined;
}
