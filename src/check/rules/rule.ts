import type { Corpus } from '#check/corpus.ts';
import type { Problem } from '#check/problem.ts';

export type Moment = {
  /** The day of the check, as `YYYY-MM-DD`. */
  today: string;
};

/** Judges the whole content from one point of view. Never throws, whatever was read. */
export type Rule = (corpus: Corpus, moment: Moment) => Problem[];
