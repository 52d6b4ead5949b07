import type { AstroPrerenderer } from 'astro';
import { wantedCopies } from '#feeds/markdown/source.ts';
import type { PageThread } from '#site/finish/page-thread.ts';
import { basePath } from '#site/settings.ts';

/**
 * Astro's own rendering, with every page given to another thread before it is written.
 * @param ready what must have ended well before the first page is written
 */
export function renderingWith(
  thread: PageThread,
  ready: Promise<void>,
): (astro: AstroPrerenderer) => AstroPrerenderer {
  /** What is not sound cannot be rendered either, and `ready` says why in better words. */
  const orReason = <T>(work: Promise<T>): Promise<T> =>
    work.catch(async (error: unknown) => {
      await ready;
      throw error;
    });
  return (astro) => ({
    ...astro,
    async getStaticPaths() {
      const paths = await orReason(astro.getStaticPaths());
      await thread.copies(wantedCopies().splice(0));
      return paths;
    },
    async render(request, options) {
      const result = await orReason(astro.render(request, options));
      await ready;
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
