import * as z from 'zod/mini';
import { checkWorld } from '#backend/policy/roles.ts';
import type { Checkpoint, SpaceMeta } from '#backend/storage/port.ts';
import { userId } from '#schema/ids.ts';
import { type World, world as worldSchema, worldVersion } from '#schema/world.ts';

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

/** What stands around a stored world, whatever version it is of; the world itself is unchecked. */
export function readHeaded(found: unknown): z.infer<typeof headed> | undefined {
  return z.safeParse(headed, found).data;
}

/** A checkpoint of this version; undefined for any other. */
export function readCheckpoint(found: unknown): Checkpoint | undefined {
  const head = readHeaded(found);
  const world = head?.version === worldVersion ? readPresentWorld(head.world) : undefined;
  return head && world && { ...head, world };
}

/** A world of this version; undefined if it is not whole. */
export function readPresentWorld(found: unknown): World | undefined {
  const world = z.safeParse(worldSchema, found).data;
  return world && checkWorld(world).length === 0 ? world : undefined;
}
