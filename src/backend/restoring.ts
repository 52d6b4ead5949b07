import type { Log } from '#backend/log.ts';
import type { FoundStretch } from '#backend/storage/port.ts';
import { readCheckpoint, readMeta } from '#backend/stored.ts';

/**
 * The ordinary case: the world at head was kept and nothing lies above it, so that no entry has to be read or applied.
 * Undefined for all others.
 */
function restoreAtHead(found: FoundStretch): Log | undefined {
  const meta = readMeta(found.meta);
  if (!meta || meta.tail !== meta.head || found.entries.length > 0) return undefined;
  const base = readCheckpoint(found.checkpoint);
  if (base?.seq !== meta.head) return undefined;
  return { meta, base, entries: [], world: base.world };
}

/** What a stretch says, if all of it makes sense. Applying entries is loaded only where there are some to apply. */
export async function restore(found: FoundStretch): Promise<Log | undefined> {
  return restoreAtHead(found) ?? (await loadRescue()).restore(found);
}

export function loadRescue() {
  return import('#backend/restore.ts');
}
