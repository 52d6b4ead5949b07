import { basename } from 'node:path';
import { toKebab, top } from '#check/corpus/guide.ts';
import { linesOf } from '#check/lines.ts';
import { type Problem, problem } from '#check/problem.ts';
import { readYaml, type Yaml } from '#check/yaml/yaml.ts';
import { isLocale } from '#i18n/locales.ts';
import { kebabPattern } from '#schema/text.ts';
import { type Walkthrough, walkthrough } from '#schema/walkthrough.ts';

/** A walkthrough as its file has it. */
export type WalkthroughFile = {
  file: string;
  category: string;
  /** File name without ending, as it should be written. */
  name: string;
  /** The id of the guide that it is about: `users/roles`. */
  id: string;
  yaml: Yaml;
  /** Nothing when the file is not written as the schema asks. */
  walkthrough: Walkthrough | undefined;
};

/** Name of the folder in `content`. */
export const walkthroughsFolder = 'walkthroughs';

const ending = /\.ya?ml(\.txt)?$/i;

/** Whether a file of `content` can only be meant as a walkthrough: YAML that stands in a folder. */
export function isWalkthrough(file: string): boolean {
  return ending.test(file) && file.split('/').length > 2;
}

/** Reads a walkthrough; what is wrong with the file itself is added to `problems`. Nothing for a misplaced one. */
export function readWalkthrough(
  file: string,
  source: string,
  problems: Problem[],
): WalkthroughFile | undefined {
  const [, folder = '', category = '', ...rest] = file.split('/');
  if (folder !== walkthroughsFolder || rest.length !== 1) {
    problems.push(problem('misplaced-walkthrough', top(file), { right: rightPlace(file) }));
    return undefined;
  }
  const written = basename(file).replace(ending, '');
  problems.push(...nameProblems(file, written));
  const name = toKebab(written) || written;
  const yaml = readYaml(source, { file, lines: linesOf(source) });
  problems.push(...yaml.problems);
  const read = walkthrough.safeParse(yaml.value());
  return { file, category, name, id: `${category}/${name}`, yaml, walkthrough: read.data };
}

function nameProblems(file: string, written: string): Problem[] {
  const name = basename(file);
  if (!kebabPattern.test(written)) {
    const right = `${toKebab(written) || 'pro-forma'}.yaml`;
    return [problem('walkthrough-file-name', top(file), { name, right })];
  }
  const right = `${written}.yaml`;
  return name === right ? [] : [problem('walkthrough-extension', top(file), { name, right })];
}

/** Where a walkthrough belongs, guessed from where it stands. */
function rightPlace(file: string): string {
  const [, folder = '', ...rest] = file.split('/');
  const name = basename(file).replace(ending, '.yaml');
  const unknown = folder === walkthroughsFolder || isLocale(folder) ? '<category>' : folder;
  const category = rest.length > 1 ? rest[0] : unknown;
  return `content/${walkthroughsFolder}/${category}/${name}`;
}
