import * as z from 'zod/mini';

/** Tells the other tabs of this browser that a space has changed. What has changed they read from the store. */
export type Tabs = {
  /** To be called after the commit, not before: a transaction may still fail. */
  tell(space: string, revision: number): void;
  /** @returns a function that ends the listening */
  listen(callback: (space: string, revision: number) => void): () => void;
  close(): void;
};

/** The part of a BroadcastChannel that is used here. */
export type Channel = {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
  close(): void;
};

export type TabsOptions = {
  /** Unique to this tab; made by chance if left out. */
  tab?: string;
  /** Left out, a BroadcastChannel. May throw; then this tab stays alone. */
  openChannel?: (name: string) => Channel;
};

/** An older or newer version of the site may be open in another tab; what it adds is ignored. */
const message = z.object({
  tab: z.string(),
  space: z.string(),
  revision: z.int().check(z.nonnegative()),
});

/** Never throws: where tabs cannot talk to each other, telling does nothing and nothing is heard. */
export function openTabs(options: TabsOptions = {}): Tabs {
  const { tab = tabByChance(), openChannel = (name) => new BroadcastChannel(name) } = options;
  const channel = attempt(() => openChannel('vademecum-manager'));
  const listeners = new Set<(space: string, revision: number) => void>();
  channel?.addEventListener('message', ({ data }) => {
    const heard = message.safeParse(data);
    // A second channel of the same page hears what the first one says.
    if (!heard.success || heard.data.tab === tab) return;
    for (const listener of listeners) listener(heard.data.space, heard.data.revision);
  });
  return {
    tell: (space, revision) => attempt(() => channel?.postMessage({ tab, space, revision })),
    listen: (callback) => {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
    close: () => {
      listeners.clear();
      attempt(() => channel?.close());
    },
  };
}

/** Not `randomUUID`, which pages without HTTPS do not have. */
function tabByChance(): string {
  return crypto.getRandomValues(new Uint32Array(3)).join('-');
}

/** Being heard is a convenience; without it a tab reads anew when it is looked at. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
