import { expect, test } from 'vitest';
import { type Migration, migrate, migrations } from '#backend/migrations.ts';
import { worldVersion } from '#schema/world.ts';

/** Writes down that it ran. */
const step = (to: number): Migration => ({
  to,
  name: `to ${to}`,
  up: (world) => [...(world as string[]), `to ${to}`],
});

test('the migrations there are lead from version 1 to the present one', () => {
  expect(migrations.map(({ to }) => to)).toEqual(
    Array.from({ length: worldVersion - 1 }, (_, index) => index + 2),
  );
});

test('a world of the present version stays the same', () => {
  const world = {};
  expect(migrate(world, worldVersion)).toBe(world);
});

test('only the steps after the version that wrote a world are taken, in order', () => {
  const steps = [step(2), step(3), step(4)];
  expect(migrate([], 1, steps, 4)).toEqual(['to 2', 'to 3', 'to 4']);
  expect(migrate([], 2, steps, 4)).toEqual(['to 3', 'to 4']);
  expect(migrate([], 3, steps, 4)).toEqual(['to 4']);
  expect(migrate([], 4, steps, 4)).toEqual([]);
});

test.each([
  ['a gap in the middle', [step(2), step(4)], 1, 4],
  ['a gap at the start', [step(3), step(4)], 1, 4],
  ['a step that stands twice', [step(2), step(2)], 1, 3],
  ['steps in disorder', [step(3), step(2)], 1, 3],
  ['steps that end too early', [step(2)], 1, 3],
  ['steps that go too far', [step(2), step(3)], 1, 2],
  ['a version that is newer than the present one', [step(2)], 3, 2],
  ['a version before the first', [step(2)], 0, 2],
])('%s is no way', (_, steps, from, present) => {
  expect(() => migrate([], from, steps, present)).toThrow(
    `No unbroken way from record version ${from} to ${present}.`,
  );
});

test('a step that stumbles is heard', () => {
  const stumbling: Migration = {
    to: 2,
    name: 'stumble',
    up: () => {
      throw new TypeError('no such field');
    },
  };
  expect(() => migrate({}, 1, [stumbling], 2)).toThrow('no such field');
});
