import type { Browser, BrowserContext } from 'playwright/test';

/** Problems that a test brings about on purpose. */
export type Expected = {
  /** Each fits the text of a problem that is no failure. */
  readonly errors: RegExp[];
};

/** Watches every page of a browser, in whichever context it is opened. */
export function watch(browser: Browser, expected: Expected, allowedAddresses: readonly string[]) {
  const problems: string[] = [];
  const origins = allowedAddresses.map((address) => new URL(address).origin);
  const watchContext = (context: BrowserContext) => {
    context.on('console', (message) => {
      // The browser reports violations of the content security policy here, too.
      if (message.type() === 'error') problems.push(`console: ${message.text()}`);
    });
    context.on('weberror', (error) => problems.push(`script: ${error.error().message}`));
    context.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (/^(https?|wss?):$/.test(protocol) && !origins.includes(origin)) {
        problems.push(`request to another host: ${request.url()}`);
      }
    });
  };
  browser.contexts().forEach(watchContext);
  browser.on('context', watchContext);
  return {
    stop: () => browser.off('context', watchContext),
    problems: () =>
      problems.filter((problem) => !expected.errors.some((pattern) => pattern.test(problem))),
  };
}
