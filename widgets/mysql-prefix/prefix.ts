/** What is wrong with a typed prefix. */
export type PrefixProblem =
  | 'empty'
  | 'capitals'
  | 'space'
  | 'hyphen'
  | 'host'
  | 'several-underscores'
  | 'full-name'
  | 'characters'
  | 'too-long';

/** Longest one that still leaves a user name some characters of its 32. */
const most = 20;

const checks: readonly [RegExp, PrefixProblem][] = [
  [/^_?$/, 'empty'],
  [/\s/, 'space'],
  [/\./, 'host'],
  [/[A-Z]/, 'capitals'],
  [/-/, 'hyphen'],
  [/__|^_/, 'several-underscores'],
  [/_./, 'full-name'],
  [/[^a-z0-9_]/, 'characters'],
];

/** A prefix as the converter wants it, with its underscore, or what is wrong with what was typed. */
export function readPrefix(typed: string): { prefix: string } | { problem: PrefixProblem } {
  const text = typed.trim();
  const problem = checks.find(([pattern]) => pattern.test(text))?.[1];
  if (problem) return { problem };
  const prefix = text.endsWith('_') ? text : `${text}_`;
  return prefix.length > most ? { problem: 'too-long' } : { prefix };
}
