import { readAddress } from './connection-string.ts';
import type { LeftAloneReason, Setting } from './conversion.ts';
import { withoutPort } from './hosts.ts';
import { createValue, type Value } from './read/source.ts';
import { type Definitions, type Found, marked } from './resolve.ts';

export const settingNames = ['database', 'user'] as const;

/** One place where the program takes a name, and all that the name may be there. */
export type Spot = {
  setting: Setting;
  key: string;
  why: 'setting' | 'argument' | 'connection-string';
  found: Found[];
  /** The call whose argument it is. */
  call?: Value | undefined;
  /** The server of its connection, if a literal says so. */
  host?: string | undefined;
  /** Where an application keeps it. */
  path?: string;
  /** Why it does not count. */
  left?: LeftAloneReason | undefined;
};

/** Positions of the arguments: database, user, host, connection string; -1 where there is none. */
const functions: Record<string, number[]> = {
  mysqli_connect: [3, 1, 0],
  'new mysqli': [3, 1, 0],
  mysqli_real_connect: [4, 2, 1],
  '->real_connect': [3, 1, 0],
  mysqli_select_db: [1],
  '->select_db': [0],
  mysqli_change_user: [3, 1],
  '->change_user': [2, 0],
  mysql_connect: [-1, 1, 0],
  mysql_pconnect: [-1, 1, 0],
  mysql_select_db: [0],
  'new wpdb': [2, 0, 3],
  spip_connect_db: [4, 2, 0],
  'new pdo': [-1, 1, -1, 0],
  'pdo::connect': [-1, 1, -1, 0],
  // One array with names.
  'drivermanager::getconnection': [],
  '->addconnection': [],
};
const argumentNames = [
  /^(?:database|dbname)$/,
  /^user(?:name)?$/,
  /^host(?:name)?$/,
  /^(?:dsn|url)$/,
];

/** The names that a call gives to a function which connects to MySQL. */
export function readConnection(call: Value, definitions: Definitions): Spot[] {
  const positions = functions[call.name];
  if (!positions) return [];
  const takesArray = positions.length === 0;
  const given = takesArray ? itemsOf(call.of[0], definitions) : call.of;
  const named = (pattern: RegExp) => given.findLast(({ key }) => pattern.test(key ?? ''));
  const [database, user, host, address] = argumentNames.map((pattern, index) => {
    const position = `${positions[index]}`;
    return named(pattern) ?? given.find(({ key }) => key === position);
  });
  const keyOf = (item: string, index: number) =>
    takesArray
      ? `['${item}']`
      : `${call.name.replace(/^(new )?pdo.*/, 'PDO')}(${(positions[index] ?? 0) + 1})`;
  const strings = address ? definitions.of(address) : [];
  const spots: Spot[] = (takesArray ? settingNames : (['database'] as const)).map((setting) =>
    inStrings(strings, setting, keyOf('url', 3), definitions),
  );
  const server = host ? withoutPort(definitions.literal(definitions.of(host))) : spots[0]?.host;
  for (const [setting, value, key] of [
    ['database', database, keyOf('dbname', 0)],
    ['user', user, keyOf('user', 1)],
  ] as const)
    if (value && !isEmpty(value) && !(takesArray && address))
      spots.push({ setting, key, why: 'argument', found: definitions.of(value) });
  const driver = named(/^driver$/);
  const isOther =
    isForeign(driver && definitions.text(driver)) ||
    spots.some(({ found }) => found.some(({ left }) => left === 'other-database-system'));
  const left = isOther ? 'other-database-system' : undefined;
  return spots
    .filter(({ found }) => found.length > 0)
    .map((spot) => ({ ...spot, call, host: server, left }));
}

export function isForeign(system = ''): boolean {
  return /pgsql|postgres|sqlite|sqlsrv|mssql|oci/i.test(system);
}

/** `null` or nothing for a database that is chosen later. */
function isEmpty({ kind, start, end }: Value): boolean {
  return kind === 'other' || (kind === 'text' && start === end);
}

/** Of an array, or of a variable whose items are assigned one by one. */
function itemsOf(value: Value | undefined, definitions: Definitions): Value[] {
  if (value?.kind !== 'name') return value?.of ?? [];
  const { start, end, name } = value;
  return definitions.below(name).map((path) => ({
    ...createValue('name', start, end, path),
    key: path.slice(name.length + 1),
  }));
}

/** The names in what may be connection strings. */
export function inStrings(
  found: Found[],
  setting: Setting,
  key: string,
  definitions: Definitions,
): Spot {
  let host: string | undefined;
  const names = found.flatMap((each): Found[] => {
    const { conditional, left, why } = each;
    const address = left ? undefined : readAddress(each, definitions);
    const part = address?.[setting];
    const isOpen = left || (why && (setting === 'database' || !address));
    host ??= address?.host;
    if (address?.foreign) return marked([each], { left: 'other-database-system' });
    if (!part) return isOpen ? [each] : [];
    return conditional ? marked(definitions.of(part), { conditional }) : definitions.of(part);
  });
  return { setting, key, why: 'connection-string', found: names, host };
}
