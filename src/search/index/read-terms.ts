import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { type Term, terms } from '#schema/term.ts';

/** The project's term base. */
export async function readTerms(): Promise<Term[]> {
  return terms.parse(parse(await readFile('content/terms.yaml', 'utf8')));
}
