import * as fc from 'fast-check';

const name = fc.stringMatching(/^[a-z][a-z0-9]{2,9}$/);
const noise = fc.constantFrom(
  "$table_prefix = 'wp_';",
  '// define("DB_NAME", "old");',
  "/* define('DB_USER', 'old'); */",
  "define('DB_PASSWORD', 'it\\'s # not // a \"comment\"');",
  "$text = <<<'TXT'\ndefine('DB_NAME', 'no');\nTXT;",
  '$a = "x {$b[\'c\']} y";',
  "#[Attribute('DB_NAME')]\nfunction f(string $x = 'y') { return $x . 'z'; }",
  "if (PHP_SAPI === 'cli') { $mode = 'cli'; }",
  '?><p>it\'s "html"</p><?php',
  "$list = ['user' => 'u', 'database' => ['x', 1, null]];",
);
const eol = fc.constantFrom('\n', '\r\n');
const quote = fc.constantFrom("'", '"');

/** A configuration of WordPress in PHP, with everything around the two names made by chance. */
export const wordpressFile = fc
  .record({
    names: fc.tuple(name, name),
    above: fc.array(noise, { maxLength: 6 }),
    between: fc.array(noise, { maxLength: 4 }),
    below: fc.array(noise, { maxLength: 6 }),
    eol,
    quote,
    bom: fc.boolean(),
    lastNewline: fc.boolean(),
  })
  .map(({ names, above, between, below, ...form }) => {
    const define = (key: string, value: string) =>
      `define( ${form.quote}${key}${form.quote}, ${form.quote}${value}${form.quote} );`;
    const lines = [
      '<?php',
      ...above,
      define('DB_NAME', names[0]),
      ...between,
      define('DB_USER', names[1]),
      "require_once ABSPATH . 'wp-settings.php';",
      ...below,
    ];
    const text = lines.join('\n').replaceAll('\n', form.eol) + (form.lastNewline ? form.eol : '');
    return { names, text: (form.bom ? '\xef\xbb\xbf' : '') + text };
  });

export const prefix = fc.stringMatching(/^[a-z0-9]{4,6}_$/);

export const toBytes = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
export const toText = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
