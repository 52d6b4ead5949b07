import { type Facts, type Kind, kinds, notices } from '#check/kinds.ts';
import type { Sentences } from '#check/wording/phrase.ts';
import type { Place } from '#markdown/outline.ts';

/** A place in a file; the file relative to the project, with `/` between folders. */
export type Spot = Place & { file: string };

/** A mistake of a writer, or of the built site. */
export type Problem = Spot &
  Sentences & {
    kind: Kind;
    /** A notice is told and stops nothing. */
    severity: 'error' | 'notice';
  };

export function problem<K extends Kind>(
  kind: K,
  { file, line, column }: Spot,
  facts: Facts<K>,
): Problem {
  const sentences = (kinds[kind] as (facts: Facts<K>) => Sentences)(facts);
  return {
    file,
    line,
    column,
    kind,
    severity: notices.has(kind) ? 'notice' : 'error',
    ...sentences,
  };
}

/** By file, then from top to bottom. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.kind, b.kind),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
