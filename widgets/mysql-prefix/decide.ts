import type { ConvertOptions, Edit, LeftAloneReason, Setting } from './conversion.ts';
import { foreignPrefixOf, longest, longestUserBefore578 } from './names.ts';
import type { Report } from './report.ts';

export const settingNames = ['database', 'user'] as const;

/** A literal that counts, and what is to become of it. */
export type Name = {
  setting: Setting;
  key: string;
  start: number;
  end: number;
  form: string;
  value: string;
  why: Edit['why'];
  outcome: LeftAloneReason | 'change';
  after: string;
  /** Characters of the name that give way to the prefix. */
  taken: number;
};

/**
 * Says of each name what becomes of it. Both names are changed or none, where one is too long or where a quote is
 * unclosed and hides the other; false in the last case, since then nothing can be said of that one.
 */
export function decide(
  names: Name[],
  options: ConvertOptions,
  hasUnclosedQuote: boolean,
  report: Report,
): boolean {
  for (const name of names) prefixed(name, options);
  if (options.direction === 'add') {
    meetForeign(names, options, report);
    measure(names, report);
  }
  return holdBack(names, hasUnclosedQuote);
}

function prefixed(name: Name, { prefix, direction }: ConvertOptions): void {
  const has = name.value.startsWith(prefix);
  if (name.value === '') name.outcome = 'empty';
  else if (direction === 'add' && has) name.outcome = 'already-prefixed';
  else if (direction === 'add') take(name, '', prefix);
  else if (has && name.value.length > prefix.length) take(name, prefix, '');
  else name.outcome = 'not-prefixed';
}

/** Gives a name another beginning. */
function take(name: Name, before: string, after: string): void {
  name.taken = before.length;
  name.after = after + name.value.slice(before.length);
}

function meetForeign(names: Name[], { prefix, foreign }: ConvertOptions, report: Report): void {
  const open = names.filter(({ outcome }) => outcome === 'change');
  const both = settingNames.every((setting) => open.some((each) => each.setting === setting));
  const values = open.map(({ value }) => value);
  const found = both ? foreignPrefixOf(values, prefix) : undefined;
  if (!found) return;
  report.warn('foreign-prefix', { name: found });
  for (const name of open) {
    if (foreign?.prefix !== found) name.outcome = 'foreign-prefix';
    else if (foreign.become === 'replaced') take(name, found, prefix);
  }
}

function measure(names: Name[], report: Report): void {
  const open = names.filter(({ outcome }) => outcome === 'change');
  const excess = (name: Name, most: number) => [...name.after].length - most;
  const tooLong = open.filter((name) => excess(name, longest[name.setting]) > 0);
  for (const name of tooLong) {
    name.outcome = 'too-long';
    const cut = excess(name, longest[name.setting]);
    report.warn('too-long', { place: report.place(name), setting: name.setting, cut });
  }
  if (tooLong.length > 0) return;
  for (const name of open) {
    const cut = excess(name, longestUserBefore578);
    if (name.setting === 'user' && cut > 0)
      report.warn('too-long-before-5-7-8', { place: report.place(name), setting: 'user', cut });
  }
}

function holdBack(names: Name[], hasUnclosedQuote: boolean): boolean {
  const missing = settingNames.some((setting) => !names.some((each) => each.setting === setting));
  const broken = hasUnclosedQuote && missing;
  if (broken || names.some(({ outcome }) => outcome === 'too-long'))
    for (const name of names) if (name.outcome === 'change') name.outcome = 'uncertain';
  return !broken;
}
