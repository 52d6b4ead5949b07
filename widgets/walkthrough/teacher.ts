import type { Locale } from '#i18n/locales.ts';
import { type Demonstration, demonstrate } from '#widgets/walkthrough/demonstrate.ts';
import { settled } from '#widgets/walkthrough/perform.ts';
import { present } from '#widgets/walkthrough/present.ts';
import type { Typed } from '#widgets/walkthrough/typed.ts';

/** Does steps in one console, in front of the reader. */
export type Teacher = {
  /** What the guide types into fields. */
  readonly typed: Typed;
  /**
   * @param what `seen`: slowly enough for the eye to follow
   * @returns whether the step is done; if not, the way ended somewhere
   */
  demonstrate(what: Pick<Demonstration, 'isDone' | 'next'> & { seen: boolean }): Promise<boolean>;
  /** Everything asked for is applied, stored and drawn. */
  settled(): Promise<void>;
};

const sources: Record<Locale, () => Promise<{ default: Typed }>> = {
  es: () => import('#i18n/typed/es.ts'),
  de: () => import('#i18n/typed/de.ts'),
};

export async function createTeacher(root: HTMLElement, locale: Locale): Promise<Teacher> {
  const { default: typed } = await sources[locale]();
  return {
    typed,
    demonstrate: ({ seen, ...what }) =>
      demonstrate({ root, typed, show: seen ? present : () => Promise.resolve(), ...what }),
    settled: () => settled(root),
  };
}
