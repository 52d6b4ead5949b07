import * as z from 'zod/mini';
import { entry } from '#schema/entry.ts';
import { world } from '#schema/world.ts';

/** The mark by which a file of ours is known. */
export const spaceFileFormat = 'vademecum-practice';

/** What can be told of a file before its records are looked at: whether it is ours, and of which version. */
export const spaceFileHead = z.object({
  format: z.literal(spaceFileFormat),
  worldVersion: z.int().check(z.positive()),
});

const common = {
  format: z.literal(spaceFileFormat),
  worldVersion: z.int().check(z.positive()),
  exportedAtMs: z.int().check(z.nonnegative()),
  seed: z.string(),
  /** What could not be read and was kept aside; carried along, never looked into. */
  setAside: z.array(z.unknown()),
};

/** A practice space as a file of the present record version. */
export const spaceFile = z.strictObject({
  ...common,
  /** The entry in force last. */
  head: z.int().check(z.nonnegative()),
  /** The entry after which `start` is the world; the first of `entries` is the next one. */
  floor: z.int().check(z.nonnegative()),
  start: world,
  entries: z.array(entry),
  /** The world at head: what a later version migrates, since it cannot apply old entries. */
  world,
});
export type SpaceFile = z.infer<typeof spaceFile>;

/** A file of an earlier record version: its world is migrated, its entries cannot be applied any more. */
export const olderSpaceFile = z.object({ ...common, world: z.unknown() });

/**
 * Why a file was not taken.
 * - `not-json`: cut off, or no JSON at all.
 * - `not-ours`: JSON, but no practice file.
 * - `newer`: written by a newer version of the site.
 * - `damaged`: ours, but something in it makes no sense.
 * - `too-large`
 */
export type ImportProblem = 'not-json' | 'not-ours' | 'newer' | 'damaged' | 'too-large';
