import type { SetAside } from '#backend/storage/port.ts';

/** Key of an entry or a checkpoint: its space and its seq. */
export type LogKey = [space: string, seq: number];

/**
 * The stores of the database `manager`. Keys stand outside of the values, so that a value of any shape can be read
 * back; stored values are unknown, because they outlive the code that wrote them.
 */
export type ManagerSchema = {
  spaces: { key: string; value: unknown };
  entries: { key: LogKey; value: unknown };
  checkpoints: { key: LogKey; value: unknown };
  'set-aside': { key: number; value: SetAside & { space: string }; indexes: { space: string } };
};

const storeNames = ['spaces', 'entries', 'checkpoints', 'set-aside'] as const;

/** Whether the database has our stores: another site of the same origin may have taken the name. */
export function hasStores(database: IDBDatabase): boolean {
  return storeNames.every((name) => database.objectStoreNames.contains(name));
}

/** A change of the stores themselves. A change of the records in them is a migration of the world, not this. */
export type Upgrade = { version: number; name: string; run(database: IDBDatabase): void };

/** In order and without gaps; a published upgrade is never changed. */
export const upgrades: readonly Upgrade[] = [
  {
    version: 1,
    name: 'spaces, their logs, and what was set aside',
    run(database) {
      for (const store of ['spaces', 'entries', 'checkpoints']) database.createObjectStore(store);
      database
        .createObjectStore('set-aside', { autoIncrement: true })
        .createIndex('space', 'space');
    },
  },
];

/** The version of the database that this code reads and writes. */
export const databaseVersion = latestVersion(upgrades);

/**
 * @returns the version after the last upgrade
 * @throws {Error} when the upgrades are not numbered 1, 2, 3 …
 */
export function latestVersion(list: readonly Upgrade[]): number {
  for (const [index, { version, name }] of list.entries()) {
    if (version === index + 1) continue;
    throw new Error(
      `The upgrade “${name}” is numbered ${version} but comes at place ${index + 1}. Number upgrades 1, 2, 3 … without gaps.`,
    );
  }
  return list.length;
}

/** Brings a database of `oldVersion` (0 is a new one) up to date, within its upgrade transaction. */
export function upgradeDatabase(database: IDBDatabase, oldVersion: number): void {
  for (const { version, run } of upgrades) if (version > oldVersion) run(database);
}
