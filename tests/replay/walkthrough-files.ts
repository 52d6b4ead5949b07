import { readFileSync } from 'node:fs';
import { type Document, parseDocument } from 'yaml';
import { linesOf } from '#check/lines.ts';
import { walkthroughsFolder } from '#cli/replay/guides.ts';
import { type Walkthrough, walkthrough } from '#schema/walkthrough.ts';

/** A walkthrough with the places of its parts in the file. */
export type WalkthroughFile = {
  /** From the project's folder, with slashes. */
  readonly file: string;
  readonly walkthrough: Walkthrough;
  /**
   * The line on which a part begins, from 1.
   * @param path keys and places that lead to it: `['steps', 2, 'until']`
   */
  lineOf(path: readonly (string | number)[]): number;
};

export function walkthroughOf(guide: string): WalkthroughFile {
  return readWalkthrough(`${walkthroughsFolder}/${guide}.yaml`);
}

/** @throws when the file is not what the schema asks; the checker says why, and where */
export function readWalkthrough(file: string): WalkthroughFile {
  const source = readFileSync(file, 'utf8');
  const document = parseDocument(source);
  const lines = linesOf(source);
  return {
    file,
    walkthrough: walkthrough.parse(document.toJS()),
    lineOf: (path) => lines.placeAt(offsetOf(document, path)).line,
  };
}

/** Where the value at a path begins. */
function offsetOf(document: Document.Parsed, path: readonly (string | number)[]): number {
  const node = document.getIn(path, true);
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : 0;
}
