import { type GuideFile, top } from '#check/corpus/guide.ts';
import type { Corpus } from '#check/corpus.ts';
import { type Problem, problem } from '#check/problem.ts';
import type { Rule } from '#check/rules/rule.ts';
import { languageName } from '#check/wording/translation.ts';
import { otherLocale } from '#i18n/locales.ts';

/** A published guide is published in both languages; a draft may stand alone. */
export const translationRule: Rule = ({ guides }) =>
  guides.filter(({ draft }) => !draft).flatMap((guide) => judge(guide, guides));

function judge(guide: GuideFile, guides: Corpus['guides']): Problem[] {
  const language = languageName(otherLocale(guide.locale));
  const twin = twinOf(guide, guides);
  if (!twin) {
    const file = `content/${otherLocale(guide.locale)}/${guide.id}.mdx`;
    return [problem('missing-translation', top(guide.file), { language, file })];
  }
  if (!twin.draft) return [];
  const facts = { published: guide.file, language: languageName(guide.locale) };
  return [problem('draft-translation', twin.yaml?.keySpot(['draft']) ?? top(twin.file), facts)];
}

/** The same guide in the other language. */
export function twinOf(guide: GuideFile, guides: Corpus['guides']): GuideFile | undefined {
  return guides.find(({ id, locale }) => id === guide.id && locale !== guide.locale);
}

/** Guides with their translation, each pair once, the first language first; drafts are left out. */
export function pairsOf(guides: Corpus['guides']): [GuideFile, GuideFile][] {
  return guides.flatMap((guide): [GuideFile, GuideFile][] => {
    const twin = guide.locale === 'es' && !guide.draft ? twinOf(guide, guides) : undefined;
    return twin && !twin.draft ? [[guide, twin]] : [];
  });
}
