import type { Problem } from '#check/problem.ts';

/** What a page is told while it is written: all problems, and which of them are its own. */
export type Told = {
  readonly problems: readonly ToldProblem[];
  /** The id of the guide at each address of a guide, base path included. */
  readonly guideAt: Readonly<Record<string, string>>;
};

export type ToldProblem = Pick<
  Problem,
  'file' | 'line' | 'column' | 'severity' | 'message' | 'remedy'
> & {
  /** Ids of the guides whose pages it concerns: `billing/invoices` */
  readonly guides: readonly string[];
};

/** Asks the server, and is its answer; also what it sends after each change. */
export const events = { look: 'vademecum:look', told: 'vademecum:told' } as const;
