import { beforeAll, expect, test } from 'vitest';
import { fromFile, toLog } from '#backend/space-file.ts';
import { lumen } from '#backend/testing/act.ts';
import { openSpace } from '#backend/testing/space.ts';
import { usedSpace, zoe } from '#backend/testing/used-space.ts';
import { toDay } from '#backend/testing/writing.ts';

type File = Record<string, unknown> & { entries: Record<string, unknown>[] };

let text: string;
const file = (): File => JSON.parse(text);

beforeAll(async () => {
  text = await (await usedSpace()).exportFile();
});

const problemOf = (content: unknown) => {
  const read = fromFile(typeof content === 'string' ? content : JSON.stringify(content));
  return read.ok ? 'none' : read.problem;
};

test('a file brings a space into another browser, with undo and redo', async () => {
  const original = await usedSpace();
  const other = await openSpace({ space: 'users/roles', seed: 'blank' });
  await other.run(null, toDay(9));
  expect(await other.importFile(text)).toEqual({ ok: true });
  const { world, seed, head, canRedo } = original.state;
  expect(other.state).toMatchObject({ world, seed, head, canRedo });
  expect(await other.redo()).toBe(true);
  expect(other.state.world.today).toBe('2027-01-04');
  await other.moveTo(0);
  expect(other.state.world.today).toBe('2026-11-23');
  await other.moveTo(3);
  const again = JSON.parse(await other.exportFile());
  expect({ ...again, exportedAtMs: 0 }).toEqual({ ...file(), exportedAtMs: 0 });
});

test('a refused file changes nothing', async () => {
  const manager = await usedSpace();
  const before = manager.state;
  expect(await manager.importFile('{}')).toEqual({ ok: false, problem: 'not-ours' });
  expect(manager.state).toEqual(before);
});

test('a file cut off anywhere is no JSON', () => {
  for (let end = 0; end < text.length; end += 97)
    expect(problemOf(text.slice(0, end))).toBe('not-json');
  expect(problemOf(`${text} `)).toBe('none');
});

test.each([
  ['null'],
  ['7'],
  ['"vademecum-practice"'],
  ['[]'],
  ['{}'],
  ['{"format":"something-else","worldVersion":1}'],
  ['{"format":"vademecum-practice"}'],
  ['{"format":"vademecum-practice","worldVersion":0}'],
  ['{"format":"vademecum-practice","worldVersion":"1"}'],
])('%s is not ours', (content) => {
  expect(problemOf(content)).toBe('not-ours');
});

test.each(['', 'hello', '<!doctype html>', "{'a': 1}", '\u0000', '{"a":1}}'])(
  '%j is no JSON',
  (content) => {
    expect(problemOf(content)).toBe('not-json');
  },
);

test('a file of a newer version is told as such, whatever is in it', () => {
  expect(problemOf({ ...file(), worldVersion: 3 })).toBe('newer');
  expect(problemOf({ format: 'vademecum-practice', worldVersion: 99 })).toBe('newer');
});

test('an endless file is not even read', () => {
  expect(problemOf(' '.repeat(20_000_001))).toBe('too-large');
  expect(problemOf('['.repeat(1_000_000))).toBe('not-json');
});

test('a file without one of its fields is damaged', () => {
  for (const field of [
    'exportedAtMs',
    'seed',
    'head',
    'floor',
    'start',
    'entries',
    'world',
    'setAside',
  ]) {
    const content = file();
    Reflect.deleteProperty(content, field);
    expect([field, problemOf(content)]).toEqual([field, 'damaged']);
  }
  expect(problemOf({ ...file(), more: 1 })).toBe('damaged');
});

test.each([
  ['the head is no place', { head: 7 }],
  ['the head lies before the floor', { head: 0, floor: 1 }],
  ['the head is another place than that of the world', { head: 2 }],
  ['the floor lies above the first entry', { floor: 2 }],
  ['there are no entries', { entries: [] }],
])('where %s the file is damaged', (_, change) => {
  expect(problemOf({ ...file(), ...change })).toBe('damaged');
});

test('entries in disorder, twice, or that lead nowhere are damage', () => {
  const { entries } = file();
  const forged = { seq: 5, actor: 'user:emil', atMs: 0, nonce: 'x001', command: zoe };
  for (const list of [entries.toReversed(), [...entries, ...entries], [...entries, forged]])
    expect(problemOf({ ...file(), entries: list })).toBe('damaged');
});

test('a world that no commands lead to is damage, however well formed', () => {
  const { world } = file() as unknown as { world: { today: string } };
  expect(problemOf({ ...file(), world: { ...world, today: '2027-06-01' } })).toBe('damaged');
});

test('a well formed start that is not whole is damage', () => {
  const content = file() as unknown as Record<'start' | 'world', { memberships: object }>;
  for (const each of [content.start, content.world])
    Reflect.deleteProperty(each.memberships, 'membership:ana@lumen');
  expect(problemOf({ ...content, head: 0, entries: [], world: content.start })).toBe('damaged');
});

test('entries are numbered anew, so that no number of a file runs out', () => {
  const content = file();
  const last = content.entries.at(-1);
  const entries = [...content.entries.slice(0, 3), { ...last, seq: Number.MAX_SAFE_INTEGER }];
  const read = fromFile(JSON.stringify({ ...content, entries }));
  const log = read.ok ? toLog(read.content, 'console') : undefined;
  expect(log?.entries.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
  expect(log?.meta).toEqual({
    space: 'console',
    seed: 'agency',
    revision: 0,
    head: 3,
    tail: 4,
    floor: 0,
  });
});

test('a start that is not whole is damage, even if the end is', () => {
  const { start } = file() as unknown as { start: { sessions: object } };
  const session = { id: 'session:ana', user: 'user:ana', organisation: 'organisation:none' };
  const nowhere = { ...start, sessions: { ...start.sessions, 'session:ana': session } };
  const command = { type: 'switch-organisation', organisation: lumen };
  const entries = [{ seq: 1, actor: 'user:ana', atMs: 0, nonce: 'x001', command }];
  const content = { ...file(), entries, head: 1, world: start };
  expect(problemOf({ ...content, start: nowhere })).toBe('damaged');
});
