import { apply } from '#backend/apply.ts';
import { checkWorld } from '#backend/policy/roles.ts';
import { frozen } from '#backend/testing/frozen.ts';
import { all, put } from '#backend/world.ts';
import { type CommandType, command as commandSchema } from '#schema/command.ts';
import { membershipId, productId, userId } from '#schema/ids.ts';
import type { Membership } from '#schema/records/membership.ts';
import type { Refusal } from '#schema/refusal.ts';
import type { World } from '#schema/world.ts';

export const lumen = 'organisation:lumen';
export const user = (name: string) => userId.parse(`user:${name}`);
/** A member of Lumen, unless told otherwise. */
export const member = (name: string, where = 'lumen') =>
  membershipId.parse(`membership:${name}@${where}`);
export const product = (name: string) => productId.parse(`product:${name}`);

/** Unchecked, as it comes from a form. */
type Typed = { type: CommandType; [field: string]: unknown };

function applied(world: World, who: string | null, command: Typed, nonce: string) {
  const actor = who === null ? null : user(who);
  const entry = { seq: 1, actor, atMs: 0, nonce, command: commandSchema.parse(command) };
  return apply(frozen(world), entry);
}

/** The world after somebody did something. @throws when it is refused */
export function done(world: World, who: string | null, command: Typed, nonce = 'n001a'): World {
  const result = applied(world, who, command, nonce);
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.refusal)}`);
  if (checkWorld(result.world).length > 0) throw new Error(checkWorld(result.world).join());
  return result.world;
}

/** Why somebody may not do something. @throws when it is done */
export function refused(world: World, who: string | null, command: Typed): Refusal {
  const result = applied(world, who, command, 'n001a');
  if (result.ok) throw new Error(`Done: ${command.type}`);
  return result.refusal;
}

/** A refusal by the policy, with the kind of its decision. */
export function forbidden(kind: string) {
  const code = kind === 'unknown' ? 'not-documented' : 'not-permitted';
  return { code, decision: { kind } };
}

/** The world with a member changed in place. */
export function withMember(world: World, name: string, change: Partial<Membership>): World {
  const known = world.memberships[member(name)];
  if (!known) throw new Error(`${name} is no member.`);
  return put(world, 'memberships', { ...known, ...change });
}

/** The organisation that somebody has in front of them. */
export function turnedTo(world: World, name: string): string | null | undefined {
  return all(world, 'sessions').find((session) => session.user === user(name))?.organisation;
}
