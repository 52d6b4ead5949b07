import type { PolicySource } from '#schema/decision.ts';

/** Narrow rights, given for one thing each: any right to a product, the technical one, a resold client. */
export type Need = 'product-access' | 'technical-right' | 'client';

/**
 * What the sources say for one standing. With `when` it holds only if that need is met for the target; else the cell
 * denies.
 */
export type Cell = {
  says: 'allowed' | 'denied' | 'unknown';
  /** Follows from a general rule, not stated for this case. */
  inferred: boolean;
  when?: Need;
};

/** In the order of `standings`. */
export type Cells = readonly [Cell, Cell, Cell, Cell, Cell];

/**
 * Where a row holds.
 * - `member`: in an organisation, for its members.
 * - `account`: on the own account; in an organisation if one is named.
 * - `whoever`: for anybody, whether a member or not.
 */
export type Scope = 'member' | 'account' | 'whoever';

export type Row = { cells: Cells; scope: Scope; sources: readonly PolicySource[] };

// As the table writes them: capital stated, small inferred.
export const A: Cell = { says: 'allowed', inferred: false };
export const a: Cell = { says: 'allowed', inferred: true };
export const D: Cell = { says: 'denied', inferred: false };
export const d: Cell = { says: 'denied', inferred: true };
export const U: Cell = { says: 'unknown', inferred: false };

export function only(cell: Cell, when: Need): Cell {
  return { ...cell, when };
}

/** @param sources numbers are articles */
export function row(cells: Cells, ...sources: (number | PolicySource)[]): Row {
  return scoped('member', cells, sources);
}

export function accountRow(cells: Cells, ...sources: (number | PolicySource)[]): Row {
  return scoped('account', cells, sources);
}

export function rowForWhoever(cells: Cells, ...sources: (number | PolicySource)[]): Row {
  return scoped('whoever', cells, sources);
}

function scoped(scope: Scope, cells: Cells, sources: (number | PolicySource)[]): Row {
  const cited = sources.map((each) => (typeof each === 'number' ? { article: each } : each));
  return { cells, scope, sources: cited };
}
