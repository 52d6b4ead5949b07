import type { ConvertOptions } from '#widgets/mysql-prefix/conversion.ts';
import { type Inspection, inspect } from '#widgets/mysql-prefix/inspect.ts';
import { convert } from '#widgets/mysql-prefix/logic.ts';
import type { Answer, Question } from '#widgets/mysql-prefix/worker.ts';

export type Inspect = (bytes: Uint8Array, options: ConvertOptions) => Promise<Inspection>;

/** Above it, a file is converted beside the page. */
const largeBytes = 100_000;

/**
 * Small files are converted at once, large ones in a worker. It is started now: later the connection may be gone.
 * Where a browser has no such workers, the page waits for large files, too.
 */
export function inspectBeside(): Inspect {
  const ask = startWorker();
  return async (bytes, options) => {
    if (ask && bytes.length > largeBytes) return await ask(bytes, options);
    return inspect(convert, bytes, options);
  };
}

function startWorker(): Inspect | undefined {
  const waiting = new Map<number, (answer: Answer) => void>();
  const worker = newWorker();
  if (!worker) return undefined;
  let last = 0;
  let broken = false;
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  });
  worker.addEventListener('error', () => {
    broken = true;
    for (const [id, tell] of waiting) tell({ id, failed: 'worker' });
    waiting.clear();
  });
  return async (bytes, options) => {
    if (broken) return inspect(convert, bytes, options);
    const id = ++last;
    const { inspection, failed } = await new Promise<Answer>((tell) => {
      waiting.set(id, tell);
      worker.postMessage({ id, bytes, options } satisfies Question);
    });
    if (inspection) return inspection;
    throw new Error(failed);
  };
}

function newWorker(): Worker | undefined {
  try {
    return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
}
