import { type Watched, watched } from '#widgets/_kit/watched.ts';
import type { Inspect } from '#widgets/mysql-prefix/beside.ts';
import type { Choice, Decisions, Direction } from '#widgets/mysql-prefix/conversion.ts';
import type { Answered, Failure, Inspection } from '#widgets/mysql-prefix/inspect.ts';
import {
  type IntakeProblem,
  judge,
  mostFiles,
  type Read,
  type Refused,
  type Source,
} from '#widgets/mysql-prefix/intake.ts';
import { type PrefixProblem, readPrefix } from '#widgets/mysql-prefix/prefix.ts';

/** A file with what came out of it. */
export type Result = {
  source: Source;
  decisions: Decisions;
  /** What it is for `settled`, the last decisions that were answered; undefined when it failed without any. */
  inspection: Inspection | undefined;
  settled: Decisions;
  /** Why there is no answer to the last question. */
  failure: Failure | undefined;
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
  /** The reader stopped it. */
  cancelled: boolean;
  results: readonly Result[];
};

export type Converter = {
  readonly state: Readonly<Watched<State>>;
  subscribe(listener: () => void): () => void;
  setPrefix(prefix: string): void;
  setDirection(direction: Direction): void;
  setPasted(text: string): void;
  /** What stands in the field stays as it is. */
  refusePaste(problem: IntakeProblem): void;
  take(read: Read): void;
  drop(source: Source): void;
  /** @returns false when something is to be mended first */
  convert(): Promise<boolean>;
  decide(result: Result, decisions: Decisions): Promise<void>;
  /** Stops what is being done; what was there before stays, and nothing of what was begun. */
  cancel(): void;
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
  cancelled: false,
  results: [],
};

const undecided: Decisions = {};

/** @param pastedName the name that pasted text has as a file */
export function createConverter(inspect: Inspect, pastedName: string): Converter {
  const listeners = new Set<() => void>();
  const state = watched<State>(empty, () => {
    for (const listener of listeners) listener();
  });
  /** Ends what was asked before, so that a late answer to an earlier question is dropped. */
  let work = new AbortController();

  function set(change: Partial<State>): void {
    state.value = { ...state.value, ...change };
  }

  function startAnew(): AbortSignal {
    work.abort();
    work = new AbortController();
    return work.signal;
  }

  /** What stands below belongs to what stood above. */
  function change(change: Partial<State>): void {
    startAnew();
    set({
      ...change,
      results: [],
      progress: undefined,
      cancelled: false,
      pasteProblem: undefined,
    });
  }

  function ownPrefix(): string {
    const read = readPrefix(state.value.prefix);
    return 'prefix' in read ? read.prefix : '';
  }

  function ask(
    { name, bytes }: Source,
    decisions: Decisions,
    signal: AbortSignal,
  ): Promise<Answered> {
    const { direction } = state.value;
    const options = { ...decisions, prefix: ownPrefix(), direction, fileName: name };
    return inspect(bytes, options, signal).catch(() => ({ failure: 'failed' }));
  }

  async function firstResultOf(source: Source, signal: AbortSignal): Promise<Result | undefined> {
    const answered = await ask(source, undecided, signal);
    if (signal.aborted) return undefined;
    const inspection = 'inspection' in answered ? answered.inspection : undefined;
    const warning = inspection?.conversion.warnings.find(({ code }) => code === 'foreign-prefix');
    return {
      source,
      decisions: undecided,
      inspection,
      settled: undecided,
      failure: failureOf(answered),
      choices: inspection?.conversion.choices ?? [],
      foreign: warning?.name,
    };
  }

  function replace(source: Source, change: (result: Result) => Result): void {
    const { results } = state.value;
    set({ results: results.map((each) => (each.source === source ? change(each) : each)) });
  }

  function pastedSource(): Source | undefined {
    const { pasted } = state.value;
    return pasted === ''
      ? undefined
      : { name: pastedName, bytes: new TextEncoder().encode(pasted) };
  }

  async function convertAll(sources: readonly Source[]): Promise<boolean> {
    const signal = startAnew();
    const results: Result[] = [];
    set({ results: [], cancelled: false, progress: { done: 0, of: sources.length } });
    for (const source of sources) {
      const result = await firstResultOf(source, signal);
      if (!result) return false;
      results.push(result);
      set({ progress: { done: results.length, of: sources.length } });
    }
    set({ progress: undefined, results });
    return true;
  }

  /** Of several decisions about a file only the last one is waited for. */
  function settle(source: Source, decisions: Decisions, answered: Answered): void {
    replace(source, (now) => {
      if (now.decisions !== decisions) return now;
      if ('inspection' in answered)
        return { ...now, inspection: answered.inspection, settled: decisions, failure: undefined };
      return { ...now, decisions: now.settled, failure: failureOf(answered) };
    });
    const isSettled = state.value.results.every((each) => each.decisions === each.settled);
    if (isSettled) set({ progress: undefined });
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
    refusePaste: (pasteProblem) => set({ pasteProblem }),
    take({ sources, refused, leftOut }) {
      const files = [...state.value.files, ...sources];
      change({
        files: files.slice(0, mostFiles),
        refused,
        leftOut: leftOut + Math.max(0, files.length - mostFiles),
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
    async decide({ source }, decisions) {
      const { signal } = work;
      // Known at once, so that the next decision builds on it.
      replace(source, (now) => ({ ...now, decisions }));
      set({ cancelled: false, progress: { done: 0, of: 1 } });
      const answered = await ask(source, decisions, signal);
      if (!signal.aborted) settle(source, decisions, answered);
    },
    cancel() {
      startAnew();
      const results = state.value.results.map((each) => ({ ...each, decisions: each.settled }));
      set({ results, progress: undefined, cancelled: true });
    },
    ownPrefix,
    clear() {
      startAnew();
      state.value = empty;
    },
  };
}

function failureOf(answered: Answered): Failure | undefined {
  if ('inspection' in answered || answered.failure === 'cancelled') return undefined;
  return answered.failure;
}
