/**
 * The first of `ids` that must move for all to stand as in `order`, when as few as possible move.
 * @param order holds each of them
 */
export function firstMisplaced(
  ids: readonly string[],
  order: readonly string[],
): string | undefined {
  const kept = longestRise(ids.map((id) => order.indexOf(id)));
  return ids.find((id) => !kept.has(order.indexOf(id)));
}

/** The longest choice of numbers that rises from left to right. */
function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  const rises: number[][] = [];
  for (const number of numbers)
    rises.push([...longest(rises.filter((rise) => (rise.at(-1) ?? 0) < number)), number]);
  return new Set(longest(rises));
}

function longest(lists: readonly number[][]): number[] {
  return lists.reduce<number[]>((best, list) => (list.length > best.length ? list : best), []);
}
