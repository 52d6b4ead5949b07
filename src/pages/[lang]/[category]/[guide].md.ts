import type { APIContext } from 'astro';
import { markdownCopy } from '#feeds/markdown/copy.ts';
import { addressesOf } from '#feeds/markdown/guide-links.ts';
import { copySource, wantedCopies } from '#feeds/markdown/source.ts';
import { locales } from '#i18n/locales.ts';
import { type GuidePage, library } from '#site/library.ts';

/** Each published guide as Markdown. A build leaves them to the thread that takes the pages. */
export async function getStaticPaths() {
  const published = await publishedGuides();
  if (import.meta.env.PROD) {
    wantedCopies().push(...published.map(copySource));
    return [];
  }
  return published.map((guide) => ({
    params: {
      lang: guide.locale,
      category: guide.category[guide.locale].path,
      guide: guide.data.path,
    },
    props: { guide },
  }));
}

export async function GET({
  props: { guide },
}: APIContext<{ guide: GuidePage }>): Promise<Response> {
  const addresses = addressesOf(await publishedGuides());
  return new Response(markdownCopy(copySource(guide), guide.body, addresses), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
}

async function publishedGuides(): Promise<GuidePage[]> {
  const { guides } = await library();
  return locales.flatMap((locale) => guides[locale].filter(({ data }) => !data.draft));
}
