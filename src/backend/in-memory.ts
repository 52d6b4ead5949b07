import { type Log, whole } from '#backend/log.ts';
import { restore } from '#backend/restoring.ts';
import { createMemoryStorage } from '#backend/storage/memory.ts';
import type { SetAside, Storage } from '#backend/storage/port.ts';

/**
 * A log in memory, with all that a lost store still tells of what came before.
 * @param lost undefined if none could be opened
 * @param revision the one that the log builds on
 * @param asides what was to be set aside with this log
 */
export async function inMemory(
  lost: Storage | undefined,
  log: Log,
  revision: number,
  asides: readonly SetAside[],
): Promise<{ storage: Storage; log: Log }> {
  const storage = createMemoryStorage();
  if (!lost) return { storage, log };
  const older = await stillRead(() => lost.readSetAside(log.meta.space));
  const whatIsLeft = await rooted(lost, log, revision);
  const change = { ...whole(whatIsLeft), setAside: [...(older ?? []), ...asides] };
  if (whatIsLeft.meta.revision > 0) await storage.commit(null, change);
  return { storage, log: whatIsLeft };
}

/**
 * A log with all that a store still tells of what came before; where it tells nothing, the floor is where the log
 * begins, so that no undo is promised that cannot be done.
 * @param revision the one that the log builds on
 */
async function rooted(store: Storage, log: Log, revision: number): Promise<Log> {
  const { meta, base, entries } = log;
  if (base.seq <= meta.floor) return log;
  const found = await stillRead(() => store.read(meta.space, meta.floor));
  const below = found && (await stillRead(() => restore(found)));
  if (below?.meta.revision !== revision) return { ...log, meta: { ...meta, floor: base.seq } };
  const before = below.entries.filter(({ seq }) => seq <= base.seq);
  return { ...log, base: below.base, entries: [...before, ...entries] };
}

/** What a store that is being left still gives; undefined if it gives nothing any more. */
async function stillRead<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}
