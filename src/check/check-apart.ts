import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Problem } from '#check/problem.ts';

/**
 * The same as `checkContent` for today, in a thread of its own: checking takes as long as all else before the first
 * page is rendered.
 */
export async function checkApart(root: string): Promise<Problem[]> {
  const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { workerData: root });
  const [problems] = await once(worker, 'message');
  return problems;
}
