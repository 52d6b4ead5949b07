import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openIndexedDb } from '#backend/storage/indexeddb.ts';
import { createMemoryStorage } from '#backend/storage/memory.ts';
import type { Change, Storage } from '#backend/storage/port.ts';
import { fakeBrowser } from '#backend/storage/testing/fake-browser.ts';
import { checkpointOf, entryOf, metaOf, setAsideOf } from '#backend/storage/testing/samples.ts';

const space = fc.constantFrom('a', 'b');
const seqs = fc.uniqueArray(fc.integer({ min: 0, max: 8 }), { maxLength: 4 });
const step = fc.record({
  space,
  expected: fc.constantFrom('stored', 'stored', 'stored', 'any', 'none', 'wrong'),
  head: fc.integer({ min: 0, max: 9 }),
  replace: fc.boolean(),
  dropAbove: fc.option(fc.integer({ min: -1, max: 8 }), { nil: undefined }),
  dropEntries: seqs,
  dropCheckpoints: seqs,
  entries: seqs,
  checkpoints: seqs,
  from: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }),
});
type Step = ReturnType<typeof step.generate>['value'];

test('both stores do the same, whatever is asked of them', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const both = await Promise.all([createMemoryStorage(), openIndexedDb(fakeBrowser().options)]);
      const told = await Promise.all(both.map((store) => performed(store, steps)));
      expect(told[0]).toEqual(told[1]);
    }),
    { numRuns: 60 },
  );
});

/** Everything that the store answers on the way. */
async function performed(store: Storage, steps: Step[]): Promise<unknown[]> {
  const told: unknown[] = [];
  const revisions: Record<string, number | undefined> = {};
  for (const [index, each] of steps.entries()) {
    const revision = index + 1;
    const expected = { stored: revisions[each.space], any: null, none: undefined, wrong: -1 };
    const result = await store.commit(
      expected[each.expected as keyof typeof expected],
      changeOf(each, revision),
    );
    if (result === 'written') revisions[each.space] = revision;
    told.push(result, await store.read(each.space, each.from), await store.readMeta(each.space));
  }
  for (const each of ['a', 'b'])
    told.push(await store.readAll(each), await store.readSetAside(each));
  return told;
}

function changeOf(each: Step, revision: number): Change {
  return {
    meta: metaOf(each.space, revision, { head: each.head }),
    replace: each.replace,
    ...(each.dropAbove === undefined ? {} : { dropAbove: each.dropAbove }),
    dropEntries: each.dropEntries,
    dropCheckpoints: each.dropCheckpoints,
    entries: each.entries.map((seq) => entryOf(seq, `2026-01-${10 + revision}`)),
    checkpoints: each.checkpoints.map(checkpointOf),
    setAside: each.entries.map((seq) => setAsideOf(seq + revision)),
  };
}
