import type { ConvertOptions } from '#widgets/mysql-prefix/conversion.ts';
import type { Answered } from '#widgets/mysql-prefix/inspect.ts';
import type { Answer, Question, Ready } from '#widgets/mysql-prefix/worker.ts';

/**
 * How long a worker may take to begin, and how long over one file: 5 MB take four seconds on a slow computer, and a
 * telephone may need ten times that.
 */
export const patienceMs = { begin: 10_000, answer: 60_000 } as const;

/** `no-worker`: there is none to be had, and nothing was begun. */
export type AskWorker = (
  bytes: Uint8Array,
  options: ConvertOptions,
  signal: AbortSignal,
) => Promise<Answered | 'no-worker'>;

/**
 * Asks a worker that is begun now: later the connection may be gone. One that is told to stop, dies or does not answer is
 * ended, and another takes its place.
 */
export function createAskWorker(): AskWorker {
  let line = beginWorker();
  /** A file that held up a worker must not hold up the page. */
  let isPageSafe = true;

  function replace(used: Line, next: Line | undefined): void {
    used.end();
    if (line === used) line = next;
  }

  /** One that has begun. */
  async function worker(): Promise<Line | undefined> {
    if (!isPageSafe) line ??= beginWorker();
    const used = line;
    if (!used || (await within(patienceMs.begin, used.ready, false))) return used;
    replace(used, undefined);
    return undefined;
  }

  return async (bytes, options, signal) => {
    const used = await worker();
    if (signal.aborted) return { failure: 'cancelled' };
    if (!used) return isPageSafe ? 'no-worker' : { failure: 'worker-lost' };
    const answered = await used.ask(bytes, options, signal);
    if ('failure' in answered && answered.failure !== 'failed') {
      isPageSafe = false;
      replace(used, beginWorker());
    }
    return answered;
  };
}

type Line = {
  /** Whether it could be begun. */
  ready: Promise<boolean>;
  ask: (bytes: Uint8Array, options: ConvertOptions, signal: AbortSignal) => Promise<Answered>;
  /** Whoever still waits is told that it is gone. */
  end: () => void;
};

function beginWorker(): Line | undefined {
  const worker = newWorker();
  if (!worker) return undefined;
  const waiting = new Map<number, (answered: Answered) => void>();
  const ready = Promise.withResolvers<boolean>();
  let last = 0;
  const end = () => {
    worker.terminate();
    ready.resolve(false);
    for (const tell of waiting.values()) tell({ failure: 'worker-lost' });
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Ready | Answer>) => {
    if ('ready' in data) ready.resolve(true);
    else waiting.get(data.id)?.(data.answered);
  });
  worker.addEventListener('error', end);
  worker.addEventListener('messageerror', end);
  return {
    ready: ready.promise,
    end,
    ask: async (bytes, options, signal) => {
      const id = ++last;
      const answer = Promise.withResolvers<Answered>();
      const stop = () => answer.resolve({ failure: 'cancelled' });
      waiting.set(id, answer.resolve);
      signal.addEventListener('abort', stop);
      worker.postMessage({ id, bytes, options } satisfies Question);
      const answered = await within(patienceMs.answer, answer.promise, { failure: 'no-answer' });
      signal.removeEventListener('abort', stop);
      waiting.delete(id);
      return answered;
    },
  };
}

function newWorker(): Worker | undefined {
  try {
    return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
}

/** What is promised, or `late` when it takes longer. */
async function within<T>(ms: number, promise: Promise<T>, late: T): Promise<T> {
  const tooLate = Promise.withResolvers<T>();
  const timer = setTimeout(() => tooLate.resolve(late), ms);
  const first = await Promise.race([promise, tooLate.promise]);
  clearTimeout(timer);
  return first;
}
