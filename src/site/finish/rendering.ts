import type { AstroPrerenderer } from 'astro';
import type { PageThread } from '#site/finish/page-thread.ts';
import { slim } from '#site/finish/slim.ts';
import { basePath } from '#site/settings.ts';

/**
 * Astro's own rendering, with every page given to another thread before it is written.
 * @param ready what must have ended well before the first page is rendered
 */
export function renderingWith(
  thread: PageThread,
  ready: Promise<void>,
): (astro: AstroPrerenderer) => AstroPrerenderer {
  return (astro) => ({
    ...astro,
    async setup() {
      await ready;
      await astro.setup?.();
    },
    async render(request, options) {
      const result = await astro.render(request, options);
      if (result instanceof Response) return finished(result, request, thread);
      return { ...result, response: await finished(result.response, request, thread) };
    },
  });
}

async function finished(
  response: Response,
  { url }: Request,
  thread: PageThread,
): Promise<Response> {
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await response.text();
  await thread.page(addressOf(url), html);
  return new Response(slim(html), response);
}

/** Of the file that the page is written to. */
function addressOf(url: string): string {
  const { pathname } = new URL(url);
  return pathname.replace(/\/?$/, '/') === `${basePath}404/` ? `${basePath}404.html` : pathname;
}
