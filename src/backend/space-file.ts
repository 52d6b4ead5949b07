import * as z from 'zod/mini';
import { checkpoint, fold, type Log } from '#backend/log.ts';
import { migrate } from '#backend/migrations.ts';
import type { SetAside } from '#backend/storage/port.ts';
import {
  type ImportProblem,
  olderSpaceFile,
  type SpaceFile,
  spaceFile,
  spaceFileFormat,
  spaceFileHead,
} from '#schema/space-file.ts';
import { world as worldSchema, worldVersion } from '#schema/world.ts';

/** No practice comes near it: 20 million characters. */
const mostCharacters = 20_000_000;

/** A practice space as a file. */
export function toFile(log: Log, setAside: readonly SetAside[], nowMs: number): SpaceFile {
  const { meta, base, entries, world } = log;
  return {
    format: spaceFileFormat,
    worldVersion,
    exportedAtMs: Math.floor(nowMs),
    seed: meta.seed,
    head: meta.head,
    floor: base.seq,
    start: base.world,
    entries: [...entries],
    world,
    setAside: [...setAside],
  };
}

/** What a file holds: a log, still without the space that it goes into. */
export type FileContent = Pick<
  SpaceFile,
  'seed' | 'head' | 'floor' | 'start' | 'entries' | 'world'
>;

/** Reads a file that somebody chose. Nothing of it is trusted. */
export function fromFile(
  text: string,
): { ok: true; content: FileContent } | { ok: false; problem: ImportProblem } {
  if (text.length > mostCharacters) return no('too-large');
  const json = parseJson(text);
  if (json === undefined) return no('not-json');
  const head = z.safeParse(spaceFileHead, json);
  if (!head.success) return no('not-ours');
  if (head.data.worldVersion > worldVersion) return no('newer');
  const content = head.data.worldVersion < worldVersion ? readOlder(json) : readPresent(json);
  return content ? { ok: true, content } : no('damaged');
}

function no(problem: ImportProblem): { ok: false; problem: ImportProblem } {
  return { ok: false, problem };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) ?? null;
  } catch {
    return undefined;
  }
}

/** Every entry has to lead on from the one before, and the world at head has to be where they lead. */
function readPresent(json: unknown): FileContent | undefined {
  const file = z.safeParse(spaceFile, json).data;
  if (!file || file.head < file.floor) return undefined;
  const inOrder = file.entries.every(
    ({ seq }, index) => seq > (file.entries[index - 1]?.seq ?? file.floor),
  );
  const isPlace = file.head === file.floor || file.entries.some(({ seq }) => seq === file.head);
  if (!inOrder || !isPlace) return undefined;
  const { world, refused } = fold(
    file.start,
    file.entries.filter(({ seq }) => seq <= file.head),
  );
  const tail = fold(
    world,
    file.entries.filter(({ seq }) => seq > file.head),
  );
  return refused.length + tail.refused.length > 0 ? undefined : { ...file, world };
}

/** An earlier version's entries cannot be applied any more; its world can be migrated. */
function readOlder(json: unknown): FileContent | undefined {
  const file = z.safeParse(olderSpaceFile, json).data;
  if (!file) return undefined;
  const world = z.safeParse(worldSchema, migrate(file.world, file.worldVersion)).data;
  return world && { seed: file.seed, head: 0, floor: 0, start: world, entries: [], world };
}

/** A file's content as the log of a space. */
export function toLog(content: FileContent, space: string, revision: number): Log {
  const { seed, head, floor, start, entries, world } = content;
  const tail = entries.at(-1)?.seq ?? floor;
  return {
    meta: { space, seed, revision, head, tail, floor },
    base: checkpoint(floor, start),
    entries,
    world,
  };
}
