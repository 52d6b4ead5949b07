import type { Browser, BrowserContext, ConsoleMessage, Request, WebError } from 'playwright/test';

/** Problems that a test brings about on purpose. */
export type Expected = {
  /** Each fits the text of a problem that is no failure. */
  readonly errors: RegExp[];
};

/** Watches every page of a browser, in whichever context it is opened. */
export function watch(browser: Browser, expected: Expected, allowedAddresses: readonly string[]) {
  const problems: string[] = [];
  const origins = allowedAddresses.map((address) => new URL(address).origin);
  const onConsole = (message: ConsoleMessage) => {
    // The browser reports violations of the content security policy here, too.
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  };
  const onError = (error: WebError) => problems.push(`script: ${error.error().message}`);
  const onRequest = (request: Request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && !origins.includes(origin)) {
      problems.push(`request to another host: ${request.url()}`);
    }
  };
  const watchContext = (context: BrowserContext) =>
    context.on('console', onConsole).on('weberror', onError).on('request', onRequest);
  // One that is there for several tests is not watched for this one any longer.
  const leaveContext = (context: BrowserContext) =>
    context.off('console', onConsole).off('weberror', onError).off('request', onRequest);
  browser.contexts().forEach(watchContext);
  browser.on('context', watchContext);
  return {
    stop: () => {
      browser.off('context', watchContext);
      browser.contexts().forEach(leaveContext);
    },
    problems: () =>
      problems.filter((problem) => !expected.errors.some((pattern) => pattern.test(problem))),
  };
}
