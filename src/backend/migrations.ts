import { withWebsites } from '#backend/migrations/websites.ts';
import { worldVersion } from '#schema/world.ts';

/** A step from one version of the records to the next; once released it is never edited. */
export type Migration = {
  /** The version it leads to. Numbered without gaps, from 2. */
  to: number;
  /** What it does, in two or three words. */
  name: string;
  /** The world as the version before wrote it, to the world of this version. Unchecked: checked at the end. */
  up: (world: unknown) => unknown;
};

/** Every migration there has been. Version 1 is the first one released. */
export const migrations: readonly Migration[] = [{ to: 2, name: 'websites', up: withWebsites }];

/**
 * A world of any earlier version as one of the present version, unchecked.
 * @param from the version that wrote it
 * @throws when the steps have a gap or do not lead to the present version
 */
export function migrate(
  world: unknown,
  from: number,
  steps: readonly Migration[] = migrations,
  present: number = worldVersion,
): unknown {
  const due = steps.filter(({ to }) => to > from);
  const gap = due.find(({ to }, index) => to !== from + index + 1);
  if (gap || from + due.length !== present) {
    throw new Error(`No unbroken way from record version ${from} to ${present}.`);
  }
  return due.reduce((migrated, { up }) => up(migrated), world);
}
