import { absolute } from '#site/address.ts';
import { basePath } from '#site/settings.ts';

export function GET(): Response {
  return new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${absolute(`${basePath}sitemap.xml`)}\n`,
  );
}
