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
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
});
