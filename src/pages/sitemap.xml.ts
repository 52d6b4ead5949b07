import { sitemap, sitemapEntries } from '#feeds/sitemap.ts';
import { library } from '#site/library.ts';

export async function GET(): Promise<Response> {
  return new Response(sitemap(sitemapEntries(await library())), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
}
