import { decide } from '#backend/policy.ts';
import type { Action } from '#schema/action.ts';
import type { Target } from '#schema/decision.ts';
import type { UserId } from '#schema/ids.ts';
import type { Refusal } from '#schema/refusal.ts';
import type { Table, World } from '#schema/world.ts';

/** Who does something, and what chance and clock brought to it. */
export type Act = {
  actor: UserId | null;
  /**
   * An id that no other record has; the same again when the entry is applied again.
   * @param nth tells apart records of one noun that one act makes
   */
  newId: <Noun extends string>(noun: Noun, nth?: number) => `${Noun}:${string}`;
};

/** A new world, or a refusal that changed nothing. */
export type Applied = { ok: true; world: World } | { ok: false; refusal: Refusal };

/** Carries a command out on a world: pure and synchronous. */
export type Handler<C> = (world: World, command: C, act: Act) => Applied;

export function done(world: World): Applied {
  return { ok: true, world };
}

export function refuse(refusal: Refusal): Applied {
  return { ok: false, refusal };
}

export function gone(what: Table): Applied {
  return refuse({ code: 'gone', what });
}

/** Why the policy does not let somebody do something; undefined if it does. */
export function forbidden(
  world: World,
  actor: UserId | null,
  action: Action,
  target: Target,
): Applied | undefined {
  const decision = decide(world, actor, action, target);
  if (decision.verdict === 'allowed') return undefined;
  return refuse({
    code: decision.verdict === 'denied' ? 'not-permitted' : 'not-documented',
    decision,
  });
}
