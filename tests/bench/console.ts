import { type Browser, chromium, type Page } from 'playwright';
import { findBrowser } from '#cli/find-browser.ts';
import { listen } from '#cli/serve/listen.ts';
import { siteListener } from '#cli/serve/site-server.ts';
import { builtSites } from '#cli/test/built-sites.ts';
import { median } from './median.ts';
import { longPractice } from './practice.ts';

/** One figure beside that of a peer, both taken in this run. Milliseconds, medians. */
export type Measured = { what: string; ms: number; peer: string; peerMs: number; aimMs: number };

const entries = 5_000;
const rounds = 30;
const openings = 9;

/**
 * Opens a practice with 5,000 entries and does things in it, in a real browser on the built site. Peers: a space in which
 * nothing was done, and one bare write of IndexedDB.
 */
export async function benchConsole(): Promise<Measured[]> {
  const file = await longPractice(entries);
  const server = await listen(siteListener(builtSites.root), 'localhost', 0);
  const browser = await chromium.launch(await findBrowser());
  try {
    const address = `${server.url}/es/practica/`;
    return [
      ...(await measureOpening(browser, address, file)),
      await measureDoing(browser, address, file),
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measureOpening(
  browser: Browser,
  address: string,
  file: string,
): Promise<Measured[]> {
  const page = await (await browser.newContext()).newPage();
  await page.addInitScript(noteOpening);
  const empty = await timesToOpen(page, address);
  await bring(page, file);
  const full = await timesToOpen(page, address);
  return [
    {
      what: `open a space with ${entries} entries, first screen drawn`,
      ms: median(full),
      peer: 'the same with none',
      peerMs: median(empty),
      aimMs: 300,
    },
  ];
}

/** Times from the console's first line of code to its first drawn list; the first, with a cold cache, is left out. */
async function timesToOpen(page: Page, address: string): Promise<number[]> {
  const times: number[] = [];
  for (let at = 0; at <= openings; at++) {
    await page.goto('about:blank');
    await page.goto(address);
    const handle = await page.waitForFunction(() => Reflect.get(globalThis, 'openedInMs'));
    if (at > 0) times.push(Number(await handle.jsonValue()));
  }
  return times;
}

/** In the page: notes the time between "the console opens" and "the list is drawn". */
function noteOpening(): void {
  let began: number | undefined;
  new MutationObserver(() => {
    const isOpening = document.querySelector('[data-console][aria-busy=true]') !== null;
    if (isOpening) began ??= performance.now();
    if (began === undefined || !document.querySelector('.kit-row')) return;
    const start = began;
    if ('openedInMs' in globalThis) return;
    requestAnimationFrame(() => {
      Object.assign(globalThis, { openedInMs: performance.now() - start });
    });
  }).observe(document, { subtree: true, childList: true, attributes: true });
}

async function bring(page: Page, file: string): Promise<void> {
  await page.locator('.console input[type=file]').setInputFiles({
    name: 'practice.json',
    mimeType: 'application/json',
    buffer: Buffer.from(file),
  });
  await page.locator(`.console-app[data-head="${entries}"][data-state=ready]`).waitFor();
}

async function measureDoing(browser: Browser, address: string, file: string): Promise<Measured> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(address);
  await page.locator('.kit-row').first().waitFor();
  await bring(page, file);
  await page.goto(`${address}#user/membership:clara@lumen`);
  await page.locator('[data-control="user.billing-right"]').waitFor();
  const deeds = await page.evaluate(timeDeeds, rounds);
  const writes = await page.evaluate(timeWrites, rounds);
  return {
    what: `a command applied, stored and drawn after ${entries} entries`,
    ms: median(deeds),
    peer: 'one bare write of IndexedDB and a frame',
    peerMs: median(writes),
    aimMs: 50,
  };
}

/** In the page: turns a right on and off, and times each until it is stored and drawn. */
async function timeDeeds(times: number): Promise<number[]> {
  const app = document.querySelector('.console-app');
  const measured: number[] = [];
  for (let at = 0; at <= times; at++) {
    const control = document.querySelector<HTMLElement>('[data-control="user.billing-right"]');
    const start = performance.now();
    const isDrawn = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        requestAnimationFrame(() => resolve());
      });
      observer.observe(app as Element, { attributes: true, attributeFilter: ['data-revision'] });
    });
    control?.click();
    await isDrawn;
    // The first one loads what doing something needs.
    if (at > 0) measured.push(performance.now() - start);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return measured;
}

/** In the page: writes a small record by itself, and times each until it is stored and a frame has passed. */
async function timeWrites(times: number): Promise<number[]> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('bench-peer', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('entries');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const measured: number[] = [];
  for (let at = 0; at <= times; at++) {
    const start = performance.now();
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction('entries', 'readwrite');
      transaction.objectStore('entries').put({ seq: at, actor: 'user:ana' }, at);
      transaction.oncomplete = () => requestAnimationFrame(() => resolve());
      transaction.onerror = () => reject(transaction.error);
    });
    if (at > 0) measured.push(performance.now() - start);
  }
  database.close();
  return measured;
}
