import { test as base } from 'playwright/test';
import { type Listening, listen } from '#cli/serve/listen.ts';
import { siteListener } from '#cli/serve/site-server.ts';
import { builtSites } from '#cli/test/built-sites.ts';
import { type Expected, watch } from './watch.ts';

/** A built site, served as `npm start` serves it. */
export type Served = {
  /** Of its first page, with a slash at the end. */
  readonly url: string;
};

/**
 * Playwright's `test` on the built site. Addresses are relative to it. A test fails upon anything wrong that the
 * browser reports in any of its pages: an error in the console or in a script, a violation of the content security
 * policy, a request to another host.
 */
export const test = base.extend<
  { expected: Expected; watched: undefined },
  { site: Served; subPathSite: Served }
>({
  site: [({}, use) => serve(builtSites.root, use), { scope: 'worker' }],
  subPathSite: [({}, use) => serve(builtSites.subPath, use), { scope: 'worker' }],

  baseURL: ({ site }, use) => use(site.url),

  /** What a test itself brings about: `expected.errors.push(/404/)` */
  expected: ({}, use) => use({ errors: [] }),

  watched: [
    async ({ browser, expected, site, subPathSite }, use) => {
      const watcher = watch(browser, expected, [site.url, subPathSite.url]);
      await use(undefined);
      watcher.stop();
      base.expect(watcher.problems(), 'what the browser reported').toEqual([]);
    },
    { auto: true },
  ],
});

export const { expect } = test;

async function serve(
  site: { directory: string; basePath: string },
  use: (served: Served) => Promise<void>,
) {
  const server: Listening = await listen(siteListener(site), 'localhost', 0);
  await use({ url: `${server.url}${site.basePath}` });
  await server.close();
}
