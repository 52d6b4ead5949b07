import type { Loader, LoaderContext } from 'astro/loaders';
import { unread } from '#site/writing/unread.ts';

/** How Astro takes a file apart, by its ending. Its loaders are given it, though the type of their context hides it. */
type EntryTypes = Map<
  string,
  { getEntryInfo: (file: { fileUrl: URL; contents: string }) => Promise<unknown> }
>;
type Context = LoaderContext & { entryTypes?: EntryTypes };

/** In place of data that is not as its schema asks. */
const unreadable: Record<string, unknown> = {};

/**
 * The same loader, which goes on: an entry that cannot be read stays as it was, or is missing if it never could, and is
 * among the unread. The checker tells what is wrong, in better words; a build stops before it renders a page.
 */
export function lenient(loader: Loader): Loader {
  return { ...loader, load: (context) => loader.load(lenientContext(context)) };
}

function lenientContext(context: Context): Context {
  const { store, parseData, entryTypes = new Map() } = context;
  const lastGood = new Map(store.entries().map(([id, { data }]) => [id, data]));
  const lenientParse: Context['parseData'] = async (entry) => {
    try {
      const data = await parseData(entry);
      lastGood.set(entry.id, data);
      return data;
    } catch (error) {
      unread().push(error);
      return (lastGood.get(entry.id) ?? unreadable) as typeof entry.data;
    }
  };
  return {
    ...context,
    parseData: lenientParse,
    entryTypes: withLenientEntries(entryTypes),
    store: { ...store, set: (entry) => entry.data !== unreadable && store.set(entry) },
  };
}

/** Front matter that is no YAML counts as empty, which no schema takes. */
function withLenientEntries(types: EntryTypes): EntryTypes {
  const lenientTypes: EntryTypes = new Map();
  for (const [ending, type] of types) {
    const getEntryInfo: typeof type.getEntryInfo = async (file) => {
      try {
        return await type.getEntryInfo(file);
      } catch (error) {
        unread().push(error);
        return { data: {}, rawData: '', body: '', slug: '' };
      }
    };
    lenientTypes.set(ending, { ...type, getEntryInfo });
  }
  return lenientTypes;
}
