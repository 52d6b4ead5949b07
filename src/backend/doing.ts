import { apply } from '#backend/apply.ts';
import { append, moveHead, placeBefore } from '#backend/history.ts';
import type { Keeper } from '#backend/keeper.ts';
import { isPlace } from '#backend/log.ts';
import { decide } from '#backend/policy.ts';
import { type Circumstances, type Prepared, prepare } from '#backend/prepare.ts';
import type { Action } from '#schema/action.ts';
import type { Decision, Target } from '#schema/decision.ts';
import type { Entry } from '#schema/entry.ts';
import type { UserId } from '#schema/ids.ts';
import type { Refusal } from '#schema/refusal.ts';

// All that changes a world. Looking at one needs none of this, so it is loaded when somebody first does something.

export type Outcome = { ok: true; entry: Entry } | { ok: false; refusal: Refusal };

/** How often a command is applied anew because another tab was faster. */
const attempts = 8;

/** Prepares a command, applies it and writes it, or refuses it with nothing changed. */
export async function run(
  keeper: Keeper,
  actor: UserId | null,
  command: unknown,
  circumstances: Circumstances,
): Promise<Outcome> {
  const prepared = await prepare(actor, command, circumstances);
  return prepared.ok ? write(keeper, prepared.entry) : prepared;
}

async function write(keeper: Keeper, prepared: Prepared): Promise<Outcome> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const { log } = keeper;
    const entry: Entry = { ...prepared, seq: log.meta.head + 1 };
    const applied = apply(log.world, entry);
    if (!applied.ok) return { ok: false, refusal: applied.refusal };
    const outcome = await keeper.write(append(log, entry, applied.world));
    if (outcome === 'written') return { ok: true, entry };
    await keeper.refresh();
  }
  return { ok: false, refusal: { code: 'changed-elsewhere' } };
}

/** May somebody do something in the world as it is now? */
export function judge(
  { log }: Keeper,
  actor: UserId | null,
  action: Action,
  target: Target,
): Decision {
  return decide(log.world, actor, action, target);
}

/** Goes back one entry. @returns whether there was one */
export async function undo(keeper: Keeper): Promise<boolean> {
  const { head, floor } = keeper.log.meta;
  if (head <= floor) return false;
  const log = await keeper.reachBack(head - 1);
  return moveTo(keeper, log && placeBefore(log));
}

/** Goes to the place after an entry. @returns false if no such place can be reached */
export async function moveTo(keeper: Keeper, place: number | undefined): Promise<boolean> {
  if (place === undefined) return false;
  const { head, floor, tail } = keeper.log.meta;
  if (place === head || !(place >= floor && place <= tail)) return false;
  const log = await keeper.reachBack(place);
  if (!log || !isPlace(place, log.base.seq, log.entries)) return false;
  const outcome = await keeper.write(moveHead(log, place));
  if (outcome === 'conflict') await keeper.refresh();
  return outcome === 'written';
}
