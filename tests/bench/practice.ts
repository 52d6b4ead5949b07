import { createManager } from '#backend/index.ts';
import { createMemoryStorage } from '#backend/storage/memory.ts';
import { userId } from '#schema/ids.ts';

const ana = userId.parse('user:ana');
const marta = 'membership:marta@lumen';

/**
 * A practice as somebody tireless would leave it: one change of a role in five, which sends mail each time, and four
 * changes of rights between. The same at every run.
 * @returns the text of a practice file
 */
export async function longPractice(entries: number): Promise<string> {
  let line = 0;
  const manager = await createManager({
    space: 'bench',
    seed: 'agency',
    stores: { open: () => Promise.resolve(createMemoryStorage()), erase: () => Promise.resolve() },
    tabs: { tell: () => undefined, listen: () => () => undefined, close: () => undefined },
    nowMs: () => Date.UTC(2026, 10, 23) + line * 1000,
    nonce: () => `line${++line}`,
  });
  for (let at = 0; at < entries; at++) {
    const outcome = await manager.run(ana, deed(at));
    if (!outcome.ok) throw new Error(`Entry ${at}: ${JSON.stringify(outcome.refusal)}`);
  }
  return manager.exportFile();
}

function deed(at: number): object {
  const round = Math.floor(at / 5);
  if (at % 5 === 0) {
    const role = round % 2 === 0 ? 'administrator' : 'collaborator';
    return { type: 'change-role', membership: marta, role };
  }
  const on = (round * 4 + (at % 5)) % 2 === 0;
  return { type: 'set-billing-right', membership: 'membership:clara@lumen', billingRight: on };
}
