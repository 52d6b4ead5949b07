import { basename } from 'node:path';
import { type Body, readBody } from '#check/corpus/body.ts';
import { splitFrontMatter } from '#check/corpus/front-matter.ts';
import { type Lines, linesOf } from '#check/lines.ts';
import { type Problem, problem, type Spot } from '#check/problem.ts';
import { readYaml, type Yaml } from '#check/yaml/yaml.ts';
import { isLocale, type Locale } from '#i18n/locales.ts';
import { kebabPattern } from '#schema/text.ts';

/** One guide in one language, as its file has it. */
export type GuideFile = {
  file: string;
  locale: Locale;
  category: string;
  /** File name without ending, as it should be written. */
  name: string;
  /** `billing/invoices`, the same in every language. */
  id: string;
  source: string;
  lines: Lines;
  /** Nothing when the file has no front matter that can be found. */
  yaml: Yaml | undefined;
  /** Nothing when the text cannot be parsed. */
  body: Body | undefined;
  draft: boolean;
};

/** Reads a guide; what is wrong with the file itself is added to `problems`. Nothing for files that are no guides. */
export function readGuide(
  file: string,
  source: string,
  problems: Problem[],
): GuideFile | undefined {
  const [, locale, category = '', ...rest] = file.split('/');
  if (!isLocale(locale)) return misplacedAtTop(file, problems);
  const written = basename(file).replace(/\.(mdx?|markdown)(\.txt)?$/i, '');
  problems.push(...nameProblems(file, { locale, category, name: written, depth: rest.length }));
  if (rest.length !== 1) return undefined;
  // Called by its right name, a misnamed guide is one mistake and not one for every link to it.
  const name = toKebab(written) || written;
  const lines = linesOf(source);
  const parts = splitFrontMatter(source, file);
  const yaml = parts.yaml && readYaml(parts.yaml.text, { file, lines, base: parts.yaml.offset });
  const read = parts.body === undefined ? undefined : readBody(parts.body, file);
  problems.push(...parts.problems, ...(yaml?.problems ?? []));
  problems.push(...(read?.problems ?? []));
  const body = read?.body;
  const draft = yaml?.value(['draft']) === true;
  return {
    file,
    locale,
    category,
    name,
    id: `${category}/${name}`,
    source,
    lines,
    yaml,
    body,
    draft,
  };
}

function misplacedAtTop(file: string, problems: Problem[]): undefined {
  const inFolder = file.split('/').length > 2;
  if (!inFolder)
    problems.push(
      problem('misplaced-guide', top(file), { right: `content/es/<category>/${basename(file)}` }),
    );
}

type Place = { locale: Locale; category: string; name: string; depth: number };

function nameProblems(file: string, { locale, category, name, depth }: Place): Problem[] {
  if (depth !== 1) {
    const folder = depth === 0 ? '<category>' : category;
    return [
      problem('misplaced-guide', top(file), {
        right: `content/${locale}/${folder}/${basename(file)}`,
      }),
    ];
  }
  const problems: Problem[] = [];
  if (!file.endsWith('.mdx'))
    problems.push(
      problem('wrong-extension', top(file), { name: basename(file), right: `${name}.mdx` }),
    );
  if (!kebabPattern.test(name)) {
    problems.push(
      problem('bad-file-name', top(file), {
        name: basename(file),
        right: `${toKebab(name) || 'pro-forma'}.mdx`,
      }),
    );
  }
  return problems;
}

/** The nearest id that a text could be: `Prefijo MySQL` becomes `prefijo-mysql`. Empty when there is none. */
export function toKebab(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** The first place of a file. */
export function top(file: string): Spot {
  return { file, line: 1, column: 1 };
}
