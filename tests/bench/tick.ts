import { chromium } from 'playwright';
import { findBrowser } from '#cli/find-browser.ts';
import { listen } from '#cli/serve/listen.ts';
import { siteListener } from '#cli/serve/site-server.ts';
import { builtSites } from '#cli/test/built-sites.ts';
import { guides } from '../browser/addresses.ts';
import type { Measured } from './console.ts';
import { median } from './median.ts';

const rounds = 30;

/**
 * Practises a guide in a real browser and takes its last step back and forth. Timed from the moment at which the console
 * has drawn what was done to the tick in the guide; the peer is one frame.
 */
export async function benchTick(): Promise<Measured> {
  const server = await listen(siteListener(builtSites.root), 'localhost', 0);
  const browser = await chromium.launch(await findBrowser());
  try {
    const page = await browser.newPage();
    await page.goto(new URL(guides['users/roles'].es, server.url).href);
    await page.locator('[data-practice] [data-console-open]').click();
    await page.locator('#change-role button').click();
    await page.locator('#change-role[data-step-state=current]').waitFor();
    await page.locator('.coach[data-coach-state=ready]').waitFor();
    await page.locator('[data-control="users.role"]').selectOption('administrator');
    await page.locator('[data-control="users.save"]').click();
    await page.locator('#change-role[data-step-state=done]').waitFor();
    const { ticks, frames } = await page.evaluate(timeTicks, rounds);
    return {
      what: 'a step ticked or unticked after a command was drawn',
      ms: median(ticks),
      peer: 'one frame',
      peerMs: median(frames),
      aimMs: 50,
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** In the page: undoes and redoes the last step, and notes how long its mark comes after the console. */
async function timeTicks(times: number): Promise<{ ticks: number[]; frames: number[] }> {
  const app = document.querySelector('.console-app') as Element;
  const item = document.querySelector('#change-role') as Element;
  const changeOf = (element: Element, attribute: string) =>
    new Promise<number>((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve(performance.now());
      });
      observer.observe(element, { attributes: true, attributeFilter: [attribute] });
    });
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const ticks: number[] = [];
  const frames: number[] = [];
  for (let at = 0; at < times; at++) {
    const both = [changeOf(app, 'data-revision'), changeOf(item, 'data-step-state')];
    const control = at % 2 === 0 ? 'simulation.undo' : 'simulation.redo';
    document.querySelector<HTMLElement>(`.console-bench [data-control="${control}"]`)?.click();
    const [drawn = 0, ticked = 0] = await Promise.all(both);
    ticks.push(Math.max(0, ticked - drawn));
    await frame();
    const start = performance.now();
    await frame();
    frames.push(performance.now() - start);
  }
  return { ticks, frames };
}
