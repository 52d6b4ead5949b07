import type { Spot } from './connections.ts';
import type { ConvertOptions, Edit, LeftAloneReason, Setting } from './conversion.ts';
import { charactersIn, meaningOf } from './names.ts';
import type { Report } from './report.ts';
import { type Found, literalsOf } from './resolve.ts';
import type { Settings } from './settings.ts';

/** A literal that counts, and what is to become of it. */
export type Name = Pick<Edit, 'start' | 'end' | 'setting' | 'key' | 'why'> & {
  /** Its characters as they are written, and what they mean. */
  written: string[];
  value: string;
  outcome: LeftAloneReason | 'change';
  /** Its beginning that is taken off, and what stands there instead. */
  taken: string;
  inserted: string;
};

/** The literals that count, in the order of the file, and the settings of which some place stays open. */
export type Candidates = { names: Name[]; open: Set<Setting> };

/** Finds them, and reports what other servers have, what loses, what is to be chosen and what cannot be known. */
export function findCandidates(
  { spots }: Settings,
  options: ConvertOptions,
  report: Report,
): Candidates {
  const open = new Set<Setting>();
  const counted = spots.flatMap((spot) => {
    const names = spot.left ? [] : countedIn(spot, options, report);
    if (!names) open.add(spot.setting);
    return names ?? [];
  });
  // Of several places that take it, the first counts; what counts is not left alone for another place.
  const names = new Map(counted.reverse().map((name) => [name.start, name]));
  for (const { found, key, setting, left } of spots)
    for (const each of found) {
      const why = each.why ? undefined : (each.left ?? left);
      if (why && !names.has(each.start)) report.leave(each, key, why, setting);
    }
  return { names: [...names.values()].sort((a, b) => a.start - b.start), open };
}

/** Undefined if the place stays open. */
function countedIn(spot: Spot, options: ConvertOptions, report: Report): Name[] | undefined {
  const { setting, key, found } = spot;
  const unknown = found.filter(({ why }) => why);
  const all = literalsOf(found);
  const literals = [...new Map(all.map((each) => [each.start, each])).values()];
  const [only, more] = literals;
  if (!only) {
    for (const each of unknown) report.admit(each, spot);
    return unknown.length > 0 ? undefined : [];
  }
  if (more) {
    report.offer(setting, key, literals);
    const chosen = literals.filter(({ start }) => options.choose?.includes(start));
    return chosen[0] && chosen.map((each) => nameOf(each, spot, 'chosen', options, report));
  }
  if (unknown[0])
    report.warn('environment-may-override', { setting, name: `${unknown[0].look}` }, only);
  if (all.some(({ conditional }) => conditional)) report.warn('conditional', { setting }, only);
  const { why, call } = spot;
  const isAbove = why === 'argument' && !(call && call.start <= only.start && only.end <= call.end);
  const reason = unknown[0] ? 'fallback' : isAbove ? 'assigned-above' : why;
  return [nameOf(only, spot, reason, options, report)];
}

function nameOf(
  literal: Found,
  { setting, key }: Spot,
  why: Edit['why'],
  { prefix, direction }: ConvertOptions,
  report: Report,
): Name {
  const { start, end, name } = literal;
  const raw = report.text(literal);
  // `wxyz%5Fshop`, in a string that ends up in a connection string.
  const written = charactersIn(raw, /%5f/i.test(raw) ? 'percent' : name);
  const value = written.map(meaningOf).join('');
  const has = value.startsWith(prefix);
  const [taken, inserted] = direction === 'add' ? ['', prefix] : [prefix, ''];
  let outcome: Name['outcome'] = 'change';
  if (!value) outcome = 'empty';
  else if (inserted && has) outcome = 'already-prefixed';
  else if (taken && (!has || value === prefix)) outcome = 'not-prefixed';
  return { setting, key, start, end, written, value, why, outcome, taken, inserted };
}
