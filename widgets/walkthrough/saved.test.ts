import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readSaved, savedKey, storage } from '#widgets/walkthrough/saved.ts';

const saved = { edition: 'e1', ticked: ['read-mail'], done: ['open-users', 'save'] };

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('what was saved', () => {
  test('comes back as it went', () => {
    expect(readSaved(JSON.stringify(saved))).toEqual(saved);
    const none = { edition: '', ticked: [], done: [] };
    expect(readSaved(JSON.stringify(none))).toEqual(none);
  });

  test('is nothing when nothing was', () => {
    expect(readSaved(null)).toBeUndefined();
  });

  test.each(['', ' ', 'x', '{', '{"edition":"e1","ticked":[],"done":[]', 'undefined', '\u0000'])(
    'is nothing when it cannot be read: %j',
    (text) => {
      expect(readSaved(text)).toBeUndefined();
    },
  );

  test.each<[string, unknown]>([
    ['no record', null],
    ['a text', 'e1'],
    ['a number', 7],
    ['a list', [saved]],
    ['an empty record', {}],
    ['a record without an edition', { ticked: [], done: [] }],
    ['a record without ticks', { edition: 'e1', done: [] }],
    ['a record without what is done', { edition: 'e1', ticked: [] }],
    ['one with a numbered edition', { ...saved, edition: 1 }],
    ['one with ticks that are no list', { ...saved, ticked: { 'read-mail': true } }],
    ['one with ticks that are no names', { ...saved, ticked: [1] }],
    ['one with a name that is none', { ...saved, done: ['open-users', null] }],
    ['one with a text for a list', { ...saved, done: 'open-users' }],
  ])('is nothing when it is %s', (_, value) => {
    expect(readSaved(JSON.stringify(value))).toBeUndefined();
  });

  test('brings along nothing else, and changes nothing else', () => {
    const whole = JSON.stringify(saved).slice(1, -1);
    for (const extra of [
      `{${whole},"admin":true}`,
      `{"__proto__":{"admin":true},${whole}}`,
      `{"constructor":{"prototype":{"admin":true}},${whole}}`,
    ]) {
      const read = readSaved(extra);
      expect(read).toEqual(saved);
      expect(Object.keys(read ?? {}).sort()).toEqual(['done', 'edition', 'ticked']);
      expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
      expect(read).not.toHaveProperty('admin');
    }
    expect({}).not.toHaveProperty('admin');
    expect(readSaved(`{"__proto__":{${whole}}}`)).toBeUndefined();
  });

  test('may be huge', () => {
    expect(readSaved('x'.repeat(5_000_000))).toBeUndefined();
    expect(readSaved('['.repeat(200_000))).toBeUndefined();
    const many = { ...saved, ticked: Array.from({ length: 100_000 }, (_, at) => `step-${at}`) };
    expect(readSaved(JSON.stringify(many))?.ticked).toHaveLength(100_000);
  });

  test('is what was saved or nothing, whatever stands there', () => {
    const names = fc.oneof(fc.array(fc.string()), fc.jsonValue());
    const shapes = fc.record(
      { edition: fc.oneof(fc.string(), fc.jsonValue()), ticked: names, done: names },
      { requiredKeys: [] },
    );
    const isNames = (value: unknown) =>
      Array.isArray(value) && value.every((each) => typeof each === 'string');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          shapes.map((it) => JSON.stringify(it)),
        ),
        (text) => {
          const read = readSaved(text);
          if (!read) return;
          expect(typeof read.edition).toBe('string');
          expect([isNames(read.ticked), isNames(read.done)]).toEqual([true, true]);
          expect(JSON.parse(text)).toMatchObject(read);
        },
      ),
      { numRuns: 500 },
    );
  });
});

/** A browser's storage that does as it is told. */
function stub(how: { get?: (key: string) => string | null; set?: () => void }) {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: how.get ?? ((key: string) => kept.get(key) ?? null),
    setItem: how.set ?? ((key: string, text: string) => kept.set(key, text)),
  });
  return kept;
}

const forbidden = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

describe('the storage of a browser', () => {
  test('keeps each guide under its own name', () => {
    const kept = stub({});
    expect(storage.read('users/roles')).toBeUndefined();
    storage.write('users/roles', saved);
    storage.write('account/create', { ...saved, edition: 'e2' });
    expect([...kept.keys()]).toEqual(['practice:users/roles', 'practice:account/create']);
    expect(storage.read('users/roles')).toEqual(saved);
    expect(storage.read('account/create')).toEqual({ ...saved, edition: 'e2' });
    expect(savedKey('users/roles')).toBe('practice:users/roles');
  });

  test('may hold what somebody else wrote there', () => {
    stub({ get: () => 'x' });
    expect(storage.read('users/roles')).toBeUndefined();
  });

  test('that is forbidden reads nothing and throws nothing', () => {
    stub({ get: forbidden, set: forbidden });
    expect(storage.read('users/roles')).toBeUndefined();
    expect(() => storage.write('users/roles', saved)).not.toThrow();
  });

  test('that is full loses what was new, and keeps what was there', () => {
    const text = JSON.stringify(saved);
    stub({
      get: () => text,
      set: () => {
        throw new DOMException('Full', 'QuotaExceededError');
      },
    });
    expect(() => storage.write('users/roles', { ...saved, ticked: [] })).not.toThrow();
    expect(storage.read('users/roles')).toEqual(saved);
  });

  test('may be missing, or forbid even to look at it', () => {
    vi.stubGlobal('localStorage', undefined);
    expect(storage.read('users/roles')).toBeUndefined();
    expect(() => storage.write('users/roles', saved)).not.toThrow();
    const before = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
    Object.defineProperty(globalThis, 'localStorage', { configurable: true, get: forbidden });
    expect(storage.read('users/roles')).toBeUndefined();
    expect(() => storage.write('users/roles', saved)).not.toThrow();
    if (before) Object.defineProperty(globalThis, 'localStorage', before);
  });
});
