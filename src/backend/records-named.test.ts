import { expect, test } from 'vitest';
import { recordNames, recordsNamed } from '#backend/records-named.ts';
import { agency } from '#backend/worlds/agency.ts';
import { blank } from '#backend/worlds/blank.ts';

test('a word names all records that are called so, of every kind', () => {
  expect(recordsNamed(agency(), 'ana')).toEqual([
    'organisation:ana',
    'user:ana',
    'membership:ana@lumen',
    'membership:ana@ana',
    'session:ana',
  ]);
  expect(recordsNamed(agency(), 'web')).toEqual(['team:web']);
});

test('a name with @ names the record that is called exactly so', () => {
  expect(recordsNamed(agency(), 'ana@lumen')).toEqual(['membership:ana@lumen']);
  expect(recordsNamed(agency(), 'clara@kdrive')).toEqual(['access:clara@kdrive']);
});

test('neither the beginning of a name nor what stands after the @ names anything', () => {
  expect(recordsNamed(agency(), 'mar')).toEqual([]);
  expect(recordsNamed(agency(), 'marta@')).toEqual([]);
  expect(recordsNamed(agency(), '@lumen')).toEqual([]);
  expect(recordsNamed(agency(), 'user:ana')).toEqual([]);
  expect(recordsNamed(agency(), '')).toEqual([]);
});

test('the day of a world is no record', () => {
  expect(recordsNamed(agency(), agency().today)).toEqual([]);
});

test('the names of a world are words and whole names, each once', () => {
  const names = recordNames(agency());
  expect(names).toEqual([...new Set(names)]);
  expect(names).toEqual(expect.arrayContaining(['ana', 'ana@lumen', 'ana@ana', 'shop', 'lumen']));
  expect(names.every((name) => recordsNamed(agency(), name).length > 0)).toBe(true);
});

test('a world in which nothing has happened has no names', () => {
  expect(recordNames(blank())).toEqual([]);
  expect(recordsNamed(blank(), 'ana')).toEqual([]);
});
