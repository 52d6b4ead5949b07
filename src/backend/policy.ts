import { fixes } from '#backend/policy/fixes.ts';
import { judge } from '#backend/policy/judge.ts';
import { nearMisses } from '#backend/policy/near-misses.ts';
import { question } from '#backend/policy/question.ts';
import type { Action } from '#schema/action.ts';
import type { Decision, Target } from '#schema/decision.ts';
import type { UserId } from '#schema/ids.ts';
import type { World } from '#schema/world.ts';

/**
 * May somebody do something, and why or why not? Pure; never throws.
 *
 * The organisation is that of the named member or product, else the one that the target names. Rights to one thing
 * count only if the target names it: without a product, `reach-products` asks for all of them. Questions of what a
 * member may be, have or get (`be-…`, `have-product-access-narrowed`, `receive-billing-reminders`,
 * `receive-product-events`) are about the target's member, if there is one, and not about who may arrange it.
 * @param actor null for a visitor without an account
 */
export function decide(
  world: World,
  actor: UserId | null,
  action: Action,
  target: Target,
): Decision {
  const asked = question(world, actor, action, target);
  const judgement = judge(asked);
  const near = nearMisses(asked);
  return {
    action: asked.action,
    ...judgement,
    nearMisses: near,
    fixes: judgement.verdict === 'allowed' ? [] : fixes(asked, near, judgement.blocking),
    sources: asked.row.sources,
  };
}
