import { defineConfig } from 'playwright/test';
import { type FoundBrowser, findBrowser } from '#cli/find-browser.ts';

/** Found again in each worker, which is quick once `npm test` names it: it puts the path into VADEMECUM_BROWSER. */
const browser: FoundBrowser = await findBrowser();

/** Between one act and the next, for `npm run replay -- --visible`. */
const slowMo = Number(process.env['VADEMECUM_SLOW_MS'] ?? 0);

/** Browser tests on the built site, and guides followed in it; each worker serves it itself (site.ts). */
export default defineConfig({
  testDir: '..',
  testMatch: '{browser,replay}/**/*.spec.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  // On a busy machine a page may take its time; a test that passes does not wait.
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    launchOptions: { ...browser, slowMo },
    // A trace of every test doubles the time of a run: PLAYWRIGHT_TRACE=1 npm test -- build browser
    trace: process.env['PLAYWRIGHT_TRACE'] ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    // Fading from page to page costs more than opening the page; guide.spec.ts follows links with motion.
    reducedMotion: 'reduce',
  },
});
