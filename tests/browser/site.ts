import { test as base, type Page } from 'playwright/test';
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
  { expected: Expected; watched: undefined; reader: Page },
  { site: Served; subPathSite: Served; tab: Page }
>({
  site: [({}, use) => serve(builtSites.root, use), { scope: 'worker' }],
  subPathSite: [({}, use) => serve(builtSites.subPath, use), { scope: 'worker' }],

  tab: [
    async ({ browser, site }, use) => {
      const page = await browser.newPage({ baseURL: site.url });
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],

  /**
   * A page that several tests share, one after another. For tests that look at what was built and leave nothing behind:
   * to open a page of one's own takes longer than they do.
   */
  reader: async ({ tab }, use) => {
    await tab.emulateMedia({ media: null, colorScheme: 'light', reducedMotion: 'reduce' });
    await tab.setViewportSize({ width: 1280, height: 720 });
    await use(tab);
    expect(await tab.evaluate(leftBehind), 'what the test left behind').toEqual([]);
  },

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

/** Runs in the page. */
function leftBehind(): string[] {
  return [localStorage, sessionStorage].flatMap((storage) => Object.keys(storage));
}
