import { type Application, applications } from './applications.ts';
import { inStrings, isForeign, readConnection, type Spot, settingNames } from './connections.ts';
import type { Setting } from './conversion.ts';
import { hostBeside } from './hosts.ts';
import type { Source } from './read/source.ts';
import { type Definitions, lastKey, literalsOf, parentOf, shownPath } from './resolve.ts';

/** The application whose settings a file holds, and all places where it takes the two names. */
export type Settings = {
  spots: Spot[];
  application: string | undefined;
  /** Where the application keeps them. */
  paths: string[];
  /** The server whose names are changed; empty if only the application knows. */
  host: string | undefined;
};

export function findSettings(source: Source, definitions: Definitions, prefix: string): Settings {
  const calls = source.calls.flatMap((call) => readConnection(call, definitions));
  const row = bestOf(
    source,
    definitions,
    calls.some(({ left }) => !left),
  );
  const own = settingNames.flatMap((setting) =>
    pathsOf(row, setting, definitions).map((path) => inPath(path, setting, row?.[3], definitions)),
  );
  const literals = own.flatMap(({ found }) => literalsOf(found));
  const starts = new Set(literals.map(({ start }) => start));
  // What is passed to a function may be known already.
  const isNew = ({ found }: Spot) =>
    found.some(({ why }) => !why) && !found.some(({ start }) => starts.has(start));
  const spots = row ? [...own, ...calls.filter(isNew)] : calls;
  // Of several the one that is named after the prefix, or the first.
  const hosts = (row ? own : calls).flatMap(({ left, host }) => (left ? [] : (host ?? [])));
  const named = hosts.find((each) => `${each.split('.')[0]}_` === prefix) ?? hosts[0];
  // Nothing but an equal literal is taken for the server of an application.
  const host = named ?? (row && '');
  const isSpip = source.calls.some(({ name }) => name === 'spip_connect_db');
  return {
    application: row?.[0] ?? (isSpip ? 'spip' : calls[0] && 'hand-written'),
    paths: own.flatMap(({ path }) => path ?? []),
    host,
    spots: spots.map((spot) => {
      const isElsewhere = host !== undefined && (spot.host ?? host) !== host;
      return isElsewhere && !spot.left ? { ...spot, left: 'other-connection' } : spot;
    }),
  };
}

/** Of several that fit, the one with more of its names and its sign; of equals the first. */
function bestOf(
  source: Source,
  definitions: Definitions,
  connects: boolean,
): Application | undefined {
  let best: Application | undefined;
  let most = 0;
  for (const each of applications) {
    const [, , sign, trait] = each;
    const count = settingNames.filter((setting) =>
      pathsOf(each, setting, definitions).some((path) => definitions.has(bare(path))),
    ).length;
    const signed = sign?.test(source.text) ? 1 : 0;
    const counts = trait !== 'common' || signed || (count > 1 && !connects);
    if (count > 0 && counts && count * 2 + signed > most) [best, most] = [each, count * 2 + signed];
  }
  return best;
}

/** Which connection counts may be said elsewhere in the file: `return.connections.<return.default|mysql>.database`. */
function pathsOf(
  row: Application | undefined,
  setting: Setting,
  definitions: Definitions,
): string[] {
  const paths = row?.[1].split(' ') ?? [];
  return paths.map((path) =>
    path
      .replace(/^return(?=\.)/, definitions.returned)
      .replace(/\((.*)\|(.*)\)/, setting === 'database' ? '$1' : '$2')
      .replace(
        /<(.*)\|(.*)>/,
        (_, selector, otherwise) =>
          definitions.literal(definitions.at(selector).toReversed()) ?? otherwise,
      ),
  );
}

function bare(path: string): string {
  return path.replace('@', '');
}

function inPath(
  pattern: string,
  setting: Setting,
  trait: Application[3],
  definitions: Definitions,
): Spot {
  const path = bare(pattern);
  const key = shownPath(path);
  const found = definitions.at(path, Number.POSITIVE_INFINITY, trait === 'first');
  if (path !== pattern) return { ...inStrings(found, setting, key, definitions), path };
  const left = usesOtherSystem(path, definitions) ? 'other-database-system' : undefined;
  return { setting, key, why: 'setting', found, path, left, host: hostBeside(path, definitions) };
}

const systemKey = /^(?:.*d(?:b|ata).*)?(?:driver|type|adapter|dbms|connection)$/i;

/** Whether a setting beside it names PostgreSQL, SQLite or another system. */
function usesOtherSystem(path: string, definitions: Definitions): boolean {
  return definitions
    .below(parentOf(path))
    .some(
      (each) =>
        systemKey.test(lastKey(each)) && isForeign(definitions.literal(definitions.at(each))),
    );
}
