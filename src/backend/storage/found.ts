/** What can be told from a stored meta without trusting it. */

/** @returns the revision; undefined where no meta is stored, null where it has none that makes sense */
export function revisionOf(meta: unknown): number | undefined | null {
  if (meta === undefined) return undefined;
  return wholeNumber(meta, 'revision') ?? null;
}

/** @returns the seq of the entry that is in force last; undefined where the meta does not say */
export function headOf(meta: unknown): number | undefined {
  return wholeNumber(meta, 'head');
}

function wholeNumber(meta: unknown, name: string): number | undefined {
  if (typeof meta !== 'object' || meta === null || !(name in meta)) return undefined;
  const value: unknown = Reflect.get(meta, name);
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;
}
