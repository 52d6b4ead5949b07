import type { Page } from 'playwright';

/** Bytes that a page was given, by what they are. */
export type Weight = Record<'document' | 'script' | 'other', number>;

/** Counts what a page loads from now on. */
export async function weigh(page: Page): Promise<Weight> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const kinds = new Map<string, keyof Weight>();
  const weight: Weight = { document: 0, script: 0, other: 0 };
  session.on('Network.responseReceived', ({ requestId, type }) => {
    kinds.set(requestId, type === 'Document' ? 'document' : type === 'Script' ? 'script' : 'other');
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    weight[kinds.get(requestId) ?? 'other'] += encodedDataLength;
  });
  return weight;
}

/** Makes the page's processor as slow as a cheap phone's. */
export async function slowProcessor(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}
