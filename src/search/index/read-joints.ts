import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { terms } from '#schema/term.ts';
import { jointsOf } from '#search/index/joints.ts';

/** The joints of all German compounds in the project's term base. */
export async function readJoints(): Promise<string[]> {
  return jointsOf(terms.parse(parse(await readFile('content/terms.yaml', 'utf8'))));
}
