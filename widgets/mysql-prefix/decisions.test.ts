import { expect, test } from 'vitest';
import type { Decisions } from './conversion.ts';
import { convert } from './logic.ts';
import { toBytes, toText } from './testing.ts';

function converted(text: string, decisions: Decisions): string {
  const options = { prefix: 'wxyz_', direction: 'add', ...decisions } as const;
  return toText(convert(toBytes(text), options).bytes);
}

const branches =
  "<?php if (STAGE) define('DB_NAME', 'probe'); else define('DB_NAME', 'shop'); define('DB_USER', 'me');";
const other = "<?php define('DB_NAME', 'abcd_shop'); define('DB_USER', 'abcd_me');";

test('of several literals, those that were chosen are changed', () => {
  const user = branches.replace("'me'", "'wxyz_me'");
  expect(converted(branches, {})).toBe(user);
  const choose = [branches.indexOf('shop')];
  expect(converted(branches, { choose })).toBe(user.replace('shop', 'wxyz_shop'));
  expect(converted(branches, { choose: [...choose, branches.indexOf('probe')] })).toBe(
    user.replace('shop', 'wxyz_shop').replace('probe', 'wxyz_probe'),
  );
});

test('the prefix of another server gives way, or stays below, or keeps the names as they are', () => {
  expect(converted(other, {})).toBe(other);
  expect(converted(other, { foreign: { prefix: 'abcd_', become: 'replaced' } })).toBe(
    other.replaceAll('abcd_', 'wxyz_'),
  );
  expect(converted(other, { foreign: { prefix: 'abcd_', become: 'kept' } })).toBe(
    other.replaceAll('abcd_', 'wxyz_abcd_'),
  );
  expect(converted(other, { foreign: { prefix: 'efgh_', become: 'replaced' } })).toBe(other);
});
