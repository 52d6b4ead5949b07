import { type Part, readDsn, readUrl, stringsIn } from './connection-string.ts';
import type { Setting } from './conversion.ts';
import { withoutPort } from './hosts.ts';
import type { Call, Item, Source, Value } from './read/source.ts';
import type { Definitions, Outcome } from './resolve.ts';

/** One place where the program takes a name. */
export type Spot = Outcome & {
  setting: Setting;
  key: string;
  why: 'setting' | 'argument' | 'connection-string';
  percent: boolean;
  /** The call whose argument it is. */
  call?: Call;
  /** The server of its connection, if a literal says so. */
  host?: string | undefined;
};

/** Connection strings of PostgreSQL, SQLite and others. */
export type Found = { spots: Spot[]; foreign: Value[] };

/** Positions of the arguments; -1: it has none. */
type Signature = { database: number; user: number; host: number };

const functions: Record<string, [database: number, user: number, host: number]> = {
  mysqli_connect: [3, 1, 0],
  'new mysqli': [3, 1, 0],
  mysqli_real_connect: [4, 2, 1],
  '->real_connect': [3, 1, 0],
  mysqli_select_db: [1, -1, -1],
  '->select_db': [0, -1, -1],
  mysqli_change_user: [3, 1, -1],
  '->change_user': [2, 0, -1],
  mysql_connect: [-1, 1, 0],
  mysql_pconnect: [-1, 1, 0],
  mysql_select_db: [0, -1, -1],
  'new wpdb': [2, 0, 3],
  spip_connect_db: [4, 2, 0],
};
const argumentNames: Record<keyof Signature, RegExp> = {
  database: /^(?:database|dbname)$/,
  user: /^(?:username|user)$/,
  host: /^(?:hostname|host)$/,
};

/** The names that a file gives to functions which connect to MySQL. */
export function readConnections(source: Source, definitions: Definitions): Found {
  const found: Found = { spots: [], foreign: [] };
  for (const call of source.calls) {
    const connection = readConnection(call, definitions);
    found.spots.push(...connection.spots);
    found.foreign.push(...connection.foreign);
  }
  return found;
}

function readConnection(call: Call, definitions: Definitions): Found {
  const positions = functions[call.name];
  if (positions) return byPosition(call, positions, definitions);
  if (/^(?:new )?pdo(?:::connect)?$/.test(call.name)) return byDsn(call, definitions);
  if (/^(?:drivermanager::getconnection|->addconnection)$/.test(call.name))
    return byParameters(call, definitions);
  return { spots: [], foreign: [] };
}

function argument(call: Call, what: keyof Signature, position: number): Value | undefined {
  const named = call.args.find(({ key }) => key !== undefined && argumentNames[what].test(key));
  const at = call.args[position];
  return named?.value ?? (at?.key === undefined ? at?.value : undefined);
}

function spot(
  setting: Setting,
  value: Value,
  key: string,
  definitions: Definitions,
  rest: Partial<Spot>,
): Spot {
  return { ...definitions.of(value), setting, key, why: 'argument', percent: false, ...rest };
}

function hostOf(value: Value | undefined, definitions: Definitions): string | undefined {
  const [literal] = value ? definitions.of(value).literals : [];
  return literal && withoutPort(definitions.text(literal.value));
}

function byPosition(call: Call, [database, user, host]: number[], definitions: Definitions): Found {
  const from = host === -1 ? undefined : hostOf(argument(call, 'host', host ?? -1), definitions);
  const spots = (
    [
      ['database', database],
      ['user', user],
    ] as const
  ).flatMap(([setting, position = -1]) => {
    const value = position < 0 ? undefined : argument(call, setting, position);
    if (!value || isEmptyArgument(value, definitions)) return [];
    return [
      spot(setting, value, `${shownName(call)}(${position + 1})`, definitions, {
        host: from,
        call,
      }),
    ];
  });
  return { spots, foreign: [] };
}

/** `null` for a database that is chosen later. */
function isEmptyArgument(value: Value, definitions: Definitions): boolean {
  return value.kind === 'other' || (value.kind === 'text' && definitions.text(value) === '');
}

function shownName(call: Call): string {
  return call.name.replace('new pdo', 'PDO');
}

