import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromFile } from '#backend/space-file.ts';
import { openSpace } from '#backend/testing/space.ts';
import { usedSpace } from '#backend/testing/used-space.ts';
import { expectWhole } from '#backend/testing/wholeness.ts';

/** Ways to every value of a file. */
function pathsOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, each]) => pathsOf(each, [...path, key]))];
}

function changedAt(value: unknown, [key, ...rest]: string[], to: unknown): unknown {
  if (key === undefined) return to;
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  Reflect.set(copy, key, changedAt(Reflect.get(copy, key), rest, to));
  return copy;
}

const replacements = fc.oneof(
  fc.jsonValue({ maxDepth: 1 }),
  fc.constantFrom<unknown>(
    ...['user:ana', 'user:none', 'membership:marta@lumen', 'organisation:lumen', 'product:mail'],
    ...['external', 'administrator', '2027-01-01', 'ana@lumen.example', '__proto__', 'x', ''],
    ...[0, 1, 2, 3, 1e300, -1, 0.5, true, false, null, [], {}],
  ),
);

test('a file changed anywhere is refused, or brings a world that is whole', {
  timeout: 60_000,
}, async () => {
  const file: unknown = JSON.parse(await (await usedSpace()).exportFile());
  const paths = pathsOf(file);
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...paths), replacements, async (path, to) => {
      const content = changedAt(file, path, to);
      const read = fromFile(JSON.stringify(content) ?? '');
      if (!read.ok) return;
      taken += 1;
      const manager = await openSpace();
      expect(await manager.importFile(JSON.stringify(content))).toEqual({ ok: true });
      expectWhole(manager.state.world);
      while (await manager.undo()) expectWhole(manager.state.world);
      expect(manager.state.head).toBe(0);
    }),
    { numRuns: 3000 },
  );
  expect(taken).toBeGreaterThan(0);
});
