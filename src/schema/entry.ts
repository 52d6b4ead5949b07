import * as z from 'zod/mini';
import { command } from '#schema/command.ts';
import { userId } from '#schema/ids.ts';

/**
 * One line of the log: a command with all that chance and clocks brought to it, so that applying it again gives the
 * same world. Never changed once written; holds no password and no code.
 */
export const entry = z.strictObject({
  /** Position in the log of its space, from 1. */
  seq: z.int().check(z.positive()),
  /** Who acts; null is a visitor without an account. */
  actor: z.nullable(userId),
  /** The device's clock, in milliseconds since 1970. */
  atMs: z.int().check(z.nonnegative()),
  /** A word of chance, unique to the entry, from which the ids of new records are made. */
  nonce: z.string().check(z.regex(/^[a-z0-9]{4,24}$/)),
  command,
});
export type Entry = z.infer<typeof entry>;