function byDsn(call: Call, definitions: Definitions): Found {
  const dsn = call.args.find(({ key }) => key === 'dsn')?.value ?? call.args[0]?.value;
  if (!dsn) return { spots: [], foreign: [] };
  const strings = stringsIn(dsn, definitions);
  const read = strings.map((each) => readDsn(each, definitions));
  if (read.some((each) => each.foreign))
    return { spots: [], foreign: foreignNames(call, strings, definitions) };
  const [host] = read.map((each) => each.host);
  const parts = read.flatMap((each) => each.parts);
  const spots: Spot[] = partSpots(parts, 'PDO(1)', definitions, host).map((each) => ({
    ...each,
    call,
  }));
  if (parts.length === 0) {
    const { unknown } = definitions.of(dsn);
    if (unknown.length > 0)
      spots.push(spot('database', dsn, 'PDO(1)', definitions, { why: 'connection-string', call }));
  }
  const user = argument(call, 'user', 1);
  if (user && user.kind !== 'other')
    spots.push(spot('user', user, 'PDO(2)', definitions, { host, call }));
  return { spots, foreign: [] };
}

function foreignNames(call: Call, strings: Value[], definitions: Definitions): Value[] {
  const user = argument(call, 'user', 1);
  const names = user ? definitions.of(user).literals.map(({ value }) => value) : [];
  return [...strings.filter(({ kind }) => kind === 'text'), ...names];
}

export function partSpots(
  parts: Part[],
  key: string,
  definitions: Definitions,
  host: string | undefined,
): Spot[] {
  // Several connection strings for one setting are several literals of one choice.
  return (['database', 'user'] as const).flatMap((setting) => {
    const own = parts.filter((part) => part.setting === setting);
    const outcomes = own.map(({ value }) => definitions.of(value));
    if (outcomes.length === 0) return [];
    return [
      {
        setting,
        key,
        why: 'connection-string' as const,
        percent: own.some(({ percent }) => percent),
        host,
        literals: outcomes.flatMap((each) => each.literals),
        unknown: outcomes.flatMap((each) => each.unknown),
        overruled: outcomes.flatMap((each) => each.overruled),
        conditional: outcomes.some((each) => each.conditional),
      },
    ];
  });
}

function byParameters(call: Call, definitions: Definitions): Found {
  const [given] = call.args;
  const items = given ? itemsOf(given.value, definitions) : [];
  const of = (pattern: RegExp) => items.findLast(({ key }) => pattern.test(key ?? ''))?.value;
  const url = of(/^url$/);
  if (url) return byUrl(url, call, definitions);
  const driver = of(/^driver$/);
  const names = { database: of(/^(?:dbname|database)$/), user: of(/^(?:user|username)$/) };
  const values = Object.values(names).filter((value) => value !== undefined);
  if (driver?.kind === 'text' && /pgsql|sqlite|sqlsrv|oci/.test(definitions.text(driver)))
    return { spots: [], foreign: values.filter(({ kind }) => kind === 'text') };
  const host = hostOf(of(/^host$/), definitions);
  const spots = (['database', 'user'] as const).flatMap((setting) => {
    const value = names[setting];
    return value
      ? [
          spot(setting, value, `['${setting === 'user' ? 'user' : 'dbname'}']`, definitions, {
            host,
            call,
          }),
        ]
      : [];
  });
  return { spots, foreign: [] };
}

function byUrl(url: Value, call: Call, definitions: Definitions): Found {
  const outcome = definitions.of(url);
  const read = outcome.literals.map(({ value }) => ({
    value,
    ...readUrl(value, definitions.whole),
  }));
  const parts = read.flatMap((each) => each.parts);
  const spots = partSpots(parts, "['url']", definitions, read[0]?.host);
  if (read.length === 0 && outcome.unknown.length > 0)
    for (const setting of ['database', 'user'] as const)
      spots.push({ ...outcome, setting, key: "['url']", why: 'connection-string', percent: true });
  return {
    spots: spots.map((each) => ({ ...each, call })),
    foreign: read.filter(({ foreign }) => foreign).map(({ value }) => value),
  };
}

function itemsOf(value: Value, definitions: Definitions): Item[] {
  if (value.kind === 'list') return value.items;
  if (value.kind !== 'name') return [];
  const last = definitions
    .entriesBefore(value.path, value.start)
    .findLast((each) => each.value.kind === 'list');
  const items = last?.value.kind === 'list' ? last.value.items : [];
  return [...items, ...definitions.itemsBelow(value.path, value.start)];
}
