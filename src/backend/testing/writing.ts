import type { Outcome } from '#backend/doing.ts';
import type { Storage } from '#backend/storage/port.ts';
import type { Entry } from '#schema/entry.ts';
import type { Refusal } from '#schema/refusal.ts';

/** Changes what is stored past all checks, as other code or a broken disk might; the revision stays. */
export async function tamper(
  storage: Storage,
  what: {
    meta?: unknown;
    entries?: unknown[];
    checkpoints?: unknown[];
    dropEntries?: number[];
    dropCheckpoints?: number[];
  },
): Promise<void> {
  const meta = await storage.readMeta('console');
  await storage.commit(null, {
    ...what,
    meta: { ...(meta as object), ...(what.meta as object) },
  } as never);
}

/** The entry of a command that was accepted. @throws when it was refused */
export function entryOf(outcome: Outcome): Entry {
  if (outcome.ok) return outcome.entry;
  throw new Error(`Refused: ${JSON.stringify(outcome.refusal)}`);
}

/** Why a command was refused. @throws when it was accepted */
export function refusalOf(outcome: Outcome): Refusal {
  if (!outcome.ok) return outcome.refusal;
  throw new Error(`Accepted: ${outcome.entry.command.type}`);
}

export const toDay = (day: number) =>
  ({ type: 'move-business-date', to: `2027-01-${String(day).padStart(2, '0')}` }) as const;
