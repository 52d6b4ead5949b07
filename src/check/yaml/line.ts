/** Offset at which the line of an offset begins. */
export function lineStart(source: string, offset: number): number {
  return offset <= 0 ? 0 : source.lastIndexOf('\n', offset - 1) + 1;
}

/** Offset of the first sign of a line that is not a space. */
export function firstSign(source: string, offset: number): number {
  const start = lineStart(source, offset);
  return start + (/^[ \t]*/.exec(source.slice(start))?.[0].length ?? 0);
}

/** What stands from an offset to the end of its line, without spaces at the end. */
export function restOfLine(source: string, offset: number): string {
  return source.slice(offset).split(/\r?\n/, 1)[0]?.trimEnd() ?? '';
}
