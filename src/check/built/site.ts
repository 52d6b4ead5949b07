import type { Page } from '#check/built/read-page.ts';
import type { Facts, Kind } from '#check/kinds.ts';

/** The built site as the rules see it. */
export type Site = {
  /** Path of the site; starts and ends with a slash. */
  base: string;
  pages: ReadonlyMap<string, Page>;
  /** Addresses of all files, pages by the address of their folder. */
  files: ReadonlySet<string>;
};

type FindingOf<K extends Kind> = K extends Kind
  ? { kind: K; facts: Facts<K>; text: string }
  : never;

/** Something wrong on a page; `text` is what to look for in the guide behind it. */
export type Finding = FindingOf<Extract<Kind, `page-${string}`>>;
