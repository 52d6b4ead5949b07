import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAskWorker, patienceMs } from '#widgets/mysql-prefix/ask-worker.ts';
import type { Answered } from '#widgets/mysql-prefix/inspect.ts';
import type { Question } from '#widgets/mysql-prefix/worker.ts';

/** A worker that says what the test lets it say. */
class Spoken extends EventTarget {
  static all: Spoken[] = [];
  readonly questions: Question[] = [];
  isEnded = false;

  constructor() {
    super();
    Spoken.all.push(this);
  }

  postMessage(question: Question): void {
    this.questions.push(question);
  }

  terminate(): void {
    this.isEnded = true;
  }

  say(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }

  break(): void {
    this.dispatchEvent(new Event('error'));
  }
}

const bytes = new Uint8Array(1);
const options = { prefix: 'wxyz_', direction: 'add' } as const;
const answered: Answered = { failure: 'failed' };

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', Spoken);
  Spoken.all = [];
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** One that begins, is asked, and has the question in hand. */
async function asked(signal = new AbortController().signal) {
  const ask = createAskWorker();
  const [worker] = Spoken.all as [Spoken];
  worker.say({ ready: true });
  const answer = ask(bytes, options, signal);
  await vi.waitFor(() => expect(worker.questions).toHaveLength(1));
  return { ask, worker, answer };
}

async function answeredBy(at: number): Promise<void> {
  const worker = Spoken.all[at];
  worker?.say({ ready: true });
  await vi.waitFor(() => expect(worker?.questions).toHaveLength(1));
  worker?.say({ id: worker.questions[0]?.id, answered });
}

const never = new AbortController().signal;

test('an answer is handed over, and the worker keeps its place', async () => {
  const { worker, answer } = await asked();
  worker.say({ id: worker.questions[0]?.id, answered });
  expect(await answer).toEqual(answered);
  expect(worker.isEnded).toBe(false);
  expect(Spoken.all).toHaveLength(1);
});

test('a worker that does not answer is ended, and the next question goes to another', async () => {
  const { ask, worker, answer } = await asked();
  await vi.advanceTimersByTimeAsync(patienceMs.answer - 1000);
  expect(worker.isEnded).toBe(false);
  await vi.advanceTimersByTimeAsync(1000);
  expect(await answer).toEqual({ failure: 'no-answer' });
  expect(worker.isEnded).toBe(true);
  const next = ask(bytes, options, never);
  await answeredBy(1);
  expect(await next).toEqual(answered);
});

test('a worker that is told to stop is ended at once', async () => {
  const work = new AbortController();
  const { worker, answer } = await asked(work.signal);
  work.abort();
  expect(await answer).toEqual({ failure: 'cancelled' });
  await vi.waitFor(() => expect(worker.isEnded).toBe(true));
});

test('a worker that dies over a file says so, and neither does that file go to the page', async () => {
  const { ask, worker, answer } = await asked();
  worker.break();
  expect(await answer).toEqual({ failure: 'worker-lost' });
  const again = ask(bytes, options, never);
  Spoken.all[1]?.break();
  expect(await again).toEqual({ failure: 'worker-lost' });
  const third = ask(bytes, options, never);
  await answeredBy(2);
  expect(await third).toEqual(answered);
});

test('where a worker cannot be begun, or not in time, it is left to the page', async () => {
  const broken = createAskWorker();
  Spoken.all[0]?.break();
  expect(await broken(bytes, options, never)).toBe('no-worker');
  const slow = createAskWorker();
  const answer = slow(bytes, options, never);
  await vi.advanceTimersByTimeAsync(patienceMs.begin);
  expect(await answer).toBe('no-worker');
  expect(await slow(bytes, options, never)).toBe('no-worker');
  vi.stubGlobal('Worker', undefined);
  expect(await createAskWorker()(bytes, options, never)).toBe('no-worker');
});
