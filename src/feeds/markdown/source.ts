import { showsOurLabels } from '#components/guide-page/our-labels.ts';
import { globalList } from '#site/global-list.ts';
import type { GuidePage } from '#site/library.ts';
import { sourcePath } from '#site/source-path.ts';

/** What the Markdown copy of a guide is made of, beside its text. Plain data, which another thread can take. */
export type CopySource = Pick<GuidePage, 'id' | 'locale' | 'data' | 'address'> & {
  /** The absolute path of its MDX file. */
  file: string;
  /** Whether it shows a label of the Manager in our own wording. */
  ourLabels: boolean;
};

export function copySource(guide: GuidePage): CopySource {
  const { id, locale, data, address } = guide;
  return { id, locale, data, address, file: sourcePath(guide), ourLabels: showsOurLabels(guide) };
}

/** Guides of which a build is to write copies; pages that Astro makes ask for them here. */
export function wantedCopies(): CopySource[] {
  return globalList('copies');
}
