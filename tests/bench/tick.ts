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
 * Practises a guide in a real browser and takes its last step back and forth. Timed from the press of a button to the
 * tick in the guide, with all that is stored between; the peer is the console's own drawing of the same.
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
    const { ticks, drawings } = await page.evaluate(timeTicks, rounds);
    return {
      what: 'a step of a guide ticked or unticked, from the press of a button',
      ms: median(ticks),
      peer: 'the console drawn anew',
      peerMs: median(drawings),
      aimMs: 50,
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** In the page: undoes and redoes the last step, and notes when its mark and the console have changed. */
async function timeTicks(times: number): Promise<{ ticks: number[]; drawings: number[] }> {
  const app = document.querySelector('.console-app') as Element;
  const item = document.querySelector('#change-role') as Element;
  const changeOf = (element: Element, attribute: string) =>
    new Promise<number>((resolve) => {
      const before = element.getAttribute(attribute);
      const observer = new MutationObserver(() => {
        if (element.getAttribute(attribute) === before) return;
        observer.disconnect();
        resolve(performance.now());
      });
      observer.observe(element, { attributes: true, attributeFilter: [attribute] });
    });
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const ticks: number[] = [];
  const drawings: number[] = [];
  for (let at = 0; at < times; at++) {
    const both = [changeOf(app, 'data-revision'), changeOf(item, 'data-step-state')];
    const control = at % 2 === 0 ? 'simulation.undo' : 'simulation.redo';
    const start = performance.now();
    document.querySelector<HTMLElement>(`.console-bench [data-control="${control}"]`)?.click();
    const [drawn = 0, ticked = 0] = await Promise.all(both);
    ticks.push(ticked - start);
    drawings.push(drawn - start);
    await frame();
  }
  return { ticks, drawings };
}
