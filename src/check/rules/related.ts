import type { GuideFile } from '#check/corpus/guide.ts';
import { type Corpus, placeOf } from '#check/corpus.ts';
import { type Problem, problem } from '#check/problem.ts';
import type { Rule } from '#check/rules/rule.ts';
import type { Located } from '#check/yaml/yaml.ts';
import { otherLocale } from '#i18n/locales.ts';

/** `related` names other guides that readers can open. */
export const relatedRule: Rule = (corpus) =>
  corpus.guides.flatMap((guide) =>
    (guide.yaml?.texts(['related']) ?? []).flatMap((entry) => judge(entry, guide, corpus)),
  );

function judge(entry: Located, guide: GuideFile, { guides, guideAt }: Corpus): Problem[] {
  const id = entry.value;
  if (!/^[a-z0-9-]+\/[a-z0-9-]+$/.test(id)) return [];
  if (id === guide.id) return [problem('related-to-itself', entry, { id })];
  const target = guideAt.get(placeOf(guide.locale, id));
  if (target?.draft && !guide.draft) return [problem('related-to-draft', entry, { id })];
  if (target ?? guideAt.get(placeOf(otherLocale(guide.locale), id))) return [];
  return [
    problem('unknown-related', entry, {
      id,
      guides: [...new Set(guides.map((other) => other.id))].sort(),
    }),
  ];
}
