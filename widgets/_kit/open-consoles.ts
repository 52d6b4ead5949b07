import type { Manager } from '#backend/index.ts';
import type { Screen, View } from '#backend/view.ts';
import type { UserId } from '#schema/ids.ts';

/** A console that is open in this page, as others see it. */
export type OpenConsole = {
  /** What it is drawn in. */
  readonly root: HTMLElement;
  readonly manager: Manager;
  readonly view: View;
  /** Called after the view or the world changed. @returns the way to stop */
  subscribe(listener: () => void): () => void;
  go(screen: Screen): void;
  actAs(user: UserId | null, screen?: Screen): void;
};

const open = new Map<string, OpenConsole>();
const waiting = new Map<string, ((console: OpenConsole) => void)[]>();

/** Tells that the console of a practice space is open. */
export function announceConsole(space: string, console: OpenConsole): void {
  open.set(space, console);
  for (const tell of waiting.get(space) ?? []) tell(console);
  waiting.delete(space);
}

/** The console of a practice space, as soon as it is open. */
export function consoleOf(space: string): Promise<OpenConsole> {
  const known = open.get(space);
  if (known) return Promise.resolve(known);
  return new Promise((resolve) => {
    waiting.set(space, [...(waiting.get(space) ?? []), resolve]);
  });
}
