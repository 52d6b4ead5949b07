import type { Page } from 'playwright/test';
import type { Missing } from '#backend/goals/missing.ts';
import { isPassing, isPractised, missingFor } from '#backend/goals.ts';
import { fold } from '#backend/history.ts';
import { headOf } from '#backend/storage/found.ts';
import { readEntry } from '#backend/stored-entry.ts';
import { viewOf } from '#backend/view.ts';
import { seeds } from '#backend/worlds/seeds.ts';
import type { Entry } from '#schema/entry.ts';
import type { PractisedStep, Walkthrough } from '#schema/walkthrough.ts';
import type { World } from '#schema/world.ts';

/** The commands in force of a practice space, as this browser has stored them; none where nothing is stored. */
export async function storedCommands(page: Page, space: string): Promise<Entry[]> {
  const { meta, entries } = await page.evaluate(readSpace, space);
  const head = headOf(meta) ?? 0;
  return entries.map(understood).filter(({ seq }) => seq <= head);
}

function understood(found: unknown): Entry {
  const entry = readEntry(found);
  if (!entry) throw new Error(`A stored entry makes no sense: ${JSON.stringify(found)}`);
  return entry;
}

/** The world to which commands lead from the one that the guide begins with, found without the page. */
export function worldAfter(name: Walkthrough['world'], commands: readonly Entry[]): World {
  return fold(seeds[name](), commands).world;
}

/** Commands that the page has stored and the backend does not take. */
export function refusedOf(name: Walkthrough['world'], commands: readonly Entry[]): Entry[] {
  return fold(seeds[name](), commands).refused;
}

/** The steps that change the world. */
export function lastingSteps({ steps }: Walkthrough): PractisedStep[] {
  return steps.filter(isPractised).filter(({ until }) => !isPassing(until));
}

/** What a step about the world waits for in a world, whatever the screen shows; null if nothing. */
export function missingIn(world: World, start: World, { until }: PractisedStep): Missing | null {
  return missingFor(until, { world, start, view: viewOf(null, { name: 'home' }) });
}

/** Runs in the page: all of a space, without the code that wrote it. */
async function readSpace(space: string): Promise<{ meta: unknown; entries: unknown[] }> {
  const nothing = { meta: undefined, entries: [] };
  const databases = await indexedDB.databases();
  if (!databases.some(({ name }) => name === 'manager')) return nothing;
  const answer = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await answer(indexedDB.open('manager'));
  const transaction = database.transaction(['spaces', 'entries']);
  const range = IDBKeyRange.bound([space, 0], [space, Number.MAX_SAFE_INTEGER]);
  const [meta, entries] = await Promise.all([
    answer<unknown>(transaction.objectStore('spaces').get(space)),
    answer<unknown[]>(transaction.objectStore('entries').getAll(range)),
  ]);
  database.close();
  return { meta, entries };
}
