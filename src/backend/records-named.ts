import type { World } from '#schema/world.ts';

/**
 * The ids of the records that people call by a name, of every kind: `ana` is a user, an organisation and two
 * memberships, `ana@lumen` one membership. None when nothing is called so.
 */
export function recordsNamed(world: World, name: string): string[] {
  const part = name.includes('@') ? fullName : word;
  return recordIds(world).filter((id) => part(id) === name);
}

/** Every name that a record can be called by, each once: the word, and the whole where there is more to it. */
export function recordNames(world: World): string[] {
  return [...new Set(recordIds(world).flatMap((id) => [word(id), fullName(id)]))];
}

function recordIds(world: World): string[] {
  return Object.values(world).flatMap((table) =>
    typeof table === 'string' ? [] : Object.keys(table),
  );
}

/** `ana@lumen` of `membership:ana@lumen` */
function fullName(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

/** `ana` of `membership:ana@lumen` */
function word(id: string): string {
  return fullName(id).split('@', 1)[0] ?? '';
}
