import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type GuideFile, readGuide, top } from '#check/corpus/guide.ts';
import {
  isWalkthrough,
  readWalkthrough,
  type WalkthroughFile,
  walkthroughsFolder,
} from '#check/corpus/walkthrough.ts';
import { linesOf } from '#check/lines.ts';
import { type Problem, problem } from '#check/problem.ts';
import { readYaml, type Yaml } from '#check/yaml/yaml.ts';
import { isLocale, type Locale } from '#i18n/locales.ts';

/** Everything that writers write, read but not judged. */
export type Corpus = {
  /** Folder of the project. */
  root: string;
  guides: readonly GuideFile[];
  /** The same by where they belong, `content/es/billing/invoices.mdx`; one whose ending is wrong is there by its right name. */
  guideAt: ReadonlyMap<string, GuideFile>;
  walkthroughs: readonly WalkthroughFile[];
  categories: Yaml;
  journeys: Yaml;
  terms: Yaml;
  /** Names of the folders in widgets/ that hold a widget. */
  widgets: readonly string[];
  /** What is wrong with files as such: their place, their name, how they are written. */
  problems: readonly Problem[];
};

/**
 * Reads the content of a project. Bad content never throws; it is told by `problems` or left to the rules.
 * @param root folder that holds `content`
 */
export function readCorpus(root: string): Corpus {
  const problems: Problem[] = [];
  const files = globSync('content/**/*', { cwd: root }).map((file) => file.replaceAll('\\', '/'));
  const guideFiles = files.filter((file) => /\.(mdx?|markdown)(\.txt)?$/i.test(file)).sort();
  const guides = guideFiles.flatMap(
    (file) => readGuide(file, readText(root, file, problems), problems) ?? [],
  );
  const walkthroughs = files
    .filter(isWalkthrough)
    .sort()
    .flatMap((file) => readWalkthrough(file, readText(root, file, problems), problems) ?? []);
  return {
    root,
    guides,
    guideAt: byPlace(guides),
    walkthroughs,
    categories: readList(
      root,
      'content/categories.yaml',
      'the categories and their reading order',
      problems,
    ),
    journeys: readList(root, 'content/journeys.yaml', 'the reading journeys', problems),
    terms: readList(root, 'content/terms.yaml', 'the terms of the glossary', problems),
    widgets: globSync('widgets/*/widget.astro', { cwd: root }).map(
      (file) => file.split(/[\\/]/)[1] ?? '',
    ),
    problems: [...problems, ...strangeFolders(guideFiles), ...amongWalkthroughs(guideFiles)],
  };
}

/** Of two guides with one name the first is meant. */
function byPlace(guides: readonly GuideFile[]): Map<string, GuideFile> {
  const places = guides.map((guide) => [placeOf(guide.locale, guide.id), guide] as const);
  return new Map(places.reverse());
}

/** Where a guide belongs. */
export function placeOf(locale: Locale, id: string): string {
  return `content/${locale}/${id}.mdx`;
}

function readList(root: string, file: string, holds: string, problems: Problem[]): Yaml {
  const missing = !existsSync(join(root, file));
  if (missing) problems.push(problem('missing-file', { file, line: 1, column: 1 }, { holds }));
  const text = missing ? '' : readText(root, file, problems);
  const yaml = readYaml(text, { file, lines: linesOf(text) });
  problems.push(...yaml.problems);
  return missing ? { ...yaml, trusted: false } : yaml;
}

/** The text of a file without byte order mark; what is not UTF-8 is told. */
function readText(root: string, file: string, problems: Problem[]): string {
  const text = readFileSync(join(root, file), 'utf8').replace(/^\uFEFF/, '');
  const at = text.indexOf('\uFFFD');
  if (at >= 0) problems.push(problem('not-utf8', { file, ...linesOf(text).placeAt(at) }, {}));
  return text;
}

/** One problem for each folder in content/ that is no language but holds guides. */
function strangeFolders(guideFiles: readonly string[]): Problem[] {
  const first = new Map<string, string>();
  for (const file of guideFiles) {
    const [, folder = '', ...rest] = file.split('/');
    if (folder === walkthroughsFolder || isLocale(folder)) continue;
    if (rest.length > 0 && !first.has(folder)) first.set(folder, file);
  }
  return [...first].map(([folder, file]) =>
    problem('unknown-language', { file, line: 1, column: 1 }, { folder }),
  );
}

/** Guides in the folder of the walkthroughs, or walkthroughs with the ending of a guide. */
function amongWalkthroughs(guideFiles: readonly string[]): Problem[] {
  return guideFiles
    .filter((file) => file.startsWith(`content/${walkthroughsFolder}/`))
    .map((file) => problem('guide-among-walkthroughs', top(file), { name: basename(file) }));
}
