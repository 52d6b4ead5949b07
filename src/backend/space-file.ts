import * as z from 'zod/mini';
import { fold } from '#backend/history.ts';
import { checkpoint, isInOrder, isPlace, type Log } from '#backend/log.ts';
import { checkWorld } from '#backend/policy/roles.ts';
import { isSame } from '#backend/same.ts';
import type { SetAside } from '#backend/storage/port.ts';
import { readWorld } from '#backend/stored-earlier.ts';
import {
  type ImportProblem,
  olderSpaceFile,
  type SpaceFile,
  spaceFile,
  spaceFileFormat,
  spaceFileHead,
} from '#schema/space-file.ts';
import { type World, worldVersion } from '#schema/world.ts';

/** No practice comes near it: 20 million characters. */
const mostCharacters = 20_000_000;

/** A practice space as a file. */
export function toFile(log: Log, setAside: readonly SetAside[], nowMs: number): SpaceFile {
  const { meta, base, entries, world } = log;
  return {
    format: spaceFileFormat,
    worldVersion,
    exportedAtMs: Math.max(0, Math.floor(nowMs)),
    seed: meta.seed,
    head: meta.head,
    floor: base.seq,
    start: base.world,
    entries: [...entries],
    world,
    setAside: setAside.map((each) => ({ ...each, found: writable(each.found) })),
  };
}

/** IndexedDB keeps things that JSON cannot write; of such, as much as a text tells. */
function writable(found: unknown): unknown {
  try {
    JSON.stringify(found);
    return found;
  } catch {
    return String(found);
  }
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
  if (!file || !isInOrder(file.floor, file.entries)) return undefined;
  if (!isPlace(file.head, file.floor, file.entries) || !isWhole(file.start)) return undefined;
  const { world, refused } = fold(
    file.start,
    file.entries.filter(({ seq }) => seq <= file.head),
  );
  const tail = fold(
    world,
    file.entries.filter(({ seq }) => seq > file.head),
  );
  const leads = refused.length + tail.refused.length === 0 && isSame(world, file.world);
  return leads && isWhole(world) && isWhole(tail.world) ? { ...file, world } : undefined;
}

function isWhole(world: World): boolean {
  return checkWorld(world).length === 0;
}

/** An earlier version's entries cannot be applied any more; its world can be migrated. */
function readOlder(json: unknown): FileContent | undefined {
  const file = z.safeParse(olderSpaceFile, json).data;
  if (!file) return undefined;
  const world = readWorld(file.world, file.worldVersion);
  return world && { seed: file.seed, head: 0, floor: 0, start: world, entries: [], world };
}

/** A file's content as the log of a space, still without a revision. Its entries are numbered anew, from 1. */
export function toLog(content: FileContent, space: string): Log {
  const { seed, start, world } = content;
  const head = content.entries.filter(({ seq }) => seq <= content.head).length;
  const entries = content.entries.map((entry, index) => ({ ...entry, seq: index + 1 }));
  return {
    meta: { space, seed, revision: 0, head, tail: entries.length, floor: 0 },
    base: checkpoint(0, start),
    entries,
    world,
  };
}
