import { type GuideFile, top } from '#check/corpus/guide.ts';
import { type Corpus, placeOf } from '#check/corpus.ts';
import { type Problem, problem } from '#check/problem.ts';
import type { Rule } from '#check/rules/rule.ts';
import { languageName } from '#check/wording/translation.ts';
import { otherLocale } from '#i18n/locales.ts';

/** A published guide is published in both languages; a draft may stand alone. */
export const translationRule: Rule = (corpus) =>
  corpus.guides.filter(({ draft }) => !draft).flatMap((guide) => judge(guide, corpus));

function judge(guide: GuideFile, corpus: Corpus): Problem[] {
  const language = languageName(otherLocale(guide.locale));
  const twin = twinOf(guide, corpus);
  if (!twin) {
    const file = `content/${otherLocale(guide.locale)}/${guide.id}.mdx`;
    return [problem('missing-translation', top(guide.file), { language, file })];
  }
  if (!twin.draft) return [];
  const facts = { published: guide.file, language: languageName(guide.locale) };
  return [problem('draft-translation', twin.yaml?.keySpot(['draft']) ?? top(twin.file), facts)];
}

/** The same guide in the other language. */
export function twinOf({ id, locale }: GuideFile, { guideAt }: Corpus): GuideFile | undefined {
  return guideAt.get(placeOf(otherLocale(locale), id));
}

/** Guides with their translation, each pair once, the first language first; drafts are left out. */
export function pairsOf(corpus: Corpus): [GuideFile, GuideFile][] {
  return corpus.guides.flatMap((guide): [GuideFile, GuideFile][] => {
    const twin = guide.locale === 'es' && !guide.draft ? twinOf(guide, corpus) : undefined;
    return twin && !twin.draft ? [[guide, twin]] : [];
  });
}
