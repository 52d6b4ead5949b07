import { type Application, applications } from './applications.ts';
import { readDsn, readUrl, stringsIn } from './connection-string.ts';
import { type Found, partSpots, readConnections, type Spot } from './connections.ts';
import type { Setting } from './conversion.ts';
import { hostBeside } from './hosts.ts';
import type { Source, Value } from './read/source.ts';
import { type Definitions, shownPath } from './resolve.ts';

/** The application whose settings a file holds, and all places where it takes the two names. */
export type Settings = Found & {
  application: string | undefined;
  /** Where the application keeps them, without `@dsn` and `@url`. */
  paths: string[];
};

export function findSettings(source: Source, definitions: Definitions): Settings {
  const connections = readConnections(source, definitions);
  const found = bestOf(source, definitions, connections);
  if (!found) {
    const connects = connections.spots.length + connections.foreign.length > 0;
    const spip = source.calls.some(({ name }) => name === 'spip_connect_db');
    const application = spip ? 'spip' : connects ? 'hand-written' : undefined;
    return { ...connections, application, paths: [] };
  }
  const settings = (['database', 'user'] as const).map((setting) =>
    ofSetting(setting, found, definitions),
  );
  const known = settings.flatMap((each) => each.spots);
  const starts = new Set(known.flatMap((each) => each.literals.map(({ value }) => value.start)));
  const others = connections.spots.filter(
    (each) => !each.literals.some(({ value }) => starts.has(value.start)),
  );
  return {
    application: found.id,
    paths: [...found.database, ...found.user].map((path) => bare(path, definitions)),
    spots: [...known, ...others.filter((each) => each.literals.length > 0)],
    foreign: [...new Set([...settings.flatMap((each) => each.foreign), ...connections.foreign])],
  };
}

function bestOf(
  source: Source,
  definitions: Definitions,
  connections: Found,
): Application | undefined {
  let best: Application | undefined;
  let most = 0;
  for (const each of applications) {
    const names = (paths: string[]) =>
      paths.some((path) => definitions.has(bare(path, definitions)));
    const count = Number(names(each.database)) + Number(names(each.user));
    if (count === 0) continue;
    const signed = each.sign?.test(source.text) === true;
    if (each.common && !signed && (connections.spots.length > 0 || count < 2)) continue;
    const points = count * 2 + Number(signed);
    if (points > most) [best, most] = [each, points];
  }
  return best;
}

/** `return.connections.<return.default|mysql>.database`: which connection counts is said elsewhere in the file. */
function bare(path: string, definitions: Definitions): string {
  return path.replace(/@\w+$/, '').replace(/<([^|]*)\|(.*?)>/, (_, selector, otherwise) => {
    const literal = definitions.at(selector).literals.at(-1);
    return literal ? definitions.text(literal.value) : otherwise;
  });
}

function ofSetting(setting: Setting, application: Application, definitions: Definitions): Found {
  const found: Found = { spots: [], foreign: [] };
  for (const each of application[setting]) {
    const path = bare(each, definitions);
    if (!definitions.has(path)) continue;
    const format = /@(\w+)$/.exec(each)?.[1];
    const one =
      format === 'url'
        ? ofUrl(path, definitions)
        : format === 'dsn'
          ? ofDsn(path, definitions)
          : ofPlain(setting, path, application, definitions);
    found.spots.push(...one.spots.filter((spot) => spot.setting === setting));
    found.foreign.push(...one.foreign);
  }
  return found;
}

function ofPlain(
  setting: Setting,
  path: string,
  application: Application,
  definitions: Definitions,
): Found {
  const outcome = envReference(definitions, path, application.first === true);
  const spot: Spot = {
    ...outcome,
    setting,
    key: shownPath(path),
    why: 'setting',
    percent: false,
    host: hostBeside(path, definitions),
  };
  if (!usesOtherSystem(path, definitions)) return { spots: [spot], foreign: [] };
  return { spots: [], foreign: outcome.literals.map(({ value }) => value) };
}

/** In `.env`, `${NAME}` is another line. */
function envReference(
  definitions: Definitions,
  path: string,
  first: boolean,
): ReturnType<Definitions['at']> {
  const outcome = definitions.at(path, Number.POSITIVE_INFINITY, first);
  const [only] = outcome.literals;
  if (!only || !path.startsWith('env:') || only.value.quote === "'") return outcome;
  const text = definitions.text(only.value);
  const name = /\$\{(\w+)\}/.exec(text)?.[1];
  if (!name) return outcome;
  if (text === `\${${name}}` && definitions.has(`env:${name}`))
    return definitions.at(`env:${name}`);
  const why = text === `\${${name}}` ? 'environment' : 'concatenation';
  return {
    ...outcome,
    literals: [],
    unknown: [{ why, look: name, start: only.value.start, end: only.value.end }],
  };
}

const systemKey =
  /^(?:driver|db_?type|dbms|type|adapter|DB_CONNECTION|DBDriver|database_driver|wgDBtype|dolibarr_main_db_type)$/i;

/** Whether a setting beside it names PostgreSQL, SQLite or another system. */
function usesOtherSystem(path: string, definitions: Definitions): boolean {
  for (const sibling of definitions.siblings(path)) {
    if (!systemKey.test(lastKey(sibling))) continue;
    const [literal] = definitions.at(sibling).literals;
    if (literal && /pgsql|postgres|sqlite|sqlsrv|mssql|oci/i.test(definitions.text(literal.value)))
      return true;
  }
  return false;
}

export function lastKey(path: string): string {
  return path.replace(/^.*(?:\.|->|::|:)/, '').replace(/^\$/, '');
}

function ofUrl(path: string, definitions: Definitions): Found {
  const outcome = definitions.at(path);
  const read = outcome.literals.map(({ value }) => ({
    value,
    ...readUrl(value, definitions.whole),
  }));
  const spots = partSpots(
    read.flatMap((each) => each.parts),
    shownPath(path),
    definitions,
    read[0]?.host,
  );
  const rest = { unknown: outcome.unknown, conditional: outcome.conditional };
  if (read.length === 0 && outcome.unknown.length > 0)
    for (const setting of ['database', 'user'] as const)
      spots.push({
        ...outcome,
        setting,
        key: shownPath(path),
        why: 'connection-string',
        percent: true,
      });
  return {
    spots: spots.map((spot, index) => ({
      ...spot,
      unknown: [...spot.unknown, ...(read.length > 0 ? rest.unknown : [])],
      conditional: spot.conditional || rest.conditional,
      overruled: index === 0 ? [...spot.overruled, ...outcome.overruled] : spot.overruled,
    })),
    foreign: read.filter(({ foreign }) => foreign).map(({ value }) => value),
  };
}

function ofDsn(path: string, definitions: Definitions): Found {
  const entry = definitions.entriesBefore(path, Number.POSITIVE_INFINITY).at(-1);
  const strings = entry ? stringsIn(entry.value, definitions) : [];
  const read = strings.map((value) => ({ value, ...readDsn(value, definitions) }));
  const foreign = read.filter((each) => each.foreign).map(({ value }) => value as Value);
  return {
    spots: partSpots(
      read.flatMap((each) => each.parts),
      shownPath(path),
      definitions,
      read[0]?.host,
    ),
    foreign,
  };
}
