import type { GuideFile } from '#check/corpus/guide.ts';
import type { Corpus } from '#check/corpus.ts';
import { categoryPath } from '#check/rules/addresses.ts';

/** The guide that an address of this site probably means; its last two segments are looked at, or its last one. */
export function guideFromAddress(
  address: string,
  { guides, categories }: Corpus,
): GuideFile | undefined {
  const segments = address
    .replace(/[?#].*$/, '')
    .split('/')
    .filter((segment) => segment !== '' && segment !== '..');
  const [category, own] = [segments.at(-2), segments.at(-1)];
  const candidates = guides.filter(({ yaml }) => yaml?.value(['path']) === own);
  return (
    candidates.find(
      (guide) => categoryPath(categories, guide.category, guide.locale) === category,
    ) ?? candidates[0]
  );
}
