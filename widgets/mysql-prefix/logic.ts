import type { Spot } from './connections.ts';
import type {
  CannotKnow,
  Conversion,
  ConvertOptions,
  Edit,
  LeftAloneReason,
  Setting,
  Warning,
  WarningCode,
} from './conversion.ts';
import { hostBeside, prefixOfHost } from './hosts.ts';
import { findInComments, findLookAlikes } from './look-alikes.ts';
import { decodeName, foreignPrefixOf, longest, longestUserBefore578, rawLength } from './names.ts';
import { Places } from './places.ts';
import { readFile } from './read/read-file.ts';
import type { Source, Value } from './read/source.ts';
import { Definitions, type Literal, parentOf, shownPath } from './resolve.ts';
import { findSettings, type Settings } from './settings.ts';

const settingNames = ['database', 'user'] as const;

/** A literal that counts, and what is to become of it. */
type Name = {
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
 * Puts the prefix of the server in front of the database and its user in a configuration file, or takes it off, and
 * says of everything near what it did not touch. Every byte outside of the edits stays. Never throws.
 */
export function convert(bytes: Uint8Array, options: ConvertOptions): Conversion {
  const text = new TextDecoder('latin1').decode(bytes);
  const nothing = {
    bytes,
    application: undefined,
    edits: [],
    leftAlone: [],
    cannotKnow: [],
    choices: [],
  };
  if (/^(?:\xff\xfe|\xfe\xff|ÿþ|þÿ)/.test(text))
    return { ...nothing, warnings: [{ code: 'wide-characters' }] };
  return new Converter(bytes, text, options).convert();
}

class Converter {
  readonly #bytes: Uint8Array;
  readonly #options: ConvertOptions;
  readonly #source: Source;
  readonly #definitions: Definitions;
  readonly #settings: Settings;
  readonly #places: Places;
  readonly #handled = new Set<number>();
  /** What was reported. */
  readonly #said = new Set<string>();
  readonly #state: Record<Setting, Set<'right' | 'open' | 'other'>> = {
    database: new Set(),
    user: new Set(),
  };
  readonly #result: Conversion;

  constructor(bytes: Uint8Array, text: string, options: ConvertOptions) {
    this.#bytes = bytes;
    this.#options = options;
    this.#source = readFile(text, options.fileName);
    this.#definitions = new Definitions(this.#source);
    this.#settings = findSettings(this.#source, this.#definitions);
    this.#places = new Places(bytes);
    this.#result = {
      bytes,
      application: this.#settings.application,
      edits: [],
      leftAlone: [],
      cannotKnow: [],
      choices: [],
      warnings: [],
    };
  }

  convert(): Conversion {
    if (!this.#settings.application) this.#warn('nothing-found');
    const names = this.#names();
    this.#decide(names);
    const complete = this.#holdBack(names);
    this.#write(names);
    this.#leaveOtherSystems();
    if (complete) this.#findMissing();
    this.#leaveLookAlikes();
    this.#leaveComments();
    this.#warnOfHosts();
    this.#warnOfBreaks();
    const byPlace = (a: { start: number }, b: { start: number }) => a.start - b.start;
    this.#result.edits.sort(byPlace);
    this.#result.leftAlone.sort(byPlace);
    this.#result.cannotKnow.sort(byPlace);
    this.#result.bytes = spliced(this.#bytes, this.#result.edits);
    return this.#result;
  }

  #warn(code: WarningCode, rest: Omit<Warning, 'code'> = {}): void {
    if (this.#once(`${code} ${rest.place?.start} ${rest.name}`))
      this.#result.warnings.push({ code, ...rest });
  }

  #once(what: string): boolean {
    const isNew = !this.#said.has(what);
    this.#said.add(what);
    return isNew;
  }

  #place(range: { start: number; end: number }) {
    return this.#places.of(range.start, range.end);
  }

  #leave(
    value: { start: number; end: number },
    key: string,
    why: LeftAloneReason,
    setting?: Setting,
  ) {
    if (this.#handled.has(value.start)) return;
    this.#handled.add(value.start);
    this.#result.leftAlone.push({
      ...this.#place(value),
      value: this.#places.text(value.start, value.end),
      key,
      why,
      ...(setting && { setting }),
    });
  }

  // Which literals count

  #names(): Name[] {
    const main = this.#mainHost();
    const names = new Map<number, Name>();
    const lost: [Literal, Spot][] = [];
    for (const spot of this.#settings.spots) {
      if (main !== undefined && spot.host !== undefined && spot.host !== main) {
        for (const { value } of spot.literals)
          this.#leave(value, spot.key, 'other-connection', spot.setting);
        continue;
      }
      for (const each of this.#namesOf(spot))
        if (!names.has(each.start)) names.set(each.start, each);
      lost.push(...spot.overruled.map((literal): [Literal, Spot] => [literal, spot]));
    }
    for (const start of names.keys()) this.#handled.add(start);
    for (const [literal, spot] of lost)
      this.#leave(literal.value, spot.key, 'overruled', spot.setting);
    return [...names.values()].sort((a, b) => a.start - b.start);
  }

  /**
   * The server whose names are changed: that of the application, which nothing but an equal literal is taken for; else
   * of several the one that is named after the prefix, or the first.
   */
  #mainHost(): string | undefined {
    const { spots, paths } = this.#settings;
    const counted = paths.length > 0 ? spots.filter(({ call }) => !call) : spots;
    const hosts = counted.flatMap(({ host }) => host ?? []);
    const label = this.#options.prefix.slice(0, -1);
    const main = hosts.find((host) => host.split('.')[0] === label) ?? hosts[0];
    return main ?? (paths.length > 0 ? '' : undefined);
  }

  #namesOf(spot: Spot): Name[] {
    const literals = distinct(spot.literals);
    const chosen = literals.filter(({ value }) => this.#options.choose?.includes(value.start));
    if (literals.length > 1) this.#offer(spot, literals);
    if (literals.length === 0) this.#admit(spot);
    const counted = literals.length > 1 ? chosen : literals;
    if (literals.length > 1) for (const { value } of literals) this.#handled.add(value.start);
    if (literals.length > 1 && counted.length === 0) this.#state[spot.setting].add('open');
    if (literals.length === 1) this.#warnOfSpot(spot, literals);
    return counted.map((literal) => this.#nameOf(literal, spot, literals.length > 1));
  }

  #offer({ setting, key }: Spot, literals: Literal[]): void {
    const options = literals.map(({ value }) => ({
      ...this.#place(value),
      value: this.#places.text(value.start, value.end),
      key,
    }));
    if (this.#once(`choice ${setting} ${options[0]?.start}`))
      this.#result.choices.push({ setting, options });
  }

  #admit({ setting, key, unknown }: Spot): void {
    for (const { why, look, start, end } of unknown) {
      this.#state[setting].add('open');
      if (this.#once(`unknown ${setting} ${start}`))
        this.#result.cannotKnow.push({ ...this.#place({ start, end }), setting, key, why, look });
    }
  }

  #warnOfSpot(spot: Spot, [literal]: Literal[]): void {
    if (!literal) return;
    const place = this.#place(literal.value);
    const [unknown] = spot.unknown;
    if (unknown)
      this.#warn('environment-may-override', { place, setting: spot.setting, name: unknown.look });
    if (spot.conditional) this.#warn('conditional', { place, setting: spot.setting });
  }

  #nameOf({ value }: Literal, spot: Spot, chosen: boolean): Name {
    const form = spot.percent || this.#hasPercents(value) ? 'percent' : value.quote;
    const direct = spot.why !== 'argument' || this.#isWithin(value, spot);
    const why = chosen
      ? 'chosen'
      : spot.unknown.length > 0
        ? 'fallback'
        : direct
          ? spot.why
          : 'assigned-above';
    const name = decodeName(this.#places.text(value.start, value.end), form);
    return {
      setting: spot.setting,
      key: spot.key,
      start: value.start,
      end: value.end,
      form,
      value: name,
      why,
      outcome: 'change',
      after: name,
      taken: 0,
    };
  }

  /** `wxyz%5Fshop`, in a string that ends up in a connection string. */
  #hasPercents(value: Value): boolean {
    return /%5f/i.test(this.#definitions.text(value));
  }

  #isWithin(value: Value, { call }: Spot): boolean {
    return call !== undefined && call.start <= value.start && value.end <= call.end;
  }

  // What becomes of them

  #decide(names: Name[]): void {
    const { prefix, direction, foreign } = this.#options;
    for (const name of names) {
      const has = name.value.startsWith(prefix);
      if (name.value === '') name.outcome = 'empty';
      else if (direction === 'remove') {
        if (has && name.value.length > prefix.length) take(name, prefix, '');
        else name.outcome = 'not-prefixed';
      } else if (has) name.outcome = 'already-prefixed';
      else take(name, '', prefix);
    }
    if (direction === 'add') this.#meetForeign(names, foreign);
    this.#measure(names);
  }

  #meetForeign(names: Name[], decision: ConvertOptions['foreign']): void {
    const open = names.filter(({ outcome }) => outcome === 'change');
    const both = settingNames.every((setting) => open.some((each) => each.setting === setting));
    const found = both
      ? foreignPrefixOf(
          open.map(({ value }) => value),
          this.#options.prefix,
        )
      : undefined;
    if (!found) return;
    this.#warn('foreign-prefix', { name: found });
    for (const name of open) {
      if (decision?.prefix !== found) name.outcome = 'foreign-prefix';
      else if (decision.become === 'replaced') take(name, found, this.#options.prefix);
    }
  }

  #measure(names: Name[]): void {
    for (const name of names) {
      if (name.outcome !== 'change' || this.#options.direction === 'remove') continue;
      const { setting } = name;
      const length = [...name.after].length;
      const place = this.#place(name);
      if (length > longest[setting]) {
        name.outcome = 'too-long';
        this.#warn('too-long', { place, setting, cut: length - longest[setting] });
      } else if (setting === 'user' && length > longestUserBefore578)
        this.#warn('too-long-before-5-7-8', { place, setting, cut: length - longestUserBefore578 });
    }
  }

  /** Both names or none, where a name is too long or a quote is unclosed. False if nothing can be said of the other. */
  #holdBack(names: Name[]): boolean {
    const missing = settingNames.some((setting) => !names.some((each) => each.setting === setting));
    const broken = this.#source.unclosed.length > 0 && missing;
    if (broken || names.some(({ outcome }) => outcome === 'too-long'))
      for (const name of names) if (name.outcome === 'change') name.outcome = 'uncertain';
    if (names.some(({ outcome }) => outcome === 'too-long'))
      this.#result.warnings = this.#result.warnings.filter(
        ({ code }) => code !== 'too-long-before-5-7-8',
      );
    return !broken;
  }

  #write(names: Name[]): void {
    this.#handled.clear();
    for (const each of this.#result.leftAlone) this.#handled.add(each.start);
    for (const { options } of this.#result.choices)
      for (const each of options) this.#handled.add(each.start);
    for (const name of names) {
      const { outcome, setting } = name;
      const right = outcome === 'change' || outcome === 'already-prefixed';
      this.#state[setting].add(right ? 'right' : 'other');
      if (outcome !== 'change') {
        this.#handled.delete(name.start);
        this.#leave(name, name.key, outcome, setting);
      } else {
        this.#handled.add(name.start);
        this.#result.edits.push({
          ...this.#place(name),
          ...changeOf(name, this.#places.text(name.start, name.end), this.#options),
          setting,
          key: name.key,
          why: name.why,
        });
      }
    }
  }

  #findMissing(): void {
    const found = settingNames.filter((setting) => this.#state[setting].size > 0);
    const [only] = found;
    if (found.length === 1 && only) {
      const setting: Setting = only === 'user' ? 'database' : 'user';
      const file = this.#source.includes[0];
      const why: CannotKnow['why'] = file ? 'included-file' : 'missing';
      this.#state[setting].add('open');
      this.#result.cannotKnow.push({
        ...this.#place({ start: 0, end: 0 }),
        setting,
        key: '',
        why,
        look: file ?? '',
      });
    }
    const is = (setting: Setting, what: 'right' | 'open') => this.#state[setting].has(what);
    if (
      (is('database', 'right') && is('user', 'open')) ||
      (is('user', 'right') && is('database', 'open'))
    )
      this.#warn('only-one-name');
  }

  // What stays

  #leaveOtherSystems(): void {
    for (const value of this.#settings.foreign) {
      this.#warn('not-mysql');
      this.#leave(value, '', 'other-database-system');
    }
  }

  #leaveLookAlikes(): void {
    if (!this.#settings.application) return;
    for (const { value, path, why } of findLookAlikes(
      this.#source,
      this.#definitions,
      this.#settings.paths,
    ))
      this.#leave(value, shownPath(path), why);
  }

  #leaveComments(): void {
    for (const { start, end, key } of findInComments(this.#source, this.#settings.paths))
      this.#leave({ start, end }, key, 'comment');
  }

  // Warnings

  #warnOfHosts(): void {
    const beside = this.#settings.paths.flatMap(
      (path) => hostBeside(path, this.#definitions) ?? [],
    );
    for (const host of [...beside, this.#mainHost() ?? '']) {
      const other = prefixOfHost(host);
      if (other && other !== this.#options.prefix)
        this.#warn('host-of-other-prefix', { name: other });
    }
    const [own] = beside;
    if (own !== undefined) this.#warnOfSameHost(own);
  }

  /** A second connection to the server of the first needs the same change, unless it is left on purpose. */
  #warnOfSameHost(own: string): void {
    const left = this.#result.leftAlone.filter(({ why }) => why === 'other-connection');
    const keys = new Set(left.map(({ key }) => key));
    const parents = new Set(
      this.#source.entries.flatMap(({ path }) => (keys.has(shownPath(path)) ? parentOf(path) : [])),
    );
    for (const path of this.#settings.paths) parents.delete(parentOf(path));
    for (const parent of parents)
      if (hostBeside(`${parent}.*`, this.#definitions) === own)
        this.#warn('other-connection-same-host', { name: own });
  }

  #warnOfBreaks(): void {
    const [unclosed] = this.#source.unclosed;
    if (unclosed !== undefined)
      this.#warn('unclosed-quote', { place: this.#place({ start: unclosed, end: unclosed + 1 }) });
    if (this.#source.unfinished) this.#warn('unfinished-file');
  }
}

function distinct(literals: Literal[]): Literal[] {
  return [...new Map(literals.map((literal) => [literal.value.start, literal])).values()];
}

/** Gives a name another beginning. */
function take(name: Name, before: string, after: string): void {
  name.taken = before.length;
  name.after = after + name.value.slice(before.length);
}

/** What changes between the quotes, and the whole name before and after. */
function changeOf(name: Name, raw: string, { prefix, direction }: ConvertOptions) {
  return {
    before: name.value,
    after: name.after,
    removed: rawLength(raw, name.form, name.taken),
    inserted: direction === 'add' ? prefix : '',
  };
}

function spliced(bytes: Uint8Array, edits: Edit[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  let from = 0;
  for (const { start, removed, inserted } of edits) {
    pieces.push(bytes.subarray(from, start), new TextEncoder().encode(inserted));
    from = start + removed;
  }
  pieces.push(bytes.subarray(from));
  const result = new Uint8Array(pieces.reduce((sum, each) => sum + each.length, 0));
  let at = 0;
  for (const piece of pieces) {
    result.set(piece, at);
    at += piece.length;
  }
  return result;
}
