import type { Diagnosis } from '#check/yaml/diagnose.ts';
import { restOfLine } from '#check/yaml/line.ts';

const noBreakSpace = '\u00a0';

/**
 * The text as if the mistake had been mended, of the same length, so that all places stay right.
 * Nothing when it cannot be told what the writer meant.
 */
export function mend(source: string, { problem, offset }: Diagnosis): string | undefined {
  switch (problem.kind) {
    case 'yaml-tab':
      return replaceAt(source, offset, ' ');
    case 'yaml-first-character':
      return replaceAt(source, offset, '_');
    case 'yaml-colon':
      return withoutColon(source, offset);
    default:
      return undefined;
  }
}

function withoutColon(source: string, offset: number): string {
  const colon = offset + restOfLine(source, offset).search(/:(?=\s|$)/);
  const space = source.charAt(colon + 1);
  return space === ' ' ? replaceAt(source, colon + 1, noBreakSpace) : replaceAt(source, colon, ';');
}

function replaceAt(source: string, offset: number, sign: string): string {
  return source.slice(0, offset) + sign + source.slice(offset + 1);
}
