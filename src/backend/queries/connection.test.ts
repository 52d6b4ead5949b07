import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Connection, connectionOf, type NameProblem } from '#backend/queries/connection.ts';
import { type Website, website } from '#schema/records/website.ts';

/** On the server: database `wxyz_tienda`, user `wxyz_lucia`. */
const site = (mysqlPrefix: boolean, database: string, user: string): Website =>
  website.parse({
    id: 'website:shop',
    product: 'product:shop',
    name: 'shop.example',
    mysqlPrefix,
    server: { prefix: 'wxyz_', database: 'wxyz_tienda', user: 'wxyz_lucia' },
    configuration: { database, user },
  });

const answer = (on: boolean, database: string, user: string) =>
  connectionOf(site(on, database, user));

const connects: Connection = { answer: 'connects' };
const fails = (...names: [NameProblem, ...NameProblem[]]): Connection => ({
  answer: 'fails',
  names,
});
const open = (...full: ('user' | 'database')[]): Connection => ({ answer: 'not-documented', full });
const user = (problem: NameProblem['problem']): NameProblem => ({ which: 'user', problem });
const database = (problem: NameProblem['problem']): NameProblem => ({ which: 'database', problem });

const [on, off] = [true, false];
const short = ['tienda', 'lucia'] as const;
const full = ['wxyz_tienda', 'wxyz_lucia'] as const;
const twice = ['wxyz_wxyz_tienda', 'wxyz_wxyz_lucia'] as const;
const other = ['laden', 'wxyz_jonas'] as const;

/** Switch, database, user. All that the sources say, and what they leave open. */
const table: [boolean, string, string, Connection][] = [
  [on, short[0], short[1], connects],
  [on, full[0], short[1], open('database')],
  [on, short[0], full[1], open('user')],
  [on, full[0], full[1], open('user', 'database')],
  [off, full[0], full[1], connects],
  [off, short[0], short[1], fails(user('without-prefix'), database('without-prefix'))],
  [off, full[0], short[1], fails(user('without-prefix'))],
  [off, short[0], full[1], fails(database('without-prefix'))],
  [off, twice[0], full[1], fails(database('prefix-twice'))],
  [off, full[0], twice[1], fails(user('prefix-twice'))],
  [off, twice[0], twice[1], fails(user('prefix-twice'), database('prefix-twice'))],
  [off, short[0], twice[1], fails(user('prefix-twice'), database('without-prefix'))],
  [off, other[0], full[1], fails(database('unknown'))],
  [off, full[0], other[1], fails(user('unknown'))],
  [off, short[0], other[1], fails(user('unknown'), database('without-prefix'))],
  [on, other[0], short[1], fails(database('unknown'))],
  [on, short[0], other[1], fails(user('unknown'))],
  [on, twice[0], short[1], fails(database('prefix-twice'))],
  [on, short[0], twice[1], fails(user('prefix-twice'))],
  // Whatever full names would do, one that is wrong fails.
  [on, full[0], other[1], fails(user('unknown'))],
  [on, twice[0], full[1], fails(database('prefix-twice'))],
];

describe('a site and its database', () => {
  test.each(table)('prefix on: %s, database %s, user %s', (isOn, inFile, byUser, told) => {
    expect(answer(isOn, inFile, byUser)).toEqual(told);
  });

  test.each([
    ['the names of each other', 'wxyz_lucia', 'wxyz_tienda'],
    ['other letters', 'WXYZ_TIENDA', 'wxyz_Lucia'],
    ['the prefix alone', 'wxyz_', 'wxyz_'],
    ['another prefix', 'abcd_tienda', 'abcd_lucia'],
    ['the prefix without its line', 'wxyztienda', 'wxyzlucia'],
  ])('%s are names that the server does not know', (_, inFile, byUser) => {
    expect(answer(off, inFile, byUser)).toEqual(fails(user('unknown'), database('unknown')));
    expect(answer(on, inFile, byUser)).toEqual(fails(user('unknown'), database('unknown')));
  });

  test('the prefix three times is told as twice', () => {
    expect(answer(off, 'wxyz_wxyz_wxyz_tienda', full[1])).toEqual(fails(database('prefix-twice')));
  });

  test('a short name that looks like a prefixed one is taken for what it is', () => {
    const odd = site(off, 'wxyz_tienda', 'wxyz_lucia');
    const server = { ...odd.server, database: 'wxyz_wxyz_tienda' };
    expect(connectionOf({ ...odd, server })).toEqual(fails(database('without-prefix')));
    expect(connectionOf({ ...odd, server, mysqlPrefix: on })).toEqual(open('user'));
  });
});

const word = fc.stringMatching(/^[a-z][a-z0-9]{1,8}$/);
const prefixes = fc.stringMatching(/^[a-z]{4}$/).map((letters) => `${letters}_`);
const forms = ['short', 'full', 'twice'] as const;

test('whatever names and prefix there are, only the two documented ways connect', () => {
  fc.assert(
    fc.property(
      fc.record({
        prefix: prefixes,
        database: word,
        user: word,
        on: fc.boolean(),
        as: fc.tuple(fc.constantFrom(...forms), fc.constantFrom(...forms)),
      }),
      ({ prefix, database: db, user: who, on: isOn, as: [dbAs, whoAs] }) => {
        const before = { short: '', full: prefix, twice: prefix + prefix };
        const told = connectionOf({
          ...site(isOn, before[dbAs] + db, before[whoAs] + who),
          server: { prefix, database: prefix + db, user: prefix + who },
        });
        const documented = isOn ? 'short' : 'full';
        const isDocumented = dbAs === documented && whoAs === documented;
        expect(told.answer === 'connects').toBe(isDocumented);
        const isOpen = isOn && !isDocumented && dbAs !== 'twice' && whoAs !== 'twice';
        expect(told.answer === 'not-documented').toBe(isOpen);
      },
    ),
  );
});

test('any text at all gets an answer, and a wrong one never connects', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1 }),
      fc.string({ minLength: 1 }),
      fc.boolean(),
      (db, who, isOn) => {
        const told = connectionOf({
          ...site(isOn, 'x', 'x'),
          configuration: { database: db, user: who },
        });
        const known = [...short, ...full] as string[];
        if (!known.includes(db) || !known.includes(who)) expect(told.answer).toBe('fails');
      },
    ),
  );
});
