import { type ComponentType, h } from 'preact';
import type { Locale } from '#i18n/locales.ts';
import { dress } from '#widgets/_kit/dress.ts';
import type { Console } from '#widgets/manager/model.ts';
import type { ConsoleWords } from '#widgets/manager/strings/es.ts';

/** What every screen is drawn from: the console, the words of the frame, and its own words. */
export type ScreenProps<Words> = { manager: Console; frame: ConsoleWords; words: Words };

/** A screen with its words in it. */
export type LoadedScreen = ComponentType<{ manager: Console; frame: ConsoleWords }>;

type Sources<Words> = {
  view: () => Promise<{ default: ComponentType<ScreenProps<Words>> }>;
  words: Readonly<Record<Locale, () => Promise<{ default: Words }>>>;
  /** Address of a sheet for what no other screen has. */
  style?: string;
};

/** Puts a screen together from its view and its words in one language; nothing is loaded before it is asked for. */
export function screenFrom<Words>({ view, words, style }: Sources<Words>) {
  return async (locale: Locale): Promise<LoadedScreen> => {
    const [{ default: View }, { default: own }] = await Promise.all([
      view(),
      words[locale](),
      style && dress(style),
    ]);
    return (props) => h(View, { ...props, words: own });
  };
}
