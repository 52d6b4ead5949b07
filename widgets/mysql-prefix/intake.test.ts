import { unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { archive } from '#widgets/mysql-prefix/archive.ts';
import { distinctNames } from '#widgets/mysql-prefix/distinct-names.ts';
import { judge, mostBytes, mostFiles, readFiles } from '#widgets/mysql-prefix/intake.ts';
import { readPrefix } from '#widgets/mysql-prefix/prefix.ts';

test('text is taken in, also in Latin-1 and with a byte order mark', () => {
  expect(judge(new TextEncoder().encode('<?php'))).toBeUndefined();
  expect(judge(new Uint8Array([0xef, 0xbb, 0xbf, 60]))).toBeUndefined();
  expect(judge(new Uint8Array([60, 0xe9, 62]))).toBeUndefined();
});

test('what is no configuration file is refused with its reason', () => {
  const wide = (text: string, odd: number) =>
    new Uint8Array([...text].flatMap((c) => (odd ? [c.charCodeAt(0), 0] : [0, c.charCodeAt(0)])));
  expect(judge(new Uint8Array())).toBe('empty');
  expect(judge(new Uint8Array(mostBytes + 1))).toBe('too-large');
  expect(judge(new Uint8Array([0xff, 0xfe, 60, 0]))).toBe('utf-16');
  expect(judge(wide('<?php $a', 1))).toBe('utf-16');
  expect(judge(wide('<?php $a', 0))).toBe('utf-16');
  expect(judge(new Uint8Array([137, 80, 78, 71, 0, 1, 2, 3]))).toBe('binary');
});

test('a file that cannot be read does not keep the others out', async () => {
  const gone = new File(['x'], 'gone.php');
  gone.arrayBuffer = () => Promise.reject(new Error('gone'));
  const { sources, refused } = await readFiles([gone, new File(['<?php'], 'here.php')]);
  expect(sources.map(({ name }) => name)).toEqual(['here.php']);
  expect(refused).toEqual([{ name: 'gone.php', why: 'unreadable' }]);
});

test('of too many files those that are left out are not even read', async () => {
  const reading = vi.fn(() => Promise.resolve(new Uint8Array([60]).buffer));
  const files = Array.from({ length: mostFiles + 2 }, (_, at) =>
    Object.assign(new File(['x'], `${at}.php`), { arrayBuffer: reading }),
  );
  const { sources, leftOut } = await readFiles(files);
  expect(sources).toHaveLength(mostFiles);
  expect(leftOut).toBe(2);
  expect(reading).toHaveBeenCalledTimes(mostFiles);
});

test('a prefix is understood with and without its underscore', () => {
  expect(readPrefix('wxyz')).toEqual({ prefix: 'wxyz_' });
  expect(readPrefix(' ab12_ ')).toEqual({ prefix: 'ab12_' });
});

test('a prefix of the wrong form is refused with its reason', () => {
  const problems = Object.entries({
    '': 'empty',
    _: 'empty',
    'wx yz': 'space',
    'wxyz.myd.infomaniak.com': 'host',
    WXYZ: 'capitals',
    'wxyz-': 'hyphen',
    wxyz__: 'several-underscores',
    wxyz_shop: 'full-name',
    wéyz: 'characters',
    [`${'x'.repeat(30)}_`]: 'too-long',
  });
  for (const [typed, problem] of problems) expect(readPrefix(typed), typed).toEqual({ problem });
});

test('files of the same name all have a place in the archive', () => {
  expect(distinctNames(['config.php', 'Config.php', '.env', '.env', 'config-2.php'])).toEqual([
    'config.php',
    'Config-2.php',
    '.env',
    '.env-2',
    'config-2-2.php',
  ]);
  const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 13, 10, 0xe9]);
  const files = unzipSync(
    archive([
      { name: 'a.php', bytes },
      { name: 'a.php', bytes },
    ]),
  );
  expect(Object.keys(files)).toEqual(['a.php', 'a-2.php']);
  expect(files['a-2.php']).toEqual(bytes);
});
