import { type Watched, watched } from '#widgets/_kit/watched.ts';
import type { Inspect } from '#widgets/mysql-prefix/beside.ts';
import type { Choice, Decisions, Direction } from '#widgets/mysql-prefix/conversion.ts';
import type { Inspection } from '#widgets/mysql-prefix/inspect.ts';
import {
  type IntakeProblem,
  judge,
  mostFiles,
  type Refused,
  type Source,
} from '#widgets/mysql-prefix/intake.ts';
import { type PrefixProblem, readPrefix } from '#widgets/mysql-prefix/prefix.ts';

/** A file with what came out of it. */
export type Result = {
  source: Source;
  decisions: Decisions;
  /** Undefined when the converter failed, which it never should. */
  inspection: Inspection | undefined;
  /** What could be chosen before anything was: it stays there, to be taken back. */
  choices: readonly Choice[];
  /** A prefix of another server, as found before anything was decided. */
  foreign: string | undefined;
};

export type State = {
  prefix: string;
  prefixProblem: PrefixProblem | undefined;
  direction: Direction;
  pasted: string;
  files: readonly Source[];
  refused: readonly Refused[];
  /** How many files were left out because there are too many. */
  leftOut: number;
  /** Said after pressing: there is nothing to convert, or what was pasted is no text of a file. */
  pasteProblem: IntakeProblem | 'nothing' | undefined;
  /** Files done and to be done, while it works. */
  progress: { done: number; of: number } | undefined;
  results: readonly Result[];
};

export type Converter = {
  readonly state: Readonly<Watched<State>>;
  subscribe(listener: () => void): () => void;
  setPrefix(prefix: string): void;
  setDirection(direction: Direction): void;
  setPasted(text: string): void;
  take(sources: readonly Source[], refused: readonly Refused[]): void;
  drop(source: Source): void;
  /** @returns false when something is to be mended first */
  convert(): Promise<boolean>;
  decide(result: Result, decisions: Decisions): Promise<void>;
  clear(): void;
  /** The prefix with its underscore; empty while it is none. */
  ownPrefix(): string;
};

const empty: State = {
  prefix: '',
  prefixProblem: undefined,
  direction: 'add',
  pasted: '',
  files: [],
  refused: [],
  leftOut: 0,
  pasteProblem: undefined,
  progress: undefined,
  results: [],
};

/** @param pastedName the name that pasted text has as a file */
export function createConverter(inspect: Inspect, pastedName: string): Converter {
  const listeners = new Set<() => void>();
  const state = watched<State>(empty, () => {
    for (const listener of listeners) listener();
  });
  /** Counts what was asked, so that a late answer to an earlier question is dropped. */
  let asked = 0;

  function set(change: Partial<State>): void {
    state.value = { ...state.value, ...change };
  }

  /** What stands below belongs to what stood above. */
  function change(change: Partial<State>): void {
    asked++;
    set({ ...change, results: [], progress: undefined, pasteProblem: undefined });
  }

  function ownPrefix(): string {
    const read = readPrefix(state.value.prefix);
    return 'prefix' in read ? read.prefix : '';
  }

  async function resultOf(source: Source, decisions: Decisions): Promise<Result> {
    const options = {
      ...decisions,
      prefix: ownPrefix(),
      direction: state.value.direction,
      fileName: source.name,
    };
    const inspection = await inspect(source.bytes, options).catch(() => undefined);
    const warning = inspection?.conversion.warnings.find(({ code }) => code === 'foreign-prefix');
    return {
      source,
      decisions,
      inspection,
      choices: inspection?.conversion.choices ?? [],
      foreign: warning?.name,
    };
  }

  function replace(result: Result): void {
    const { results } = state.value;
    set({ results: results.map((each) => (each.source === result.source ? result : each)) });
  }

  function pastedSource(): Source | undefined {
    const { pasted } = state.value;
    return pasted === ''
      ? undefined
      : { name: pastedName, bytes: new TextEncoder().encode(pasted) };
  }

  async function convertAll(sources: readonly Source[]): Promise<boolean> {
    const turn = ++asked;
    const results: Result[] = [];
    set({ results: [], progress: { done: 0, of: sources.length } });
    for (const source of sources) {
      results.push(await resultOf(source, {}));
      if (turn !== asked) return false;
      set({ progress: { done: results.length, of: sources.length } });
    }
    set({ progress: undefined, results });
    return true;
  }

  return {
    state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setPrefix: (prefix) => change({ prefix, prefixProblem: undefined }),
    setDirection: (direction) => change({ direction }),
    setPasted: (pasted) => change({ pasted }),
    take(sources, refused) {
      const files = [...state.value.files, ...sources];
      change({
        files: files.slice(0, mostFiles),
        refused,
        leftOut: Math.max(0, files.length - mostFiles),
      });
    },
    drop: (source) =>
      change({
        files: state.value.files.filter((each) => each !== source),
        refused: [],
        leftOut: 0,
      }),
    async convert() {
      const read = readPrefix(state.value.prefix);
      const pasted = pastedSource();
      const sources = [...(pasted ? [pasted] : []), ...state.value.files];
      const prefixProblem = 'problem' in read ? read.problem : undefined;
      const pasteProblem = sources.length === 0 ? 'nothing' : pasted && judge(pasted.bytes);
      set({ prefixProblem, pasteProblem });
      if (prefixProblem || pasteProblem) return false;
      return await convertAll(sources);
    },
    async decide(result, decisions) {
      const turn = asked;
      // Known at once, so that the next decision builds on it.
      replace({ ...result, decisions });
      const { inspection } = await resultOf(result.source, decisions);
      if (turn === asked) replace({ ...result, decisions, inspection });
    },
    ownPrefix,
    clear() {
      asked++;
      state.value = empty;
    },
  };
}
