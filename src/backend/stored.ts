import * as z from 'zod/mini';
import { migrate } from '#backend/migrations.ts';
import { checkWorld } from '#backend/policy/roles.ts';
import type { Checkpoint, SpaceMeta } from '#backend/storage/port.ts';
import { userId } from '#schema/ids.ts';
import { type World, world as worldSchema } from '#schema/world.ts';

// Stored data outlives the code that wrote it: what comes from a store is unknown until one of these has read it.

const seq = z.int().check(z.nonnegative());

const metaSchema = z
  .object({
    space: z.string(),
    seed: z.string(),
    revision: z.int().check(z.positive()),
    head: seq,
    tail: seq,
    floor: seq,
    by: z.optional(userId),
  })
  .check(z.refine(({ head, tail, floor }) => floor <= head && head <= tail));

const headed = z.object({ seq, version: z.int().check(z.positive()), world: z.unknown() });
const revised = z.object({ revision: seq });

export function readMeta(found: unknown): SpaceMeta | undefined {
  return z.safeParse(metaSchema, found).data;
}

/** The revision, even of a meta that makes no sense otherwise; 0 if there is none. */
export function readRevision(found: unknown): number {
  return z.safeParse(revised, found).data?.revision ?? 0;
}

/** A checkpoint of this version, or an earlier one as this version has it. `version` stays what was found. */
export function readCheckpoint(found: unknown): Checkpoint | undefined {
  const head = z.safeParse(headed, found).data;
  const world = head && readWorld(head.world, head.version);
  return world && { seq: head.seq, version: head.version, world };
}

/** A world of this version, or an earlier one as this version has it; undefined if it is not whole. */
export function readWorld(found: unknown, version: number): World | undefined {
  const world = z.safeParse(worldSchema, migrated(found, version)).data;
  return world && checkWorld(world).length === 0 ? world : undefined;
}

/** A migration may stumble over a world that made no sense when it was written. */
function migrated(world: unknown, version: number): unknown {
  try {
    return migrate(world, version);
  } catch {
    return undefined;
  }
}
