import { findCandidates, type Name } from './candidates.ts';
import { settingNames } from './connections.ts';
import type { Conversion, ConvertOptions, Setting } from './conversion.ts';
import { afterOf, decide, hasBoth, isOpen } from './decide.ts';
import { prefixOfHost } from './hosts.ts';
import { leaveComments, leaveLookAlikes } from './look-alikes.ts';
import { readFile } from './read/read-file.ts';
import type { Source } from './read/source.ts';
import { Report } from './report.ts';
import { Definitions } from './resolve.ts';
import { findSettings, type Settings } from './settings.ts';
import { spliced } from './splice.ts';

/** A file as it was understood, and what is said of it. */
type Reading = {
  source: Source;
  definitions: Definitions;
  settings: Settings;
  options: ConvertOptions;
  report: Report;
};

/**
 * Puts the prefix of the server in front of the database and its user in a configuration file, or takes it off, and
 * says of everything near what it did not touch. Every byte outside of the edits stays. Never throws.
 */
export function convert(bytes: Uint8Array, options: ConvertOptions): Conversion {
  const text = new TextDecoder('latin1').decode(bytes);
  const report = new Report(bytes);
  let application: string | undefined;
  if (/^(?:ÿþ|þÿ)/.test(text)) report.warn('wide-characters');
  else {
    const source = readFile(text, options.fileName);
    const definitions = new Definitions(source);
    const settings = findSettings(source, definitions, options.prefix);
    const reading = { source, definitions, settings, options, report };
    application = settings.application;
    changeNames(reading);
    leaveTheRest(reading);
  }
  const said = report.finish();
  return { bytes: spliced(bytes, said.edits), application, ...said };
}

function changeNames({ source, settings, options, report }: Reading): void {
  const { names, open } = findCandidates(settings, options, report);
  // An unclosed quote may hide the other name; then nothing can be said of that one.
  const isBroken = source.unclosed !== undefined && !hasBoth(names);
  decide(names, options, isBroken, report);
  for (const name of names) {
    const { setting, key, why, written, value, outcome, inserted, taken } = name;
    const removed = written.slice(0, taken.length).join('').length;
    const about = { before: value, after: afterOf(name), removed, inserted, setting, key, why };
    if (outcome === 'change') {
      report.isNew(name.start);
      report.said.edits.push(report.place(name, about));
    } else report.leave(name, key, outcome, setting);
  }
  if (!isBroken) findMissing(names, open, source, report);
}

/** Says where to look for the name of which the file has nothing, and when only one of both will be right. */
function findMissing(names: Name[], open: Set<Setting>, { include }: Source, report: Report): void {
  const [setting, more] = settingNames.filter(
    (each) => !open.has(each) && !names.some((name) => name.setting === each),
  );
  if (setting && !more) {
    const about = include === undefined ? {} : ({ why: 'included-file', look: include } as const);
    report.admit({ start: 0, end: 0, ...about }, { setting, key: '' });
    open.add(setting);
  }
  const right = names.filter((name) => isOpen(name) || name.outcome === 'already-prefixed');
  const other = { database: 'user', user: 'database' } as const;
  if (right.some((name) => open.has(other[name.setting]))) report.warn('only-one-name');
}

function leaveTheRest({ source, definitions, settings, options, report }: Reading): void {
  const { application, paths, host = '' } = settings;
  const { unclosed, unfinished } = source;
  if (report.said.leftAlone.some(({ why }) => why === 'other-database-system'))
    report.warn('not-mysql');
  if (!application) report.warn('nothing-found');
  else {
    leaveLookAlikes(source, definitions, settings, report);
    leaveComments(source, paths, report);
  }
  const other = prefixOfHost(host);
  if (other && other !== options.prefix) report.warn('host-of-other-prefix', { name: other });
  if (unclosed !== undefined)
    report.warn('unclosed-quote', {}, { start: unclosed, end: unclosed + 1 });
  if (unfinished) report.warn('unfinished-file');
}
