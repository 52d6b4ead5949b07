import * as z from 'zod/mini';

/** What the browser remembers of a practice beside its world. */
export type Saved = {
  /** The edition of the walkthrough that was practised; another one may have other steps. */
  edition: string;
  /** Steps outside the console that the reader has ticked. */
  ticked: readonly string[];
  /** Steps that were done when the page was left, for the door that leads back. */
  done: readonly string[];
};

const saved = z.object({
  edition: z.string(),
  ticked: z.array(z.string()),
  done: z.array(z.string()),
});

/** Where the practice of a guide is kept in the browser's local storage. */
export function savedKey(guide: string): string {
  return `practice:${guide}`;
}

/** What was saved, whoever wrote it; undefined when there is nothing that can be understood. */
export function readSaved(text: string | null): Saved | undefined {
  if (text === null) return undefined;
  try {
    return z.safeParse(saved, JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Local storage that never throws: a browser may forbid or lack it, and practice goes on without. */
export const storage = {
  read(guide: string): Saved | undefined {
    try {
      return readSaved(localStorage.getItem(savedKey(guide)));
    } catch {
      return undefined;
    }
  },
  write(guide: string, what: Saved): void {
    try {
      localStorage.setItem(savedKey(guide), JSON.stringify(what));
    } catch {
      // Full or forbidden: the world itself is kept elsewhere, and only ticks made by hand are lost.
    }
  },
};
