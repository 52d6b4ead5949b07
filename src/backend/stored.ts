import * as z from 'zod/mini';
import { migrate } from '#backend/migrations.ts';
import type { Checkpoint, SpaceMeta } from '#backend/storage/port.ts';
import { type Entry, entry as entrySchema } from '#schema/entry.ts';
import { world as worldSchema, worldVersion } from '#schema/world.ts';

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
  })
  .check(z.refine(({ head, tail, floor }) => floor <= head && head <= tail));

const headed = z.object({ seq, version: z.int().check(z.positive()), world: z.unknown() });
const placed = z.object({ seq });
const revised = z.object({ revision: seq });

export function readMeta(found: unknown): SpaceMeta | undefined {
  return z.safeParse(metaSchema, found).data;
}

/** The revision, even of a meta that makes no sense otherwise; 0 if there is none. */
export function readRevision(found: unknown): number {
  return z.safeParse(revised, found).data?.revision ?? 0;
}

/** Where in the log something stands that may make no sense otherwise. */
export function readSeq(found: unknown): number | undefined {
  return z.safeParse(placed, found).data?.seq;
}

/** IndexedDB keeps the name of the space beside each entry; it is no part of it. */
export function readEntry(found: unknown): Entry | undefined {
  if (typeof found !== 'object' || found === null) return undefined;
  const { space: _, ...entry } = found as Record<string, unknown>;
  return z.safeParse(entrySchema, entry).data;
}

/** A checkpoint of this version, or an earlier one as this version has it. `version` stays what was found. */
export function readCheckpoint(found: unknown): Checkpoint | undefined {
  const head = z.safeParse(headed, found).data;
  if (!head || head.version > worldVersion) return undefined;
  const world = z.safeParse(worldSchema, migrated(head.world, head.version)).data;
  return world && { seq: head.seq, version: head.version, world };
}

/** A migration may stumble over a world that made no sense when it was written. */
function migrated(world: unknown, version: number): unknown {
  try {
    return migrate(world, version);
  } catch {
    return undefined;
  }
}
