import type { Name } from './candidates.ts';
import { settingNames } from './connections.ts';
import type { ConvertOptions, Decisions, Setting, WarningCode } from './conversion.ts';
import type { Report } from './report.ts';

/** Says of each name what becomes of it. Both names are changed or none, where one is too long or `isBroken`. */
export function decide(
  names: Name[],
  { prefix, direction, foreign }: ConvertOptions,
  isBroken: boolean,
  report: Report,
): void {
  const tooLong: Name[] = [];
  if (direction === 'add') {
    meetForeign(names.filter(isOpen), prefix, foreign, report);
    // By the documentation of MySQL.
    tooLong.push(...longer(names, 'too-long', { database: 64, user: 32 }, report));
    if (tooLong.length === 0)
      longer(names, 'too-long-before-5-7-8', { database: 64, user: 16 }, report);
  }
  if (isBroken || tooLong.length > 0)
    for (const name of names.filter(isOpen)) name.outcome = 'uncertain';
  for (const name of tooLong) name.outcome = 'too-long';
}

/** Asks what to do with the prefix of another server, or does it. */
function meetForeign(
  names: Name[],
  own: string,
  foreign: Decisions['foreign'],
  report: Report,
): void {
  const found = /^[a-z0-9]{4,6}_/.exec(names[0]?.value ?? '')?.[0] ?? own;
  if (found === own || !hasBoth(names) || !names.every(({ value }) => value.startsWith(found)))
    return;
  report.warn('foreign-prefix', { name: found });
  for (const name of names) {
    if (foreign?.prefix !== found) name.outcome = 'foreign-prefix';
    else if (foreign.become === 'replaced') name.taken = found;
  }
}

export function isOpen({ outcome }: Name): boolean {
  return outcome === 'change';
}

export function hasBoth(names: Name[]): boolean {
  return settingNames.every((setting) => names.some((name) => name.setting === setting));
}

export function afterOf({ value, inserted, taken }: Name): string {
  return inserted + value.slice(taken.length);
}

/** Names with more characters than a server takes. */
function longer(
  names: Name[],
  code: WarningCode,
  most: Record<Setting, number>,
  report: Report,
): Name[] {
  return names.filter(isOpen).filter((name) => {
    const { setting } = name;
    const cut = [...afterOf(name)].length - most[setting];
    if (cut > 0) report.warn(code, { setting, cut }, name);
    return cut > 0;
  });
}
