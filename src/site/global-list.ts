/**
 * A list of this process, empty at first. Content is read by modules that Astro loads apart from ours; what both see is
 * global.
 */
export function globalList<T>(name: string): T[] {
  const list = Symbol.for(`vademecum:${name}`);
  const shared = globalThis as { [list]?: T[] };
  shared[list] ??= [];
  return shared[list];
}
