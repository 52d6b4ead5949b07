import type { Entry } from '#schema/entry.ts';
import type { UserId } from '#schema/ids.ts';
import type { World } from '#schema/world.ts';

/** Where a log stands. `revision` grows with every change of the space and is never used twice. */
export type SpaceMeta = {
  space: string;
  /** Name of the seed world that the space began with. */
  seed: string;
  revision: number;
  /** The entry that is in force last; 0 is the seed. Undo moves it back, redo forward. */
  head: number;
  /** The last entry there is; above head are those that redo can bring back. */
  tail: number;
  /** Undo goes no further back: 0, or the entry at which the records were last migrated. */
  floor: number;
  /** Who did something last: the one whose practice goes on when the space is opened again. */
  by?: UserId | undefined;
};

/** The whole world after the entry `seq`, under the record version `version`. */
export type Checkpoint = { seq: number; version: number; world: World };

/** Something stored that could not be read, kept aside so that nothing is lost. */
export type SetAside = {
  what: 'meta' | 'checkpoint' | 'entry';
  /** As it was found. */
  found: unknown;
  atMs: number;
};

/** One change of a space, written whole or not at all. */
export type Change = {
  meta: SpaceMeta;
  /** Everything of the space goes first, except what was set aside: a reset or an import. */
  replace?: boolean;
  /** Entries and checkpoints with a higher seq go first. */
  dropAbove?: number;
  /** Entries that go, because they could not be read. */
  dropEntries?: readonly number[];
  /** Checkpoints that go, because a later one takes their place or they could not be read. */
  dropCheckpoints?: readonly number[];
  entries?: readonly Entry[];
  checkpoints?: readonly Checkpoint[];
  setAside?: readonly SetAside[];
};

/** A stretch of a log as it was found, unchecked. Stored data outlives the code that wrote it. */
export type FoundStretch = {
  meta: unknown;
  /** The latest checkpoint at or below `from`; undefined if there is none. */
  checkpoint: unknown;
  /** Entries above that checkpoint up to the end of the log, in order. */
  entries: unknown[];
};

/** The whole of a space as it was found. */
export type FoundSpace = { meta: unknown; checkpoints: unknown[]; entries: unknown[] };

/** Where practice spaces are kept. Every store passes `contract.test.ts`. */
export type Storage = {
  readonly kind: 'indexeddb' | 'memory';
  /**
   * One read transaction.
   * @param from an entry's seq; left out, the head that the meta names, or the end when the meta makes no sense
   * @returns undefined for a space that was never written
   */
  read(space: string, from?: number): Promise<FoundStretch | undefined>;
  /** Everything of a space, for an export or a rescue. */
  readAll(space: string): Promise<FoundSpace | undefined>;
  /** Only the stored meta; undefined for a space that was never written. */
  readMeta(space: string): Promise<unknown>;
  /** What was set aside in a space, oldest first. */
  readSetAside(space: string): Promise<SetAside[]>;
  /**
   * Compare and append: one write transaction, in which nothing else is awaited.
   * @param expected the revision that the change builds on; undefined for a space that was never written,
   *   null to write whatever is stored, which only a reset, an import or a rescue may
   * @returns `conflict` when another revision is stored; then nothing was written
   * @throws {StorageFailure}
   */
  commit(expected: number | undefined | null, change: Change): Promise<'written' | 'conflict'>;
  /** Deletes all spaces: the way out of a database that a newer version of the site wrote. */
  erase(): Promise<void>;
  close(): void;
};

/**
 * Why a store cannot be used, or no longer.
 * - `unavailable`: the browser has none or forbids it.
 * - `unresponsive`: it did not answer in time.
 * - `blocked`: another tab holds an older version open.
 * - `newer`: a newer version of the site has written it.
 * - `superseded`: another tab has opened a newer version; this one had to let go.
 * - `full`: no room is left.
 * - `closed`: the browser closed it and opening it again failed.
 */
export const storageTroubles = [
  'unavailable',
  'unresponsive',
  'blocked',
  'newer',
  'superseded',
  'full',
  'closed',
] as const;
export type StorageTrouble = (typeof storageTroubles)[number];

/** Thrown by a store; whatever it was asked to do has not been done. */
export class StorageFailure extends Error {
  readonly trouble: StorageTrouble;

  constructor(trouble: StorageTrouble, cause?: unknown) {
    super(`The store cannot be used: ${trouble}.`, { cause });
    this.name = 'StorageFailure';
    this.trouble = trouble;
  }
}
