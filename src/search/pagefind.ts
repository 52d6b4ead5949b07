/** A word that was found: its place in the page's text, and how much it counts. */
type Location = { location: number; balanced_score: number };

/** A part of a page with a word of the query in it; the part above the first heading has no anchor. */
export type PagefindPart = {
  url: string;
  title: string;
  excerpt: string;
  anchor?: { element: string; location: number };
  weighted_locations?: Location[];
};

export type PagefindPage = {
  url: string;
  excerpt: string;
  content: string;
  meta: Record<string, string | undefined>;
  anchors?: { location: number }[];
  sub_results: PagefindPart[];
};

export type PagefindResult = { id: string; score: number; data(): Promise<PagefindPage> };

type Pagefind = {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(query: string | null, options?: object): Promise<{ results: PagefindResult[] }>;
};

/** Where the files of the search are. */
export const folder = `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}pagefind/`;

let started: Promise<Pagefind> | undefined;

/** Loads Pagefind once; a failed load is tried again the next time. */
export function start(): Promise<Pagefind> {
  started ??= load().catch((error: unknown) => {
    started = undefined;
    throw error;
  });
  return started;
}

async function load(): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  await pagefind.options({
    baseUrl: '/',
    excerptLength: 22,
    ranking: { metaWeights: { title: 5, keywords: 3, description: 2, category: 1 } },
  });
  await pagefind.init();
  return pagefind;
}
