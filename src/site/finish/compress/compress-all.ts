import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { compressFile, type Quality } from '#site/finish/compress/compress-file.ts';
import type { Share } from '#site/finish/compress/compress-worker.ts';

/** A thread takes as long to begin as this many files take to compress. */
const worthAThread = 16;

/**
 * Compresses files, with all processors when they are many. In threads of our own, not of zlib's: each file that those
 * hand back makes the garbage collector go through all that a build keeps in memory.
 * @throws when a file cannot be read or a copy cannot be written
 */
export async function compressAll(files: readonly string[], quality: Quality): Promise<void> {
  if (files.length < worthAThread) {
    for (const file of files) compressFile(file, quality);
    return;
  }
  const threads = availableParallelism();
  const shares = Array.from({ length: threads }, (_, thread) =>
    files.filter((_, at) => at % threads === thread),
  );
  await Promise.all(shares.map((share) => compressShare({ files: share, quality })));
}

async function compressShare(share: Share): Promise<void> {
  const worker = new Worker(new URL('./compress-worker.ts', import.meta.url), {
    workerData: share,
  });
  // Rejects when the thread fails.
  await once(worker, 'exit');
}
