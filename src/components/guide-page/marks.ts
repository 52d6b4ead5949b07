/**
 * What a reader notes about guides, in any language: `read billing/invoices`, and whether it was useful,
 * `yes billing/invoices` or `no billing/invoices`.
 */
export type Marks = ReadonlySet<string>;

/** Reads what was kept. Whoever wrote it, what is no mark is left out. */
export function parseMarks(text: string | null): Marks {
  let kept: unknown;
  try {
    kept = JSON.parse(text ?? '[]');
  } catch {
    // Nothing of ours.
  }
  return new Set(Array.isArray(kept) ? kept.filter(isMark) : []);
}

function isMark(value: unknown): value is string {
  return typeof value === 'string' && /^(read|yes|no) [a-z0-9-]+\/[a-z0-9-]+$/.test(value);
}

/** The marks with one more, or without it. */
export function withMark(marks: Marks, mark: string, on: boolean): Marks {
  const changed = new Set(marks);
  if (on) changed.add(mark);
  else changed.delete(mark);
  return changed;
}

/** How many of the guides are read, and the place of the first that is not; -1 when all are. */
export function progressOf(guides: readonly string[], marks: Marks) {
  const isRead = (guide: string) => marks.has(`read ${guide}`);
  return {
    read: guides.filter(isRead).length,
    next: guides.findIndex((guide) => !isRead(guide)),
  };
}
