import type { AstroPrerenderer } from 'astro';
import { wantedCopies } from '#feeds/markdown/source.ts';
import type { PageThread } from '#site/finish/page-thread.ts';
import { basePath } from '#site/settings.ts';

/**
 * Astro's own rendering, with every page given to another thread before it is written.
 * @param folder of the built site
 * @param ready what must have ended well before the first page is rendered; addresses are gathered meanwhile
 */
export function renderingWith(
  thread: PageThread,
  folder: string,
  ready: Promise<void>,
): (astro: AstroPrerenderer) => AstroPrerenderer {
  return (astro) => ({
    ...astro,
    async getStaticPaths() {
      try {
        const paths = await astro.getStaticPaths();
        await thread.copies(folder, wantedCopies().splice(0));
        return paths;
      } catch (error) {
        // Content that is not sound has no addresses either, and whoever waits for it says why in better words.
        await ready;
        throw error;
      }
    },
    async render(request, options) {
      await ready;
      const result = await astro.render(request, options);
      if (result instanceof Response) return finished(result, request, thread);
      return { ...result, response: await finished(result.response, request, thread) };
    },
  });
}

/** Pages stay bytes here: turning them to text and back is left to the thread. */
async function finished(
  response: Response,
  { url }: Request,
  thread: PageThread,
): Promise<Response> {
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const page = await thread.page(addressOf(url), new Uint8Array(await response.arrayBuffer()));
  return new Response(page, response);
}

/** Of the file that the page is written to. */
function addressOf(url: string): string {
  const { pathname } = new URL(url);
  return pathname.replace(/\/?$/, '/') === `${basePath}404/` ? `${basePath}404.html` : pathname;
}
