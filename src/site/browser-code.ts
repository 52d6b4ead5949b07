import type { Plugin } from 'vite';

/**
 * What would else be cut into many small files, which compress worse and are asked for one by one: what the search and
 * the console share, the records that all of the console stands on, and the parts that its screens are made of.
 */
const groups = [
  { name: 'preact', test: /\/node_modules\/preact\/|\/widgets\/_kit\/dress\.ts$/, priority: 1 },
  {
    name: 'records',
    test: /\/node_modules\/zod\/|\/src\/schema\/(ids|records|text|typed|world)\b|\/src\/backend\/(world|log|stored|policy\/roles)\.ts/,
  },
  {
    name: 'console',
    test: /\/widgets\/_kit\/(button|control|day|field|form|heading|icon|menu|use-loaded|watched)\.tsx?$|\/src\/backend\/(queries\/(people|connection)|storage\/port|view)\.ts$/,
  },
];

/**
 * How the code for the browser is cut. Vite would write the list of all files into each that loads others, to fetch
 * them a moment earlier; here that list is heavier than what it saves.
 */
export function browserCode(): Plugin {
  return {
    name: 'vademecum-browser-code',
    enforce: 'pre',
    // What is left of that list is a helper of 0.7 kB in every page, which has nothing to fetch.
    load: {
      filter: { id: /vite\/preload-helper\.js$/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
    configEnvironment: (name) =>
      name === 'client'
        ? {
            build: {
              modulePreload: false,
              rolldownOptions: {
                output: { codeSplitting: { groups } },
              },
            },
          }
        : {},
  };
}
