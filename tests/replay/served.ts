import type { Page } from 'playwright/test';
import type { Walkthrough } from '#schema/walkthrough.ts';
import { editionOf } from '#site/edition.ts';

/** Serves the page of a guide with another walkthrough than its own, as if it had been built with that one. */
export async function serveWith(
  page: Page,
  address: string,
  walkthrough: Walkthrough,
): Promise<void> {
  const json = JSON.stringify(walkthrough).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  await page.route(
    ({ pathname }) => pathname === address,
    async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const body = html
        .replace(/ data-walkthrough="[^"]*"/, () => ` data-walkthrough="${json}"`)
        .replace(/ data-edition="[^"]*"/, ` data-edition="${editionOf(walkthrough)}"`);
      await route.fulfill({ response, body });
    },
  );
}
