import { describe, expect, test } from 'vitest';
import { type Change, type Compared, changes } from '#widgets/mysql-prefix/changes.ts';
import { readCorpus } from '#widgets/mysql-prefix/corpus/read-corpus.ts';
import { excerpts } from '#widgets/mysql-prefix/excerpt.ts';
import { inspect } from '#widgets/mysql-prefix/inspect.ts';
import { decode, lineRange, lineStarts, type Piece } from '#widgets/mysql-prefix/lines.ts';
import { convert } from '#widgets/mysql-prefix/logic.ts';

function compared(text: string, prefix = 'wxyz_', direction: 'add' | 'remove' = 'add'): Compared {
  const before = new TextEncoder().encode(text);
  return { before, ...inspect(convert, before, { prefix, direction }) };
}

/** As a person reads it: [-out-], [+in+], and a star for what is hidden. */
function read(pieces: readonly Piece[]): string {
  const forms = {
    plain: (text: string) => text,
    out: (text: string) => `[-${text}-]`,
    in: (text: string) => `[+${text}+]`,
    hidden: () => '*',
  };
  return pieces.map(({ text, kind }) => forms[kind](text)).join('');
}

function readAll(list: readonly Change[]): string[] {
  return list.flatMap(({ line, before, after }) => [
    `${line} ${read(before)}`,
    `${line} ${read(after)}`,
  ]);
}

test('exactly the added characters are marked', () => {
  expect(
    readAll(changes(compared("<?php\r\ndefine('DB_NAME', 'shop');\r\ndefine('DB_USER', 'me');"))),
  ).toEqual([
    "2 define('DB_NAME', 'shop');",
    "2 define('DB_NAME', '[+wxyz_+]shop');",
    "3 define('DB_USER', 'me');",
    "3 define('DB_USER', '[+wxyz_+]me');",
  ]);
});

test('exactly the removed characters are marked', () => {
  const text = "<?php define('DB_NAME', 'wxyz_shop'); define('DB_USER', 'wxyz_me');";
  expect(readAll(changes(compared(text, 'wxyz_', 'remove')))).toEqual([
    "1 <?php define('DB_NAME', '[-wxyz_-]shop'); define('DB_USER', '[-wxyz_-]me');",
    "1 <?php define('DB_NAME', 'shop'); define('DB_USER', 'me');",
  ]);
});

test('two names in one line are one change, and the password between them stays hidden', () => {
  const url = 'DATABASE_URL="mysql://keeper:s3cret@h.example:3306/shop?charset=utf8mb4"\n';
  expect(readAll(changes(compared(url)))).toEqual([
    '1 DATABASE_URL="mysql://keeper:*@h.example:3306/shop?charset=utf8mb4"',
    '1 DATABASE_URL="mysql://[+wxyz_+]keeper:*@h.example:3306/[+wxyz_+]shop?charset=utf8mb4"',
  ]);
});

test('a password that is the name of the database, too, is hidden where it is the password', () => {
  const text =
    "<?php\ndefine('DB_NAME', 'shop');\ndefine('DB_USER', 'shop');\ndefine('DB_PASSWORD', 'shop');\n";
  const [lines = []] = excerpts(compared(text));
  expect(lines.map(({ pieces, mark }) => `${mark ?? ''} ${read(pieces)}`.trim())).toEqual([
    '<?php',
    "changed define('DB_NAME', '[+wxyz_+]shop');",
    "changed define('DB_USER', '[+wxyz_+]shop');",
    "define('DB_PASSWORD', '*');",
    '',
  ]);
});

test('of a long line only the neighbourhood of a change is shown', () => {
  const text = `<?php /* ${'x'.repeat(9000)} */ define('DB_NAME', 'shop'); define('DB_USER', 'me'); /* ${'y'.repeat(9000)} */`;
  const lines = readAll(changes(compared(text)));
  expect(lines.length).toBe(2);
  for (const line of lines) expect(line.length).toBeLessThan(500);
});

test('only the neighbourhood of what was found is shown of a long file', () => {
  const text = `<?php\n${'// line\n'.repeat(5000)}define('DB_NAME', 'shop'); define('DB_USER', 'me');\n${'// line\n'.repeat(5000)}`;
  const groups = excerpts(compared(text));
  expect(groups.map((lines) => lines.map(({ line }) => line))).toEqual([
    [5000, 5001, 5002, 5003, 5004],
  ]);
});

describe('in every file of the corpus', () => {
  for (const { folder, file, about, before, prefix, direction } of readCorpus())
    test(`${folder}/${file} is shown as it is: ${about}`, () => {
      const { conversion } = inspect(convert, before, { prefix, direction, fileName: file });
      const plain = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');
      const lineIn = (bytes: Uint8Array, line: number) => {
        const { start, end } = lineRange(bytes, lineStarts(bytes), line - 1);
        return decode(bytes.subarray(start, end));
      };
      for (const change of changes({ before, conversion, secrets: [] })) {
        const whole = lineIn(before, change.line);
        if (whole.length > 160) continue;
        expect(plain(change.before)).toBe(whole);
        expect(plain(change.after)).toBe(lineIn(conversion.bytes, change.line));
        expect(change.edits.every(({ line }) => line === change.line)).toBe(true);
      }
    });
});
