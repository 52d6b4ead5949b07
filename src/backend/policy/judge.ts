import type { Cell } from '#backend/policy/cells.ts';
import { blockingOf } from '#backend/policy/conditions.ts';
import { narrowPaths, openPaths } from '#backend/policy/paths.ts';
import { cellOf, type Question } from '#backend/policy/question.ts';
import type { Decision } from '#schema/decision.ts';

/** A verdict without what would turn it round. */
export type Judgement = Pick<Decision, 'verdict' | 'kind' | 'inferred' | 'paths' | 'blocking'>;

/** First what blocks, then open paths, then what the matrix says where no path leads. */
export function judge(question: Question): Judgement {
  const blocking = blockingOf(question);
  const paths = openPaths(question);
  if (blocking) {
    const { kind, conditions } = blocking;
    return { verdict: 'denied', kind, inferred: false, paths, blocking: conditions };
  }
  return { ...unblocked(question, paths), blocking: [] };
}

function unblocked(question: Question, paths: Judgement['paths']): Omit<Judgement, 'blocking'> {
  const cell = cellOf(question);
  if (!cell) return { ...denied, inferred: false };
  if (paths.length > 0) {
    // The role would do, but for this change nobody says what happens.
    if (question.crossesBorder) return unknown;
    return { verdict: 'allowed', kind: 'granted', inferred: cell.inferred, paths };
  }
  if (cell.says === 'unknown' && isMet(question, cell)) return unknown;
  return withoutPath(cell);
}

const denied = { verdict: 'denied', kind: 'default-deny', paths: [] } as const;
const unknown = { verdict: 'not-documented', kind: 'unknown', inferred: false, paths: [] } as const;

function isMet(question: Question, { when, inferred }: Cell): boolean {
  return !when || narrowPaths(question, when, inferred).length > 0;
}

function withoutPath({ when, says, inferred }: Cell): Omit<Judgement, 'blocking'> {
  // That the need has to be met is as sure as what it opens.
  if (when) return { ...denied, inferred: inferred || says === 'unknown' };
  return inferred ? { ...denied, inferred } : { ...denied, kind: 'explicit-deny', inferred };
}
