import { defineConfig } from 'vitest/config';

/** Tests that need no browser: beside the code they are about, and under tests/ where they cross folders. */
export default defineConfig({
  test: {
    include: ['{src,widgets,tests}/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**', '**/node_modules/**'],
    // Some run npm, a server or a whole build.
    testTimeout: 20_000,
    restoreMocks: true,
    unstubEnvs: true,
  },
});
