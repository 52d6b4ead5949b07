/** What stands on the right side of a setting, as far as it can be said without running the program. */
export type Value = {
  /** `other`: numbers, null, and what is calculated. `name`: a variable, constant, property or item. */
  kind: 'text' | 'parts' | 'list' | 'call' | 'either' | 'name' | 'heredoc' | 'other';
  /** Offsets of bytes; of a text without its quotes. */
  start: number;
  end: number;
  /** How a text is written: its quote or `percent`. The path of a name, the function of a call. */
  name: string;
  /** What it is joined of, its items, arguments or alternatives. */
  of: Value[];
  /** As an item or argument: its key or name. */
  key?: string | undefined;
};

/**
 * A definition. Paths: `DB_NAME`, `$databases.default.default.database`, `$CFG->dbname`, `JConfig::$db`,
 * `return.db.dbname`, `env:DB_NAME`, `ini:database.dbname`, `yaml:parameters.database_name`, `xml:config.…`; a local
 * variable has the number of its function in front: `3:$name`.
 */
export type Entry = {
  path: string;
  value: Value;
  /** In a branch that may not be taken. */
  conditional?: boolean;
};

/** A file as its reader understood it. Offsets are bytes; the text has one character for each. */
export type Source = {
  text: string;
  entries: Entry[];
  calls: Value[];
  /** Ranges. */
  comments: [start: number, end: number][];
  /** Literal path of the first included file, as written. */
  include?: string;
  /** Where the first quote was opened that nothing closes. */
  unclosed?: number;
  unfinished?: boolean;
};

export function emptySource(text: string): Source {
  return { text, entries: [], calls: [], comments: [] };
}

/** One for all, since there are very many. */
const nothing: Value[] = [];

export function createValue(
  kind: Value['kind'],
  start: number,
  end: number,
  name = '',
  of = nothing,
): Value {
  return { kind, start, end, name, of, key: undefined };
}

/** A text cut where a pattern finds something, with what stands there instead; `undefined` leaves it in the text. */
export function cut(
  whole: string,
  { start, end, name }: Value,
  pattern: RegExp,
  instead: (match: RegExpExecArray, start: number, end: number) => Value | undefined,
): Value[] {
  const parts: Value[] = [];
  let from = start;
  const text = (to: number) => {
    if (to > from) parts.push(createValue('text', from, to, name));
  };
  for (const match of whole.slice(start, end).matchAll(pattern)) {
    const at = start + match.index;
    const value = instead(match, at, at + match[0].length);
    if (!value) continue;
    text(at);
    parts.push(value);
    from = at + match[0].length;
  }
  text(end);
  return parts;
}
