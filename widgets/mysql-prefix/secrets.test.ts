import { expect, test } from 'vitest';
import { findSecrets } from '#widgets/mysql-prefix/secrets.ts';

/** The text with every secret taken out of it. */
function shown(text: string): string {
  return findSecrets(text)
    .reverse()
    .reduce((rest, { start, end }) => `${rest.slice(0, start)}#${rest.slice(end)}`, text);
}

const hidden: readonly [about: string, text: string, shown: string][] = [
  ['a constant', "define( 'DB_PASSWORD', 's3' );", "define( 'DB_PASSWORD', '#' );"],
  ['a constant over two lines', "define('DB_PASSWORD'\n, 's3');", "define('DB_PASSWORD'\n, '#');"],
  ['a variable', '$dbpasswd = "s3";', '$dbpasswd = "#";'],
  ['a property', "$CFG->dbpass = 's3';", "$CFG->dbpass = '#';"],
  ['a key of an array', "'password' => 's\\'3', 'host' => 'h'", "'password' => '#', 'host' => 'h'"],
  ['an assigned key', "$db['default']['password'] = 's3';", "$db['default']['password'] = '#';"],
  ['what takes over', "$pass = getenv('P') ?: 's3';", '$pass = #;'],
  ['a line of .env', 'DB_PASSWORD=s3 # mine\nDB_HOST=h', 'DB_PASSWORD=#\nDB_HOST=h'],
  ['a quoted line of .env', 'APP_SECRET="s3"', 'APP_SECRET="#"'],
  ['a value without end', "$pass = 's3\n$x = 1;", "$pass = '#\n$x = 1;"],
  ['the password of a URL', 'mysql://u:s3@h:3306/d', 'mysql://u:#@h:3306/d'],
  ['a password with an @', 'mysql://u:s@3@h:3306/d', 'mysql://u:#@h:3306/d'],
  ['a third argument', "new PDO('mysql:host=h', 'u', 's3')", "new PDO('mysql:host=h', 'u', '#')"],
  [
    'a named argument',
    "new mysqli(password: 's3', username: 'u')",
    "new mysqli(password: '#', username: 'u')",
  ],
  ['an element', '<password><![CDATA[s3]]></password>', '<password><![CDATA[#]]></password>'],
  ['a comment', "// $db_pass = 's3';", "// $db_pass = '#';"],
  ['a text of several lines', "$password = <<<'X'\ns3\nX;", "$password = <<<'X'\n#X;"],
];

for (const [about, text, expected] of hidden)
  test(`${about} does not show a secret`, () => {
    expect(shown(text)).toBe(expected);
  });

test('what is no secret stays', () => {
  for (const text of [
    "define( 'DB_NAME', 'shop' );",
    "$con = mysqli_connect($host, $user, $pass, 'shop');",
    "'username' => 'keeper',",
    'https://example.org/path',
    '$password = $fromElsewhere;',
  ])
    expect(shown(text)).toBe(text);
});

test('a large file full of quotes is read in one go', () => {
  const text = `'"\\`.repeat(300_000);
  expect(findSecrets(text)).toEqual([]);
  expect(findSecrets("$pass = '".repeat(50_000)).length).toBeGreaterThan(0);
  for (const piece of ['x', 'pass', 'pass=$a ', '://a:b', 'mysql ', 'pass=<<<A\n', '<pass>'])
    expect(findSecrets(piece.repeat(20_000)).length, piece).toBeLessThan(20_001);
  expect(shown(`${'x'.repeat(300_000)}pass = 's3';`).endsWith("pass = '#';")).toBe(true);
});
