import type { APIContext } from 'astro';
import { markdownCopy } from '#feeds/markdown/copy.ts';
import { locales } from '#i18n/locales.ts';
import { type GuidePage, library } from '#site/library.ts';

/** Each published guide as Markdown. */
export async function getStaticPaths() {
  const { guides } = await library();
  return locales.flatMap((lang) =>
    guides[lang]
      .filter(({ data }) => !data.draft)
      .map((guide) => ({
        params: { lang, category: guide.category[lang].path, guide: guide.data.path },
        props: { guide },
      })),
  );
}

export async function GET({ props }: APIContext<{ guide: GuidePage }>): Promise<Response> {
  const { guides } = await library();
  return new Response(markdownCopy(props.guide, guides), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
}
