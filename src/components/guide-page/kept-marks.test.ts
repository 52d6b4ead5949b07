import { expect, test } from 'vitest';
import { keepMarks, marksKey } from '#components/guide-page/kept-marks.ts';

function storageWith(text: string | null) {
  const items = new Map(text === null ? [] : [[marksKey, text]]);
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  };
}

test('a mark is kept, and is there on the next page', () => {
  const storage = storageWith(null);
  keepMarks(() => storage).set('read a/b', true);
  expect(storage.items.get('vademecum:guides')).toBe('["read a/b"]');
  expect([...keepMarks(() => storage).all()]).toEqual(['read a/b']);
});

test('what another tab noted meanwhile is not lost', () => {
  const storage = storageWith(null);
  const [one, two] = [keepMarks(() => storage), keepMarks(() => storage)];
  one.set('read a/b', true);
  two.set('read c/d', true);
  one.set('yes a/b', true);
  expect([...two.all()]).toEqual(['read a/b', 'read c/d', 'yes a/b']);
});

test('garbage is replaced when something is noted', () => {
  const storage = storageWith('{"read":"everything"');
  const marks = keepMarks(() => storage);
  expect([...marks.all()]).toEqual([]);
  marks.set('no a/b', true);
  expect(storage.items.get(marksKey)).toBe('["no a/b"]');
});

test('where storage is forbidden, marks last as long as the page', () => {
  const marks = keepMarks(() => {
    throw new Error('SecurityError');
  });
  marks.set('read a/b', true);
  marks.set('read c/d', true);
  marks.set('read a/b', false);
  expect([...marks.all()]).toEqual(['read c/d']);
});

test('where storage is full, marks last as long as the page', () => {
  const full = {
    ...storageWith('["yes a/b"]'),
    setItem: () => {
      throw new Error('QuotaExceededError');
    },
  };
  const marks = keepMarks(() => full);
  marks.set('read a/b', true);
  expect([...marks.all()]).toEqual(['yes a/b', 'read a/b']);
});
