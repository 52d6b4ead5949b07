import { findCandidates, mainHost } from './candidates.ts';
import type { Conversion, ConvertOptions, Edit, Setting } from './conversion.ts';
import { decide, type Name, settingNames } from './decide.ts';
import { hostBeside, prefixOfHost } from './hosts.ts';
import { findInComments, findLookAlikes } from './look-alikes.ts';
import { rawLength } from './names.ts';
import { readFile } from './read/read-file.ts';
import type { Source } from './read/source.ts';
import { Report } from './report.ts';
import { Definitions, parentOf, shownPath } from './resolve.ts';
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
  if (/^(?:ÿþ|þÿ)/.test(text)) {
    report.warn('wide-characters');
    return { bytes, application: undefined, ...report.sorted() };
  }
  const source = readFile(text, options.fileName);
  const definitions = new Definitions(source);
  const settings = findSettings(source, definitions);
  const reading = { source, definitions, settings, options, report };
  changeNames(reading);
  leaveTheRest(reading);
  warnOfHosts(reading);
  warnOfBreaks(reading);
  const said = report.sorted();
  return { bytes: spliced(bytes, said.edits), application: settings.application, ...said };
}

function changeNames({ source, settings, options, report }: Reading): void {
  const { names, open } = findCandidates(settings, options, report);
  const complete = decide(names, options, source.unclosed.length > 0, report);
  for (const name of names) {
    if (name.outcome === 'change') {
      report.handle(name);
      report.edits.push(editOf(name, options, report));
    } else report.leave(name, name.key, name.outcome, name.setting);
  }
  if (complete) findMissing(names, open, source, report);
}

function editOf(name: Name, { prefix, direction }: ConvertOptions, report: Report): Edit {
  return {
    ...report.place(name),
    before: name.value,
    after: name.after,
    removed: rawLength(report.text(name), name.form, name.taken),
    inserted: direction === 'add' ? prefix : '',
    setting: name.setting,
    key: name.key,
    why: name.why,
  };
}

/** Says where to look for the name of which the file has nothing, and when only one of both will be right. */
function findMissing(names: Name[], open: Set<Setting>, source: Source, report: Report): void {
  const found = new Set([...names.map(({ setting }) => setting), ...open]);
  const [setting, ...more] = settingNames.filter((each) => !found.has(each));
  if (setting && more.length === 0) {
    const [file] = source.includes;
    const about = file ? ({ why: 'included-file', look: file } as const) : missing;
    report.admit({ start: 0, end: 0, setting, key: '', ...about });
    open.add(setting);
  }
  const right = names.filter(
    ({ outcome }) => outcome === 'change' || outcome === 'already-prefixed',
  );
  if (right.some((name) => settingNames.some((each) => each !== name.setting && open.has(each))))
    report.warn('only-one-name');
}

const missing = { why: 'missing', look: '' } as const;

function leaveTheRest({ source, definitions, settings, report }: Reading): void {
  if (!settings.application) {
    report.warn('nothing-found');
    return;
  }
  for (const value of settings.foreign) {
    report.warn('not-mysql');
    report.leave(value, '', 'other-database-system');
  }
  for (const { value, path, why } of findLookAlikes(source, definitions, settings.paths))
    report.leave(value, shownPath(path), why);
  for (const comment of findInComments(source, settings.paths))
    report.leave(comment, comment.key, 'comment');
}

function warnOfHosts(reading: Reading): void {
  const { definitions, settings, options, report } = reading;
  const beside = settings.paths.flatMap((path) => hostBeside(path, definitions) ?? []);
  for (const host of [...beside, mainHost(settings, options.prefix) ?? '']) {
    const other = prefixOfHost(host);
    if (other && other !== options.prefix) report.warn('host-of-other-prefix', { name: other });
  }
  const [own] = beside;
  if (own !== undefined) warnOfSameHost(own, reading);
}

/** A second connection to the server of the first needs the same change, unless it is left on purpose. */
function warnOfSameHost(own: string, { source, definitions, settings, report }: Reading): void {
  const left = report.leftAlone.filter(({ why }) => why === 'other-connection');
  if (left.length === 0) return;
  const keys = new Set(left.map(({ key }) => key));
  const parents = new Set(
    source.entries.flatMap(({ path }) => (keys.has(shownPath(path)) ? parentOf(path) : [])),
  );
  for (const path of settings.paths) parents.delete(parentOf(path));
  for (const parent of parents)
    if (hostBeside(`${parent}.*`, definitions) === own)
      report.warn('other-connection-same-host', { name: own });
}

function warnOfBreaks({ source, report }: Reading): void {
  const [start] = source.unclosed;
  if (start !== undefined)
    report.warn('unclosed-quote', { place: report.place({ start, end: start + 1 }) });
  if (source.unfinished) report.warn('unfinished-file');
}
