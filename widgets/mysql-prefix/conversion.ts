/** Puts the prefix in front of the names, or takes it off. */
export type Direction = 'add' | 'remove';

/** The two names that carry the prefix of the server. */
export type Setting = 'database' | 'user';

/** Bytes from `start` to before `end`; `line` and `column` of the start count from 1, the column in characters. */
export type Place = { start: number; end: number; line: number; column: number };

/** What the reader decided after a first conversion. */
export type Decisions = {
  /** Starts of literals to change although the file does not say by itself that they count. */
  choose?: readonly number[] | undefined;
  /** A prefix of another server that is to give way, as `foreign-prefix` reported it, or stay below the new one. */
  foreign?: { prefix: string; become: 'replaced' | 'kept' } | undefined;
};

export type ConvertOptions = Decisions & {
  /** Lower-case letters and digits, then one underscore: `wxyz_`. */
  prefix: string;
  direction: Direction;
  /** Helps only where the content alone leaves it open. */
  fileName?: string | undefined;
};

/** One name that was changed. */
export type Edit = Place & {
  /** The name itself, decoded: without quotes, escapes or percent signs. */
  before: string;
  after: string;
  /** Bytes taken away at `start`, and what stands there instead. */
  removed: number;
  inserted: string;
  setting: Setting;
  /** As the file calls it: `DB_NAME`, `$databases['default']['default']['database']`, `mysqli_connect(4)`. */
  key: string;
  why: 'setting' | 'argument' | 'connection-string' | 'assigned-above' | 'fallback' | 'chosen';
};

/** Why a value that looks like one of the names stays as it is. */
export type LeftAloneReason =
  | 'table-prefix'
  | 'mail-user'
  /** Redis, FTP, LDAP, a proxy, a message queue, … */
  | 'other-service'
  /** A replica, a second or a test connection, another server. */
  | 'other-connection'
  /** PostgreSQL, SQLite, … */
  | 'other-database-system'
  | 'comment'
  /** Another definition of the same setting wins. */
  | 'overruled'
  | 'already-prefixed'
  | 'foreign-prefix'
  /** To be taken off, but it does not begin with exactly this prefix. */
  | 'not-prefixed'
  | 'empty'
  | 'too-long'
  /** Nothing is changed, since an unclosed quote makes the other name uncertain. */
  | 'uncertain';

export type LeftAlone = Place & { value: string; key: string; why: LeftAloneReason; setting?: Setting };

/** A name that is made when the program runs; it has to be changed where it comes from. */
export type CannotKnow = Place & {
  setting: Setting;
  key: string;
  why:
    | 'environment'
    | 'constant'
    | 'variable'
    | 'function'
    | 'included-file'
    | 'concatenation'
    | 'heredoc'
    | 'missing';
  /** What to look for: the name of the variable, constant, function or file; empty when `missing`. */
  look: string;
};

/** Several literals of which the running program takes one. */
export type Choice = { setting: Setting; options: (Place & { value: string; key: string })[] };

export type WarningCode =
  | 'environment-may-override'
  | 'conditional'
  | 'only-one-name'
  | 'unclosed-quote'
  | 'unfinished-file'
  | 'foreign-prefix'
  | 'too-long'
  | 'too-long-before-5-7-8'
  | 'host-of-other-prefix'
  | 'other-connection-same-host'
  | 'not-mysql'
  | 'wide-characters'
  | 'nothing-found';

export type Warning = {
  code: WarningCode;
  place?: Place;
  setting?: Setting;
  /** Environment variable, foreign prefix or host, as the code needs it. */
  name?: string;
  /** Characters to cut. */
  cut?: number;
};

export type Conversion = {
  /** The file with its edits; every byte outside of them is the one that came in. */
  bytes: Uint8Array;
  /** Undefined when the content fits none that is known. */
  application: string | undefined;
  /** In the order of the file. */
  edits: Edit[];
  leftAlone: LeftAlone[];
  cannotKnow: CannotKnow[];
  choices: Choice[];
  warnings: Warning[];
};
