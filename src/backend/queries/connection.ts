import type { Website } from '#schema/records/website.ts';

/** The two names that scripts give, in the order in which a server looks at them. */
export type GivenName = 'user' | 'database';

/**
 * What is wrong with a name.
 * - `without-prefix`: the server knows it with the prefix only.
 * - `prefix-twice`: the prefix stands before the full name once more.
 * - `unknown`: the server has nothing that is called so, with the prefix or without.
 */
export type NameProblem = {
  which: GivenName;
  problem: 'without-prefix' | 'prefix-twice' | 'unknown';
};

/** Whether a site's scripts reach their database. */
export type Connection =
  | { answer: 'connects' }
  /** The first of the names is the one that is refused first. */
  | { answer: 'fails'; names: readonly [NameProblem, ...NameProblem[]] }
  /** The prefix may be left out, and these names have it: no source says whether that works too. */
  | { answer: 'not-documented'; full: readonly GivenName[] };

const givenNames: readonly GivenName[] = ['user', 'database'];

type Written = 'short' | 'full' | 'prefix-twice' | 'unknown';

/** What the server answers to the names that stand in the configuration. */
export function connectionOf(website: Website): Connection {
  const written = givenNames.map((which) => ({ which, as: writtenAs(which, website) }));
  const wrong = written.flatMap(({ which, as }) => problemOf(which, as, website.mysqlPrefix));
  const [first, ...others] = wrong;
  if (first) return { answer: 'fails', names: [first, ...others] };
  const full = written.filter(({ as }) => as === 'full').map(({ which }) => which);
  return website.mysqlPrefix && full.length > 0
    ? { answer: 'not-documented', full }
    : { answer: 'connects' };
}

/** Whether nothing has changed for a visitor. */
export function isSameAnswer(one: Connection, other: Connection): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function writtenAs(which: GivenName, { server, configuration }: Website): Written {
  const name = configuration[which];
  const real = server[which];
  const { prefix } = server;
  if (name === real) return 'full';
  if (prefix + name === real) return 'short';
  const isRepeated = name.endsWith(real) && isRepetition(name.slice(0, -real.length), prefix);
  return isRepeated ? 'prefix-twice' : 'unknown';
}

function isRepetition(text: string, of: string): boolean {
  return text !== '' && text.replaceAll(of, '') === '';
}

/** With the prefix switched off, a short name is one that the server does not know. */
function problemOf(which: GivenName, as: Written, mayBeShort: boolean): NameProblem[] {
  if (as === 'full') return [];
  if (as === 'short') return mayBeShort ? [] : [{ which, problem: 'without-prefix' }];
  return [{ which, problem: as }];
}
