import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Lines } from '#check/lines.ts';
import type { Problem, Spot } from '#check/problem.ts';
import { readDocument } from '#check/yaml/document.ts';

export type KeyPath = readonly (string | number)[];
/** A text with the place where it stands. */
export type Located = Spot & { value: string; path: KeyPath };

/** YAML with the places of its parts. Paths that do not exist are no error: they have no value and the nearest place. */
export type Yaml = {
  file: string;
  /** How it is written, not what it says. */
  problems: readonly Problem[];
  /** Whether what was read can be what the writer meant. If not, its fields are not judged. */
  trusted: boolean;
  value(path?: KeyPath): unknown;
  /** The texts of a list, or the one text. Everything else is left out. */
  texts(path: KeyPath): Located[];
  /** Number of entries of a list; 0 for anything else. */
  length(path?: KeyPath): number;
  /** Where a value begins. */
  spot(path: KeyPath): Spot;
  /** Where the name of a field stands; for an entry of a list, where the entry begins. */
  keySpot(path: KeyPath): Spot;
  /** From where to where a value stands in the file. */
  range(path: KeyPath): readonly [number, number] | undefined;
};

/**
 * Reads YAML that is part of a file. Never throws.
 * @param base offset in the file at which the text begins
 */
export function readYaml(
  text: string,
  { file, lines, base = 0 }: { file: string; lines: Lines; base?: number },
): Yaml {
  const spotAt = (offset: number): Spot => ({ file, ...lines.placeAt(base + offset) });
  const { root, problems, trusted } = readDocument(text, spotAt);
  const known = trusted ? root : undefined;
  const placeOf = (path: KeyPath, wanted: 'key' | 'value') => spotAt(offsetOf(known, path, wanted));
  const yaml: Yaml = {
    file,
    problems,
    trusted,
    value: (path = []) => plain(nodeAt(known, path)),
    texts: (path) => textPaths(nodeAt(known, path), path).map((at) => located(yaml, at)),
    length: (path = []) => entries(nodeAt(known, path)),
    spot: (path) => placeOf(path, 'value'),
    keySpot: (path) => placeOf(path, 'key'),
    range: (path) => {
      const range = nodeAt(known, path)?.range;
      return range ? [base + range[0], base + range[1]] : undefined;
    },
  };
  return yaml;
}

function located(yaml: Yaml, path: KeyPath): Located {
  return { ...yaml.spot(path), value: String(yaml.value(path)), path };
}

function textPaths(node: Node | undefined, path: KeyPath): KeyPath[] {
  if (isScalar(node)) return typeof node.value === 'string' ? [path] : [];
  if (!isSeq(node)) return [];
  return node.items.flatMap((item, index) =>
    isScalar(item) && typeof item.value === 'string' ? [[...path, index]] : [],
  );
}

function entries(node: Node | undefined): number {
  return isSeq(node) ? node.items.length : 0;
}

function step(
  node: Node | undefined,
  key: string | number,
): { key: Node | undefined; value: Node | undefined } {
  if (isSeq(node)) {
    const item = node.items[Number(key)] as Node | undefined;
    return { key: item, value: item };
  }
  const pair = isMap(node)
    ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key))
    : undefined;
  return {
    key: pair?.key as Node | undefined,
    value: (pair?.value ?? undefined) as Node | undefined,
  };
}

function nodeAt(root: Node | undefined, path: KeyPath): Node | undefined {
  return path.reduce<Node | undefined>((node, key) => step(node, key).value, root);
}

/** The place of the deepest part of the path that exists. */
function offsetOf(root: Node | undefined, path: KeyPath, wanted: 'key' | 'value'): number {
  let offset = root?.range?.[0] ?? 0;
  let node = root;
  for (const [depth, name] of path.entries()) {
    const { key, value } = step(node, name);
    if (!key) break;
    const last = depth === path.length - 1;
    const best = last && wanted === 'key' ? key : (written(value) ?? key);
    offset = best.range?.[0] ?? offset;
    node = value;
  }
  return offset;
}

/** A value that is left out has a range too, but nobody would look for it there. */
function written(node: Node | undefined): Node | undefined {
  return isScalar(node) && node.value === null && node.range?.[0] === node.range?.[1]
    ? undefined
    : node;
}

/** Plain values; unlike the library's own conversion, harmless with aliases. */
function plain(node: Node | undefined): unknown {
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map((item) => plain(item as Node));
  if (isMap(node)) {
    return Object.fromEntries(
      node.items.map(({ key, value }) => [
        isScalar(key) ? String(key.value) : '',
        plain((value ?? undefined) as Node | undefined) ?? null,
      ]),
    );
  }
  return isAlias(node) ? `*${node.source}` : undefined;
}
