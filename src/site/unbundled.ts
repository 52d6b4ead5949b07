import type { Loader, LoaderContext } from 'astro/loaders';

type EntryTypes = Map<string, { contentModuleTypes?: string }>;
/** Loaders are given it, though the type of their context hides it. */
type Context = LoaderContext & { entryTypes?: EntryTypes };

/**
 * The same loader for text that is data: Astro would make a module of each entry, and the bundler would take 10 ms for
 * it and keep it in memory.
 */
export function unbundled(loader: Loader): Loader {
  return {
    ...loader,
    load: (context: Context) => {
      const entryTypes: EntryTypes = new Map();
      for (const [ending, { contentModuleTypes, ...type }] of context.entryTypes ?? [])
        entryTypes.set(ending, type);
      return loader.load({ ...context, entryTypes } as Context);
    },
  };
}
