import { describe, expect, test } from 'vitest';
import { readCorpus } from './corpus/read-corpus.ts';
import { convert } from './logic.ts';
import { toBytes } from './testing.ts';

const corpus = readCorpus();

/** Numbers that are the same in every run. */
function chance(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const pieces = [
  `'`,
  '"',
  '`',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '/*',
  '*/',
  '//',
  '#',
  '?>',
  '<?php',
  '<<<X\n',
  '\\',
  '\0',
  '\xff',
  '\r',
  '$',
  '=>',
  '::',
  '->',
  ',',
  ';',
  'define(',
  'fn',
  'match',
  'new',
  'class ',
  'if (',
  '${',
  '%',
  '@',
];

function mutate(bytes: Uint8Array, random: (below: number) => number): Uint8Array {
  let text = Buffer.from(bytes).toString('latin1');
  for (let times = random(4) + 1; times > 0; times--) {
    const at = random(text.length + 1);
    const kind = random(4);
    const piece = pieces[random(pieces.length)] ?? '';
    if (kind === 0) text = text.slice(0, at) + piece + text.slice(at);
    else if (kind === 1) text = text.slice(0, at) + text.slice(at + random(30));
    else if (kind === 2) text = text.slice(0, at);
    else text = text.slice(0, at) + text.slice(random(text.length), at + 200) + text.slice(at);
  }
  return toBytes(text);
}

describe('Broken files', () => {
  test('20,000 of them are read without an exception, and nothing but the edits changes', () => {
    const random = chance(20261125);
    for (let run = 0; run < 20_000; run++) {
      const each = corpus[random(corpus.length)];
      if (!each) continue;
      const before = mutate(each.before, random);
      const { bytes, edits } = convert(before, each);
      const grown = edits.reduce(
        (sum, { inserted, removed }) => sum + inserted.length - removed,
        0,
      );
      expect(bytes.length).toBe(before.length + grown);
    }
  }, 120_000);

  const hostile: [string, (size: number) => string][] = [
    ['quotes', (size) => `<?php ${`'a\n"b\n`.repeat(size / 6)}`],
    ['escaped quotes', (size) => `<?php '${"\\'".repeat(size / 2)}`],
    ['backslashes', (size) => `<?php "${'\\'.repeat(size)}`],
    ['brackets', (size) => `<?php ${'['.repeat(size)}`],
    ['braces', (size) => `<?php ${'{'.repeat(size)}`],
    ['mixed brackets', (size) => `<?php ${'([{'.repeat(size / 3)}`],
    ['signs', (size) => `<?php $a = ${'!'.repeat(size)}1;`],
    ['heredocs that never end', (size) => `<?php ${'<<<A\n'.repeat(size / 5)}`],
    ['heredocs', (size) => `<?php ${'$a = <<<A\nb\nA;\n'.repeat(size / 16)}`],
    ['tags', (size) => '<?php ?>'.repeat(size / 8)],
    ['comments', (size) => `<?php ${'/* DB_NAME = */'.repeat(size / 15)}`],
    [
      'definitions',
      (size) => `<?php ${"define('DB_NAME','a');define('DB_USER','b');".repeat(size / 44)}`,
    ],
    [
      'branches',
      (size) =>
        `<?php ${"if ($a) define('DB_NAME','a'); else define('DB_USER','b');".repeat(size / 58)}`,
    ],
    [
      'variables in circles',
      (size) =>
        `<?php ${'$a = $a ?: $b; $b = $a ?: $a;'.repeat(size / 29)} mysqli_connect('h', $a, 'p', $b);`,
    ],
    [
      'connections',
      (size) => `<?php ${"$d = 'x'; mysqli_connect('h', $d, 'p', $d);".repeat(size / 43)}`,
    ],
    [
      'arrays that are passed',
      (size) => `<?php ${"$p['a'] = 'x'; $c->addConnection($p);".repeat(size / 37)}`,
    ],
    ['ternaries', (size) => `<?php $a = ${'1 ? '.repeat(size / 4)}`],
    ['concatenations', (size) => `<?php $a = 'b'${" . 'c'".repeat(size / 6)};`],
    ['interpolations', (size) => `<?php $a = "${'$b '.repeat(size / 3)}";`],
    [
      'lines of .env',
      (size) =>
        'DB_DATABASE=$'.concat('{DB_USERNAME}\nDB_USERNAME=$', '{DB_DATABASE}\n').repeat(size / 52),
    ],
    ['quotes of .env', (size) => `A="\n`.repeat(size / 4)],
    ['elements', (size) => '<config>'.repeat(size / 8)],
    [
      'keys of YAML',
      (size) =>
        Array.from({ length: Math.sqrt(size * 2) }, (_, n) => `${' '.repeat(n)}a:`).join('\n'),
    ],
  ];

  test.each(hostile)(
    '%s: twice the bytes take about twice the time',
    (_, make) => {
      const options = { prefix: 'wxyz_', direction: 'add' } as const;
      const took = (size: number) => {
        const bytes = toBytes(make(size));
        const start = process.cpuUsage().user;
        convert(bytes, options);
        return (process.cpuUsage().user - start) / 1000;
      };
      took(60_000);
      const [short, long] = [took(60_000), took(480_000)];
      // Eight times the bytes: 8 where it is linear, 64 where every byte is looked at for every other one.
      expect(long).toBeLessThan(40 * Math.max(short, 8));
    },
    60_000,
  );
});
