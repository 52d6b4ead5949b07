import type { Loader, LoaderContext } from 'astro/loaders';
import { expect, test } from 'vitest';
import { lenient } from '#site/writing/lenient.ts';

type Entry = { id: string; data: Record<string, unknown> };

/** What a loader of one file asks of Astro; only a title makes an entry sound. */
function context(kept: Entry[] = []) {
  const entries = new Map(kept.map((entry) => [entry.id, entry]));
  const given = {
    store: {
      entries: () => [...entries],
      set: (entry: Entry) => entries.set(entry.id, entry),
    },
    parseData: ({ data }: Entry) =>
      'title' in data ? Promise.resolve(data) : Promise.reject(new Error('title: Required')),
    entryTypes: new Map([
      ['.mdx', { getEntryInfo: () => Promise.reject(new Error('unexpected end of the stream')) }],
    ]),
  };
  return { entries, given: given as unknown as LoaderContext };
}

/** Stores each entry as it is parsed, as Astro's loaders do. */
function loaderOf(...read: Entry[]): Loader {
  return {
    name: 'example',
    load: async ({ parseData, store }) => {
      for (const entry of read) store.set({ ...entry, data: await parseData(entry) });
    },
  };
}

const sound = { id: 'sound', data: { title: 'Facturas' } };
const unsound = { id: 'broken', data: { titel: 'Facturas' } };

test('an entry that was never sound is missing, and the others are there', async () => {
  const { entries, given } = context();
  await lenient(loaderOf(unsound, sound)).load(given);
  expect([...entries.keys()]).toEqual(['sound']);
});

test('an entry that was sound before stays as it was', async () => {
  const { entries, given } = context([{ id: 'broken', data: { title: 'Antes' } }]);
  await lenient(loaderOf(unsound)).load(given);
  expect(entries.get('broken')?.data).toEqual({ title: 'Antes' });
});

test('front matter that is no YAML stops nothing', async () => {
  const { given } = context();
  let info: unknown;
  const loader: Loader = {
    name: 'example',
    load: async (context) => {
      const { entryTypes } = context as unknown as {
        entryTypes: Map<string, { getEntryInfo: () => Promise<unknown> }>;
      };
      info = await entryTypes.get('.mdx')?.getEntryInfo();
    },
  };
  await lenient(loader).load(given);
  expect(info).toMatchObject({ data: {} });
});
