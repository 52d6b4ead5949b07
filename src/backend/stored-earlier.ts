import { migrate } from '#backend/migrations.ts';
import type { Checkpoint } from '#backend/storage/port.ts';
import { readHeaded, readPresentWorld } from '#backend/stored.ts';
import type { World } from '#schema/world.ts';

// What earlier versions wrote is rare; how it is read is loaded only then.

/** A checkpoint of this version, or an earlier one as this version has it. `version` stays what was found. */
export function readAnyCheckpoint(found: unknown): Checkpoint | undefined {
  const head = readHeaded(found);
  const world = head && readWorld(head.world, head.version);
  return world && { seq: head.seq, version: head.version, world };
}

/** A world of this version, or an earlier one as this version has it; undefined if it is not whole. */
export function readWorld(found: unknown, version: number): World | undefined {
  return readPresentWorld(migrated(found, version));
}

/** A migration may stumble over a world that made no sense when it was written. */
function migrated(world: unknown, version: number): unknown {
  try {
    return migrate(world, version);
  } catch {
    return undefined;
  }
}
