import type { Spot } from './connections.ts';
import type { ConvertOptions, Edit, Setting } from './conversion.ts';
import type { Name } from './decide.ts';
import { decodeName } from './names.ts';
import type { Report } from './report.ts';
import type { Literal } from './resolve.ts';
import type { Settings } from './settings.ts';

/** The literals that count, in the order of the file, and the settings of which some place stays open. */
export type Candidates = { names: Name[]; open: Set<Setting> };

/** Finds them, and reports what other servers have, what loses, what is to be chosen and what cannot be known. */
export function findCandidates(
  settings: Settings,
  options: ConvertOptions,
  report: Report,
): Candidates {
  const main = mainHost(settings, options.prefix);
  const names = new Map<number, Name>();
  const open = new Set<Setting>();
  const elsewhere = ({ host }: Spot) => main !== undefined && host !== undefined && host !== main;
  const spots = settings.spots.filter((spot) => !elsewhere(spot));
  for (const spot of spots) {
    const found = namesOf(spot, options, report);
    if (found.open) open.add(spot.setting);
    for (const name of found.names) if (!names.has(name.start)) names.set(name.start, name);
  }
  // What counts for one place is not left alone for another.
  const leave = (literals: Literal[], spot: Spot, why: 'overruled' | 'other-connection') => {
    for (const { value } of literals)
      if (!names.has(value.start)) report.leave(value, spot.key, why, spot.setting);
  };
  for (const spot of settings.spots)
    if (elsewhere(spot)) leave(spot.literals, spot, 'other-connection');
  for (const spot of spots) leave(spot.overruled, spot, 'overruled');
  return { names: [...names.values()].sort((a, b) => a.start - b.start), open };
}

/**
 * The server whose names are changed: that of the application, which nothing but an equal literal is taken for; else
 * of several the one that is named after the prefix, or the first.
 */
export function mainHost({ spots, paths }: Settings, prefix: string): string | undefined {
  const counted = paths.length > 0 ? spots.filter(({ call }) => !call) : spots;
  const hosts = counted.flatMap(({ host }) => host ?? []);
  const named = hosts.find((host) => `${host.split('.')[0]}_` === prefix);
  return named ?? hosts[0] ?? (paths.length > 0 ? '' : undefined);
}

function namesOf(
  spot: Spot,
  { choose }: ConvertOptions,
  report: Report,
): { names: Name[]; open: boolean } {
  const { setting, key, unknown } = spot;
  const literals = distinct(spot.literals);
  const [only] = literals;
  if (!only) {
    for (const each of unknown) report.admit({ ...each, setting, key });
    return { names: [], open: unknown.length > 0 };
  }
  if (literals.length === 1) {
    warnOf(spot, only, report);
    return { names: [nameOf(only, spot, false, report)], open: false };
  }
  report.offer(
    setting,
    key,
    literals.map(({ value }) => value),
  );
  const chosen = literals.filter(({ value }) => choose?.includes(value.start));
  return {
    names: chosen.map((literal) => nameOf(literal, spot, true, report)),
    open: chosen.length === 0,
  };
}

function distinct(literals: Literal[]): Literal[] {
  return [...new Map(literals.map((literal) => [literal.value.start, literal])).values()];
}

function warnOf({ setting, unknown, conditional }: Spot, { value }: Literal, report: Report): void {
  const about = { place: report.place(value), setting };
  const [first] = unknown;
  if (first) report.warn('environment-may-override', { ...about, name: first.look });
  if (conditional) report.warn('conditional', about);
}

function nameOf(literal: Literal, spot: Spot, isChosen: boolean, report: Report): Name {
  const { setting, key } = spot;
  const { start, end, quote } = literal.value;
  const raw = report.text(literal.value);
  // `wxyz%5Fshop`, in a string that ends up in a connection string.
  const form = spot.percent || /%5f/i.test(raw) ? 'percent' : quote;
  const value = decodeName(raw, form);
  const why = isChosen ? 'chosen' : reasonOf(spot, literal);
  return { setting, key, start, end, form, value, why, outcome: 'change', after: value, taken: 0 };
}

function reasonOf({ why, unknown, call }: Spot, { value }: Literal): Edit['why'] {
  if (unknown.length > 0) return 'fallback';
  if (why !== 'argument') return why;
  const within = call !== undefined && call.start <= value.start && value.end <= call.end;
  return within ? why : 'assigned-above';
}
