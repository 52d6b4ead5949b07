import { type Compared, changes } from '#widgets/mysql-prefix/changes.ts';
import type { Place } from '#widgets/mysql-prefix/conversion.ts';
import { lineOf, lineRange, lineStarts, type Piece, pieces } from '#widgets/mysql-prefix/lines.ts';
import type { LineMark } from '#widgets/mysql-prefix/strings/words.ts';

export type ShownLine = { line: number; pieces: Piece[]; mark: LineMark | undefined };

/** Lines that are shown above and below one that matters. */
const around = 2;

/** Neighbouring lines of the converted file around everything that was found in it. */
export function excerpts(compared: Compared): ShownLine[][] {
  const { before, secrets } = compared;
  const starts = lineStarts(before);
  const changed = new Map(changes(compared).map((change) => [change.line - 1, change.after]));
  const marks = marksOf(compared, starts);
  return groupsOf([...marks.keys()], starts.length).map((lines) =>
    lines.map((line) => ({
      line: line + 1,
      pieces: changed.get(line) ?? pieces(before, lineRange(before, starts, line), [], secrets),
      mark: marks.get(line),
    })),
  );
}

function marksOf({ conversion }: Compared, starts: readonly number[]): Map<number, LineMark> {
  const { edits, leftAlone, cannotKnow } = conversion;
  const known = cannotKnow.filter(({ why }) => why !== 'missing');
  const at = (places: readonly Place[], mark: LineMark) =>
    places.map(({ start }): [number, LineMark] => [lineOf(starts, start), mark]);
  return new Map([
    ...at(leftAlone, 'left-alone'),
    ...at(known, 'unknown'),
    ...at(edits, 'changed'),
  ]);
}

function groupsOf(marked: readonly number[], count: number): number[][] {
  const groups: number[][] = [];
  for (const line of [...marked].sort((a, b) => a - b)) {
    const last = groups.at(-1);
    const from = Math.max(0, line - around);
    const to = Math.min(count - 1, line + around);
    const next = last?.at(-1) ?? -2;
    const group = last && from <= next + 1 ? last : [];
    if (group !== last) groups.push(group);
    for (let each = Math.max(from, group === last ? next + 1 : from); each <= to; each++)
      group.push(each);
  }
  return groups;
}
