import { type Demonstration, demonstrate } from '#widgets/walkthrough/demonstrate.ts';
import { settled } from '#widgets/walkthrough/perform.ts';
import { present } from '#widgets/walkthrough/present.ts';
import type { Typed } from '#widgets/walkthrough/typed.ts';

/** Does steps in one console, in front of the reader. */
export type Teacher = {
  /**
   * @param what `seen`: slowly enough for the eye to follow
   * @returns whether the step is done; if not, the way ended somewhere
   */
  demonstrate(what: Pick<Demonstration, 'isDone' | 'next'> & { seen: boolean }): Promise<boolean>;
  /** Everything asked for is applied, stored and drawn. */
  settled(): Promise<void>;
};

export function createTeacher(root: HTMLElement, typed: Typed): Teacher {
  return {
    demonstrate: ({ seen, ...what }) =>
      demonstrate({ root, typed, show: seen ? present : () => Promise.resolve(), ...what }),
    settled: () => settled(root),
  };
}
