import { type Page, readPage } from '#check/built/read-page.ts';
import { type GuideParts, guideParts } from '#site/finish/budgets.ts';

/** What the end of the build needs to know of a page, so that its text need not be kept. */
export type PageFacts = {
  page: Page;
  /** Of a guide alone. */
  parts: GuideParts | undefined;
};

/** @param html as readers get it */
export function pageFacts(address: string, html: string): PageFacts {
  const page = readPage(address, html);
  return { page, parts: guideParts(page, html) };
}
