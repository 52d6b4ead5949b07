/** Content is read by modules that Astro loads apart from ours; what both see is global. */
const list = Symbol.for('vademecum:unread');
type Shared = { [list]?: unknown[] };

/** Errors of entries that could not be read. */
export function unread(): unknown[] {
  const shared = globalThis as Shared;
  shared[list] ??= [];
  return shared[list];
}
