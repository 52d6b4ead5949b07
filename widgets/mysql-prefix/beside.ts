import { createAskWorker } from '#widgets/mysql-prefix/ask-worker.ts';
import type { ConvertOptions } from '#widgets/mysql-prefix/conversion.ts';
import { type Answered, inspectAnyway } from '#widgets/mysql-prefix/inspect.ts';
import { convert } from '#widgets/mysql-prefix/logic.ts';

/** @param signal ends the work, wherever it is done */
export type Inspect = (
  bytes: Uint8Array,
  options: ConvertOptions,
  signal: AbortSignal,
) => Promise<Answered>;

/** Above it, a file is converted beside the page. */
const largeBytes = 100_000;

/**
 * Small files are converted at once, large ones in a worker. Where no worker is to be had, the page waits for large files,
 * too.
 */
export function inspectBeside(): Inspect {
  const ask = createAskWorker();
  return async (bytes, options, signal) => {
    const answered = bytes.length > largeBytes ? await ask(bytes, options, signal) : 'no-worker';
    return answered === 'no-worker' ? inspectAnyway(convert, bytes, options) : answered;
  };
}
