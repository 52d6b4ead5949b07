import type { GuideFile } from '#check/corpus/guide.ts';
import { type Problem, problem } from '#check/problem.ts';
import type { Rule } from '#check/rules/rule.ts';
import { pairsOf } from '#check/rules/translation.ts';
import { fieldName } from '#check/schema/shapes.ts';
import type { KeyPath, Yaml } from '#check/yaml/yaml.ts';
import { roles } from '#schema/guide.ts';
import { day } from '#schema/text.ts';

const lists: KeyPath[] = [['products'], ['terms'], ['related']];

/** What does not depend on the language is the same in both. */
export const parityRule: Rule = (corpus) => pairsOf(corpus).flatMap(([es, de]) => compare(es, de));

function compare({ yaml: es }: GuideFile, { yaml: de }: GuideFile): Problem[] {
  if (!es?.trusted || !de?.trusted) return [];
  const ids = (yaml: Yaml) => questionIds(yaml).join(', ');
  const comparable = allHaveIds(es) && allHaveIds(de);
  const questions = comparable && ids(es) === ids(de) ? popularity(es) : [];
  return [
    ...[...roles.map((role) => ['who', role]), ...lists, ...questions, ['published']].flatMap(
      (path) => differing(es, de, path),
    ),
    ...differentSources(es, de),
    ...differentChanges(es, de),
    ...(!comparable || ids(es) === ids(de)
      ? []
      : [different(es, de, ['faq'], 'the list of ids in `faq`', [ids(de), ids(es)])]),
  ];
}

function questionIds(yaml: Yaml): string[] {
  return Array.from({ length: yaml.length(['faq']) }, (_, index) =>
    yaml.texts(['faq', index, 'id']).map(({ value }) => value),
  ).flat();
}

/** Titles stay as printed; article numbers tell whether both guides rest on the same sources. */
function differentSources(es: Yaml, de: Yaml): Problem[] {
  const [here, there] = [sources(de), sources(es)];
  if (here === undefined || there === undefined || here === there) return [];
  return [different(es, de, ['sources'], 'the list of `sources`', [here, there])];
}

/** Their articles; nothing when one is not a number, which the schema tells. */
function sources(yaml: Yaml): string | undefined {
  const articles = Array.from({ length: yaml.length(['sources']) }, (_, index) =>
    yaml.value(['sources', index, 'article']),
  );
  if (articles.some((article) => article !== undefined && !Number.isInteger(article)))
    return undefined;
  return articles.map((article) => article ?? 'no article').join(', ');
}

/** What has changed is told in each language, for the same days. */
function differentChanges(es: Yaml, de: Yaml): Problem[] {
  const [here, there] = [changeDays(de), changeDays(es)];
  if (here === undefined || there === undefined || here === there) return [];
  return [
    different(es, de, ['changes'], 'the list of days in `changes`', [
      here || 'empty',
      there || 'empty',
    ]),
  ];
}

/** Nothing when one is not a day, which the schema tells. */
function changeDays(yaml: Yaml): string | undefined {
  const days = Array.from({ length: yaml.length(['changes']) }, (_, index) =>
    yaml.value(['changes', index, 'on']),
  );
  return days.every((on) => day.safeParse(on).success) ? days.join(', ') : undefined;
}

/** A question without an id is told by the schema. */
function allHaveIds(yaml: Yaml): boolean {
  return questionIds(yaml).length === yaml.length(['faq']);
}

function popularity(yaml: Yaml): KeyPath[] {
  return questionIds(yaml).map((_, index) => ['faq', index, 'popular']);
}

/** A field that is missing is told by the schema, except `popular`, which may be left out. */
function differing(es: Yaml, de: Yaml, path: KeyPath): Problem[] {
  const popular = path.at(-1) === 'popular';
  const [here, there] = [de, es].map((yaml) => yaml.value(path) ?? (popular ? false : undefined));
  if (here === undefined || there === undefined || written(here) === written(there)) return [];
  return [different(es, de, path, fieldName(path), [written(here), written(there)])];
}

function different(
  es: Yaml,
  de: Yaml,
  path: KeyPath,
  field: string,
  [here, there]: [string, string],
): Problem {
  const facts = {
    field,
    here: `\`${here}\``,
    there: `\`${there}\``,
    other: `${es.file}:${es.keySpot(path).line}`,
  };
  return problem('different-value', de.keySpot(path), facts);
}

function written(value: unknown): string {
  return Array.isArray(value) ? `[${value.join(', ')}]` : String(value);
}
