import { defineConfig } from 'playwright/test';
import { type FoundBrowser, findBrowser } from '#cli/find-browser.ts';

/** `npm test` looks for the browser once, before the workers start, and tells them by this variable. */
const browser: FoundBrowser = await findBrowser();

/** Browser tests on the built site; each worker serves it itself (site.ts). */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 30_000,
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    launchOptions: browser,
    // A trace of every test doubles the time of a run: PLAYWRIGHT_TRACE=1 npm test -- build browser
    trace: process.env['PLAYWRIGHT_TRACE'] ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
  },
});
