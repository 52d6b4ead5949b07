import { StorageFailure, type StorageTrouble } from '#backend/storage/port.ts';

/** Errors of IndexedDB are told apart by name: browsers disagree about their classes and their messages. */
export function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}

const troublesOfOpening: Record<string, StorageTrouble> = {
  VersionError: 'newer',
  QuotaExceededError: 'full',
};

/** Why a database could not be opened or deleted. */
export function failureOfOpening(error: unknown): StorageFailure {
  return new StorageFailure(troublesOfOpening[nameOf(error)] ?? 'unavailable', error);
}

/** Why a database that had been open before could not be opened again. */
export function failureOfReopening(error: unknown): StorageFailure {
  if (error instanceof StorageFailure && error.trouble === 'newer') return error;
  return new StorageFailure('closed', error);
}

const lostNames = [
  'InvalidStateError',
  'AbortError',
  'UnknownError',
  'TimeoutError',
  'NotReadableError',
];

/**
 * Whether the connection is gone, so that the same may succeed on a new one: `InvalidStateError` from a closed
 * connection, `AbortError` for a transaction that was under way, `UnknownError` when Safari lost its database process,
 * `TimeoutError` and `NotReadableError` when the disk does not answer.
 */
export function isLost(error: unknown): boolean {
  return lostNames.includes(nameOf(error));
}

/** A failed operation as a failure of the store; what is a mistake of the caller stays as it is. */
export function failureOfOperation(error: unknown): unknown {
  return nameOf(error) === 'QuotaExceededError' ? new StorageFailure('full', error) : error;
}
