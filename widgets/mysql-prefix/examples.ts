/** A state of the converter worth looking at: in tests, for barriers, in pictures. */
export type Example = {
  prefix?: string;
  pasted?: string;
  files?: readonly { name: string; text: string }[];
  /** Whether the changes are asked for. */
  shown?: boolean;
  /** How the work on a large file goes: no answer yet, none in time, or the worker is gone. */
  worker?: 'silent' | 'late' | 'lost';
  /** Selectors pressed one after another. */
  press?: readonly string[];
  /** Selector of what must be there then. */
  awaits: string;
};

const password = 'shop-S3cret!';

export function wordpress({ database = 'shop', user = 'keeper' } = {}): string {
  return [
    '<?php',
    '// shop',
    `define( 'DB_NAME', '${database}' );`,
    `define( 'DB_USER', '${user}' );`,
    `define( 'DB_PASSWORD', '${password}' );`,
    "define( 'DB_HOST', 'wxyz.myd.infomaniak.com' );",
    "$table_prefix = 'wp_';",
    '',
  ].join('\n');
}

/** More than is converted in the page itself. */
export function large(text = wordpress()): string {
  return `${text}// ${'x'.repeat(77)}\n${`// ${'filler '.repeat(11)}\n`.repeat(1400)}`;
}

const prefix = 'wxyz';
const largeFile = { name: 'wp-config.php', text: large() };
const branches =
  "if (STAGE) define('DB_NAME', 'probe'); else define('DB_NAME', 'shop');\ndefine('DB_USER', 'keeper');";

/** A name and a line that no layout may break on. */
const longName = `${'Konfigurationsdatei'.repeat(6)}.php`;
const longLine = `define('DB_NAME', 'shop'); // ${'w'.repeat(400)}`;

export const examples: Readonly<Record<string, Example>> = {
  empty: { press: ['.converter-promise summary'], awaits: '.converter-promise details[open]' },
  'a wrong prefix, and no file': { prefix: 'WXYZ', shown: true, awaits: '.converter-error' },
  'files taken in and refused': {
    files: [
      { name: longName, text: wordpress() },
      { name: 'wp-config.php', text: wordpress() },
      { name: 'wp-config.php', text: wordpress() },
      { name: 'empty.php', text: '' },
      { name: 'picture.png', text: '\0PNG' },
    ],
    awaits: '.converter-taken + .converter-taken',
  },
  working: {
    prefix,
    files: [largeFile],
    shown: true,
    worker: 'silent',
    awaits: '.converter-working',
  },
  'no answer': {
    prefix,
    files: [{ name: 'short.php', text: wordpress() }, largeFile],
    shown: true,
    worker: 'late',
    awaits: '[role=alert]',
  },
  'a worker that is gone': {
    prefix,
    files: [largeFile],
    shown: true,
    worker: 'lost',
    awaits: '[role=alert]',
  },
  'changes, and the file around them': {
    prefix,
    pasted: wordpress(),
    shown: true,
    press: ['.converter-source summary', '.converter-file .converter-main'],
    awaits: '.converter-source[open] .converter-is-changed',
  },
  'several files with long names and lines': {
    prefix,
    files: [
      { name: longName, text: `<?php\n${longLine}\ndefine('DB_USER', 'keeper');` },
      { name: '.env', text: `DATABASE_URL="mysql://keeper:${password}@127.0.0.1/shop"\n` },
    ],
    shown: true,
    awaits: '.converter-file + .converter-file .converter-change',
  },
  'nothing to change': {
    prefix,
    pasted: wordpress({ database: 'wxyz_shop', user: 'wxyz_keeper' }),
    shown: true,
    awaits: '.converter-file',
  },
  'nothing found': { prefix, pasted: 'x = 1', shown: true, awaits: '.converter-warning' },
  choices: {
    prefix,
    pasted: `<?php\n${branches}\n`,
    shown: true,
    press: ['.converter-part input[type=checkbox]'],
    awaits: '.converter-change ins',
  },
  'what cannot be known': {
    prefix,
    pasted: "<?php\ndefine('DB_NAME', getenv('DB_NAME'));\ndefine('DB_USER', $user . 'x');\n",
    shown: true,
    awaits: '.converter-unknown',
  },
  'a foreign prefix that is replaced': {
    prefix,
    pasted: wordpress({ database: 'abcd_shop', user: 'abcd_keeper' }),
    shown: true,
    press: ['.converter-part label:nth-of-type(2) input'],
    awaits: '.converter-change del',
  },
};
