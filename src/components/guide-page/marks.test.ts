import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMarks, progressOf, withMark } from '#components/guide-page/marks.ts';

const list = (text: string | null) => [...parseMarks(text)];

test('nothing kept is no mark', () => {
  expect(list(null)).toEqual([]);
  expect(list('')).toEqual([]);
  expect(list('[]')).toEqual([]);
});

test('what was kept is read again, each mark once', () => {
  expect(list('["read billing/invoices","no billing/invoices","read billing/invoices"]')).toEqual([
    'read billing/invoices',
    'no billing/invoices',
  ]);
});

test('what is no mark is left out, and the marks beside it are kept', () => {
  expect(
    list(
      '[1,null,{"a":1},["read a/b"],"read","read a","maybe a/b","read a/b\\n","READ a/b","yes a/b"]',
    ),
  ).toEqual(['yes a/b']);
});

test('garbage of any shape is no mark', () => {
  for (const text of [
    '{',
    'null',
    'true',
    '7',
    '"read a/b"',
    '{"0":"read a/b","length":1}',
    '[[',
  ]) {
    expect(list(text), text).toEqual([]);
  }
});

test('whatever storage holds, reading it does not throw and yields marks alone', () => {
  const hostile = fc.oneof(
    fc.string(),
    fc.json(),
    fc.jsonValue().map((value) => JSON.stringify(value)),
  );
  fc.assert(
    fc.property(hostile, (text) => {
      for (const mark of parseMarks(text)) expect(mark).toMatch(/^(read|yes|no) \S+\/\S+$/);
    }),
  );
});

const guide = fc.constantFrom('a/b', 'billing/invoices', 'users/work-teams');
const mark = fc.tuple(fc.constantFrom('read', 'yes', 'no'), guide).map((parts) => parts.join(' '));

test('marks come back from storage as they went there', () => {
  fc.assert(
    fc.property(fc.uniqueArray(mark), (marks) => {
      expect(list(JSON.stringify(marks))).toEqual(marks);
    }),
  );
});

test('a mark set twice is set once, and taking it away leaves the others', () => {
  const marks = withMark(withMark(parseMarks('["yes a/b"]'), 'read a/b', true), 'read a/b', true);
  expect([...marks]).toEqual(['yes a/b', 'read a/b']);
  expect([...withMark(marks, 'read a/b', false)]).toEqual(['yes a/b']);
  expect([...withMark(marks, 'no a/b', false)]).toEqual(['yes a/b', 'read a/b']);
});

test('the way goes on at the first guide that is not read, even before one that is', () => {
  const guides = ['a/one', 'a/two', 'a/three'];
  const progress = (...read: string[]) => progressOf(guides, new Set(read));
  expect(progress()).toEqual({ read: 0, next: 0 });
  expect(progress('read a/one')).toEqual({ read: 1, next: 1 });
  expect(progress('read a/three', 'yes a/one')).toEqual({ read: 1, next: 0 });
  expect(progress('read a/three', 'read a/one', 'read other/guide')).toEqual({ read: 2, next: 1 });
  expect(progress('read a/one', 'read a/two', 'read a/three')).toEqual({ read: 3, next: -1 });
});
