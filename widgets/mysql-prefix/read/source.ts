/** What stands on the right side of a setting, as far as it can be said without running the program. */
export type Value = { start: number; end: number } & (
  | { kind: 'text'; quote: '' | "'" | '"' }
  | { kind: 'parts'; parts: Value[] }
  | { kind: 'list'; items: Item[] }
  | { kind: 'call'; name: string; args: Item[] }
  | { kind: 'either'; values: Value[] }
  /** A variable, constant, property or item, by its path. */
  | { kind: 'name'; path: string }
  | { kind: 'heredoc' }
  /** Numbers, null, and what is calculated. */
  | { kind: 'other' }
);
export type Item = { key: string | undefined; value: Value };

/**
 * A definition. Paths: `DB_NAME`, `$databases.default.default.database`, `$CFG->dbname`, `JConfig::$db`,
 * `return.db.dbname`, `env:DB_NAME`, `ini:database.dbname`, `yaml:parameters.database_name`, `xml:config.…`; a local
 * variable has the number of its function in front: `3:$name`.
 */
export type Entry = {
  path: string;
  value: Value;
  /** `define` and `const` keep the first definition, everything else the last. */
  first: boolean;
  /** In a branch that may not be taken. */
  conditional: boolean;
};

export type Call = Extract<Value, { kind: 'call' }> & { conditional: boolean };

/** A file as its reader understood it. Offsets are bytes; the text has one character for each. */
export type Source = {
  text: string;
  entries: Entry[];
  calls: Call[];
  /** Ranges. */
  comments: [start: number, end: number][];
  /** Literal paths of included files, as written. */
  includes: string[];
  /** Where a quote was opened that nothing closes. */
  unclosed: number[];
  unfinished: boolean;
};

export function emptySource(text: string): Source {
  return {
    text,
    entries: [],
    calls: [],
    comments: [],
    includes: [],
    unclosed: [],
    unfinished: false,
  };
}
