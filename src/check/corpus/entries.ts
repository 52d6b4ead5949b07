import type { Located, Yaml } from '#check/yaml/yaml.ts';

/** The ids of a YAML list of entries, with their places. */
export function idsOf(list: Yaml): Located[] {
  return Array.from({ length: list.length() }, (_, index) => list.texts([index, 'id'])).flat();
}

/** The ids alone. */
export function namesOf(list: Yaml): string[] {
  return idsOf(list).map(({ value }) => value);
}
