import type { Problem } from '#check/problem.ts';

/**
 * A guide's text as if a mistake had been mended, of the same length, so that all places stay right.
 * Nothing when what follows would depend on how it is mended.
 * @param offset where the mistake is
 */
export function mendText(source: string, { kind }: Problem, offset: number): string | undefined {
  switch (kind) {
    case 'stray-angle':
      return blank(source, offset, offset + 1);
    case 'angle-link':
      return blank(blankSign(source, '>', offset), offset, offset + 1);
    case 'html-comment':
      return blank(source, offset, endOf(source, '-->', offset));
    case 'stray-brace':
      return inHeading(source, offset)
        ? undefined
        : blank(blankSign(source, '}', offset), offset, offset + 1);
    default:
      return undefined;
  }
}

function blank(source: string, start: number, end: number): string {
  return (
    source.slice(0, start) + source.slice(start, end).replace(/[^\r\n]/g, ' ') + source.slice(end)
  );
}

/** Blanks the sign that closes what is opened at an offset, if it stands in the same line. */
function blankSign(source: string, sign: string, offset: number): string {
  const at = source.indexOf(sign, offset);
  return at < 0 || source.slice(offset, at).includes('\n') ? source : blank(source, at, at + 1);
}

function endOf(source: string, sign: string, offset: number): number {
  const at = source.indexOf(sign, offset);
  return at < 0 ? source.length : at + sign.length;
}

/** There the brace belongs to the id, which many other things depend on. */
function inHeading(source: string, offset: number): boolean {
  return source.startsWith('#', source.lastIndexOf('\n', offset) + 1);
}
