import { expect, test } from 'vitest';
import { readArguments } from '#cli/replay/arguments.ts';

const guides = ['account/create', 'users/roles', 'users/work-teams'];
const read = (...given: string[]) => readArguments(given, guides);

test('without arguments everything is followed, unseen', () => {
  expect(read()).toEqual({ guide: undefined, locale: undefined, by: undefined, visible: false });
});

test('a guide, a language, a way and a window can be asked for, in any order', () => {
  const asked = { guide: 'users/roles', locale: 'de', by: 'keys', visible: true };
  expect(read('users/roles', '--locale', 'de', '--by', 'keys', '--visible')).toEqual(asked);
  expect(read('--visible', '--by=keys', '--locale=de', 'users/roles')).toEqual(asked);
});

test.each([
  [
    ['users/role'],
    'There is no guide "users/role" to follow. Did you mean "users/roles"? Choose from: account/create, users/roles, users/work-teams.',
  ],
  [
    ['mail/search'],
    'There is no guide "mail/search" to follow. Choose from: account/create, users/roles, users/work-teams.',
  ],
  [
    ['--locale', 'fr'],
    'There is no language "fr" to follow. Did you mean "es"? Choose from: es, de.',
  ],
  [
    ['--by', 'key'],
    'There is no way "key" to follow. Did you mean "keys"? Choose from: finger, keys.',
  ],
  [
    ['users/roles', 'users/work-teams'],
    'One guide at a time, or all. npm run replay -- [guide] [--locale es|de] [--by finger|keys] [--visible]',
  ],
  [
    ['--slow'],
    'This is not understood: --slow\nnpm run replay -- [guide] [--locale es|de] [--by finger|keys] [--visible]',
  ],
])('%j is answered with what can be asked for', (given, message) => {
  expect(() => read(...given)).toThrow(new Error(message));
});
