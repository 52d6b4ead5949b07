import { StorageFailure, type StorageTrouble } from '#backend/storage/port.ts';

/**
 * Calls back once after a while.
 * @returns a function that calls it off
 */
export type SetTimer = (callback: () => void, delayMs: number) => () => void;

export type IndexedDbOptions = {
  /** Left out, the browser's own. Hardened browsers have null instead of one. */
  factory?: IDBFactory | null;
  /** Name of the database; `manager` if left out. */
  name?: string;
  /** How long opening or deleting the database may take; 3000 if left out. */
  timeoutMs?: number;
  setTimer?: SetTimer;
  /**
   * Told at once what comes without anybody having asked: `blocked` while opening or erasing waits for another tab,
   * `superseded` when another tab takes over. All else is the failure of a call.
   */
  onTrouble(trouble: StorageTrouble): void;
};

/** The options, complete. */
export type Settings = Required<IndexedDbOptions> & { factory: IDBFactory };

/** @throws {StorageFailure} `unavailable` when the browser has no IndexedDB or does not let it be touched */
export function completed(options: IndexedDbOptions): Settings {
  const { name = 'manager', timeoutMs = 3000, setTimer = setPageTimer } = options;
  const factory = factoryOf(options);
  if (!factory) throw new StorageFailure('unavailable');
  const onTrouble = (trouble: StorageTrouble) => options.onTrouble(trouble);
  return { factory, name, timeoutMs, setTimer, onTrouble };
}

function factoryOf({ factory }: IndexedDbOptions): IDBFactory | null | undefined {
  try {
    // Reading the global alone throws a SecurityError in some sandboxed frames.
    return factory === undefined ? globalThis.indexedDB : factory;
  } catch (error) {
    throw new StorageFailure('unavailable', error);
  }
}

function setPageTimer(callback: () => void, delayMs: number): () => void {
  const timer = setTimeout(callback, delayMs);
  return () => clearTimeout(timer);
}
