import * as z from 'zod/mini';
import { command as commandSchema } from '#schema/command.ts';
import type { Entry } from '#schema/entry.ts';
import { fieldProblems } from '#schema/field-problems.ts';
import type { UserId } from '#schema/ids.ts';
import type { Refusal } from '#schema/refusal.ts';

/** Clocks and chance, handed in, so that tests own them. */
export type Circumstances = {
  /** The device's clock: milliseconds since 1970. */
  nowMs: () => number;
  /** 4 to 24 characters of a–z and 0–9 that never came before. */
  nonce: () => string;
};

/** An entry without its place in the log, which is known only when it is written. */
export type Prepared = Omit<Entry, 'seq'>;

/**
 * Does what needs crypto, chance or a clock, before anything is decided or written.
 * @param input a command, as far as anybody knows
 */
export function prepare(
  actor: UserId | null,
  input: unknown,
  circumstances: Circumstances,
): Promise<{ ok: true; entry: Prepared } | { ok: false; refusal: Refusal }> {
  const parsed = z.safeParse(commandSchema, input);
  if (!parsed.success) {
    const problems = fieldProblems(parsed.error.issues, input);
    return Promise.resolve({ ok: false, refusal: { code: 'invalid-input', problems } });
  }
  const entry = {
    actor,
    // A clock may be set before 1970.
    atMs: Math.max(0, Math.floor(circumstances.nowMs())),
    nonce: circumstances.nonce(),
    command: parsed.data,
  };
  return Promise.resolve({ ok: true, entry });
}
