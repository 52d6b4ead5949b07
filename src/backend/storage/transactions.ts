import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { LogKey, ManagerSchema } from '#backend/storage/database.ts';
import { nameOf } from '#backend/storage/errors.ts';
import { headOf, revisionOf } from '#backend/storage/found.ts';
import type { Change, FoundSpace, FoundStretch, SetAside } from '#backend/storage/port.ts';

/*
 * Within a transaction only its own requests are awaited. Firefox ends a transaction at any other await, even where
 * Chromium and fake-indexeddb do not: no test would tell.
 */

export type Database = IDBPDatabase<ManagerSchema>;
type Log = 'spaces' | 'entries' | 'checkpoints';
type LogStore = { getKey(range: IDBKeyRange): Promise<LogKey | undefined> };
type WriteTransaction = IDBPTransaction<ManagerSchema, (Log | 'set-aside')[], 'readwrite'>;

const log: Log[] = ['spaces', 'entries', 'checkpoints'];

/** See `Storage.read`. */
export function readStretch(
  database: Database,
  space: string,
  from?: number,
): Promise<FoundStretch | undefined> {
  const tx = database.transaction(log);
  return within(tx, async () => {
    const meta = await tx.objectStore('spaces').get(space);
    const end = from ?? headOf(meta) ?? Infinity;
    const cursor = await tx.objectStore('checkpoints').openCursor(upTo(space, end), 'prev');
    const checkpoint = cursor?.value;
    const stretch = cursor ? above(cursor.key) : allOf(space);
    const entries = await tx.objectStore('entries').getAll(stretch);
    const found = meta !== undefined || cursor || entries.length > 0 || (await hasLog(tx, space));
    return found ? { meta, checkpoint, entries } : undefined;
  });
}

/** See `Storage.readAll`. */
export function readSpace(database: Database, space: string): Promise<FoundSpace | undefined> {
  const tx = database.transaction(log);
  return within(tx, async () => {
    const [meta, checkpoints, entries] = await Promise.all([
      tx.objectStore('spaces').get(space),
      tx.objectStore('checkpoints').getAll(allOf(space)),
      tx.objectStore('entries').getAll(allOf(space)),
    ]);
    const found = meta !== undefined || checkpoints.length > 0 || entries.length > 0;
    return found ? { meta, checkpoints, entries } : undefined;
  });
}

/** See `Storage.readMeta`. */
export function readMeta(database: Database, space: string): Promise<unknown> {
  const tx = database.transaction('spaces');
  return within(tx, () => tx.store.get(space));
}

/** See `Storage.readSetAside`. */
export function readSetAside(database: Database, space: string): Promise<SetAside[]> {
  const tx = database.transaction('set-aside');
  return within(tx, async () => {
    const found = await tx.store.index('space').getAll(space);
    return found.map(({ space: _, ...setAside }) => setAside);
  });
}

/** See `Storage.commit`. The change must not be touched until this has ended. */
export function commitChange(
  database: Database,
  expected: number | undefined | null,
  change: Change,
): Promise<'written' | 'conflict'> {
  const tx = database.transaction([...log, 'set-aside'], 'readwrite');
  return within(tx, async () => {
    if (expected !== null && !(await stands(tx, change.meta.space, expected))) return 'conflict';
    await write(tx, change);
    return 'written';
  });
}

/** Whether the space is where the writer believes it to be. A log that lost its meta was written as well. */
async function stands(
  tx: WriteTransaction,
  space: string,
  expected: number | undefined,
): Promise<boolean> {
  const meta = await tx.objectStore('spaces').get(space);
  if (revisionOf(meta) !== expected) return false;
  return expected !== undefined || !(await hasLog(tx, space));
}

/** Whether a space has entries or checkpoints. */
async function hasLog(
  tx: { objectStore(name: 'entries' | 'checkpoints'): LogStore },
  space: string,
) {
  const keys = await Promise.all([
    tx.objectStore('entries').getKey(allOf(space)),
    tx.objectStore('checkpoints').getKey(allOf(space)),
  ]);
  return keys.some((key) => key !== undefined);
}

/** Sends every request before waiting for any: they are carried out in this order. */
async function write(tx: WriteTransaction, change: Change): Promise<void> {
  const { space } = change.meta;
  const requests: Promise<unknown>[] = [];
  const send = (request: Promise<unknown>) => {
    // If a later request cannot even be sent, nobody waits for this one.
    request.catch(() => undefined);
    requests.push(request);
  };
  for (const range of dropped(change))
    for (const store of ['entries', 'checkpoints'] as const)
      send(tx.objectStore(store).delete(range));
  for (const seq of change.dropEntries ?? []) send(tx.objectStore('entries').delete([space, seq]));
  for (const seq of change.dropCheckpoints ?? [])
    send(tx.objectStore('checkpoints').delete([space, seq]));
  for (const each of change.entries ?? [])
    send(tx.objectStore('entries').put(each, [space, each.seq]));
  for (const each of change.checkpoints ?? [])
    send(tx.objectStore('checkpoints').put(each, [space, each.seq]));
  for (const each of change.setAside ?? [])
    send(tx.objectStore('set-aside').add({ ...each, space }));
  send(tx.objectStore('spaces').put(change.meta, space));
  await Promise.all(requests);
}

function dropped({ meta: { space }, replace, dropAbove }: Change): IDBKeyRange[] {
  if (replace) return [allOf(space)];
  return dropAbove === undefined ? [] : [above([space, dropAbove])];
}

/** Runs the work and waits for the end of its transaction; if the work fails, nothing of it is written. */
async function within<T>(
  tx: { readonly done: Promise<void>; abort(): void },
  work: () => Promise<T>,
): Promise<T> {
  const working = work().catch((error: unknown) => {
    abort(tx);
    throw error;
  });
  const [worked, ended] = await Promise.allSettled([working, tx.done]);
  if (worked.status === 'fulfilled' && ended.status === 'fulfilled') return worked.value;
  throw tellingReason([worked, ended]);
}

function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // It has ended already, by the error that brought us here.
  }
}

/** An abort has a reason, which comes from the request that failed or from the transaction, but not from both. */
function tellingReason(results: PromiseSettledResult<unknown>[]): unknown {
  const reasons = results.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
  return reasons.find((reason) => nameOf(reason) !== 'AbortError') ?? reasons[0];
}

/** In IndexedDB a list sorts after every number and text, so that odd keys are within these ranges too. */
function allOf(space: string): IDBKeyRange {
  return IDBKeyRange.bound([space], [space, []]);
}

function upTo(space: string, seq: number): IDBKeyRange {
  return IDBKeyRange.bound([space], [space, seq]);
}

function above([space, seq]: LogKey): IDBKeyRange {
  return IDBKeyRange.bound([space, seq], [space, []], true);
}
