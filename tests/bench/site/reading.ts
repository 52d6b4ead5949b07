import { chromium, type Page } from 'playwright';
import { findBrowser } from '#cli/find-browser.ts';
import { listen } from '#cli/serve/listen.ts';
import { siteListener } from '#cli/serve/site-server.ts';
import { guides } from '../../browser/addresses.ts';
import { median } from '../median.ts';
import { type SlowLine, slowLineTo } from './slow-line.ts';
import { slowProcessor, type Weight, weigh } from './weight.ts';

/** What reading one guide and searching from it costs on a slow line. */
export type Reading = {
  /** From the address to the largest thing drawn. */
  largestMs: number;
  page: Weight;
  /** From the wish to search to the first result, with all that is loaded for it. */
  firstResultMs: number;
  searchBytes: number;
};

const rounds = 3;

type Site = { dist: string; address: string; search: (page: Page) => Promise<void> };

/** Our own search, opened and used as a reader does. */
export function ours(dist: string): Site {
  return {
    dist,
    address: guides['billing/invoices'].de,
    search: async (page) => {
      await page.keyboard.press('/');
      await page.getByRole('searchbox').last().fill(query);
      await page.locator('.search-hits a').first().waitFor();
    },
  };
}

/** A page has no search of its own there: what Pagefind needs until it has the first result, and nothing to draw it. */
export function bare(dist: string): Site {
  return {
    dist,
    address: '/de/billing/invoices/',
    search: (page) =>
      page.evaluate(async (text) => {
        const pagefind = await import(String('/pagefind/pagefind.js'));
        const { results } = await pagefind.search(text);
        await results[0].data();
      }, query),
  };
}

const query = 'rechnung';

/** Reads and searches a built site, each time with nothing in the browser's store. */
export async function measureReading({ dist, address, search }: Site): Promise<Reading> {
  const server = await listen(siteListener({ directory: dist, basePath: '/' }), 'localhost', 0);
  const line = await slowLineTo(server.port);
  const browser = await chromium.launch(await findBrowser());
  try {
    const all: Reading[] = [];
    for (let round = 0; round < rounds; round++) {
      const context = await browser.newContext();
      all.push(await readOnce(await context.newPage(), line, { address, search }));
      await context.close();
    }
    return middle(all);
  } finally {
    await browser.close();
    line.close();
    await server.close();
  }
}

async function readOnce(
  page: Page,
  line: SlowLine,
  { address, search }: Omit<Site, 'dist'>,
): Promise<Reading> {
  await slowProcessor(page);
  const weight = await weigh(page);
  await page.goto(new URL(address, line.url).href, { waitUntil: 'networkidle' });
  const largestMs = await page.evaluate(largestPaint);
  const read = { ...weight };
  line.taken();
  const from = performance.now();
  await search(page);
  const firstResultMs = performance.now() - from;
  return { largestMs, page: read, firstResultMs, searchBytes: line.taken() };
}

function middle(all: readonly Reading[]): Reading {
  const [first] = all;
  if (!first) throw new Error('Nothing was measured.');
  return {
    page: first.page,
    largestMs: median(all.map(({ largestMs }) => largestMs)),
    firstResultMs: median(all.map(({ firstResultMs }) => firstResultMs)),
    searchBytes: median(all.map(({ searchBytes }) => searchBytes)),
  };
}

function largestPaint(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    });
  });
}
