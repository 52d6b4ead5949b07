import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { type Part, readParts } from '#markdown/parts.ts';

/** As a guide of this project, so that links to others are found. */
const parts = (text: string, locale = 'es') =>
  readParts(text, resolve(`content/${locale}/billing/invoices.mdx`));

const component = (name: string, attributes = {}, children: Part[] = []) => ({
  name,
  widget: undefined,
  attributes,
  children,
});

test('a text without components is one piece of HTML, set as its language has it', () => {
  expect(parts('Pulse "Hola" *ya*.', 'es')).toEqual(['<p>Pulse «Hola» <em>ya</em>.</p>']);
  expect(parts('Sagen Sie "Hallo".', 'de')).toEqual(['<p>Sagen Sie „Hallo“.</p>']);
});

test('a component stands where it was written, in the middle of a line and in a step', () => {
  expect(
    parts(
      '<Step id="a" name="A">\n\nPulse <Ui id="web.save"/> y **ya <Term id="php">PHP</Term>**.\n\n</Step>',
    ),
  ).toEqual([
    component('Step', { id: 'a', name: 'A' }, [
      '<p>Pulse ',
      component('Ui', { id: 'web.save' }),
      ' y <strong>ya ',
      component('Term', { id: 'php' }, ['PHP']),
      '</strong>.</p>',
    ]),
  ]);
});

test('two components that touch are both there', () => {
  expect(parts('A <Ui id="a"/><Ui id="b"/>')).toEqual([
    '<p>A ',
    component('Ui', { id: 'a' }),
    component('Ui', { id: 'b' }),
    '</p>',
  ]);
});

test('tables and images are drawn by components', () => {
  expect(parts('![Un *dibujo*](./a.png)')).toEqual([
    '<p>',
    component('img', { src: './a.png', alt: 'Un dibujo' }),
    '</p>',
  ]);
  expect(parts('| A |\n| - |\n| <Ui id="b"/> |')).toEqual([
    component('table', {}, [
      '\n<thead>\n<tr>\n<th>A</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>',
      component('Ui', { id: 'b' }),
      '</td>\n</tr>\n</tbody>\n',
    ]),
  ]);
});

test('code stays as it was typed, and what looks like HTML in it is text', () => {
  expect(parts('`"a" <b>` und\n\n```php\n$a = "<b>"; // ...\n```', 'de')).toEqual([
    '<p><code>"a" &#x3C;b></code> und</p>\n<pre><code class="language-php">$a = "&#x3C;b>"; // ...\n</code></pre>',
  ]);
});

test('a link to the file of a guide becomes its address, any other stays', () => {
  expect(
    parts('[a](payment-reminder.mdx#steps) [b](#x) [c](https://e.example/)', 'de').join(''),
  ).toMatch(
    /^<p><a href="\/[^"]*de\/[^"]+\/#steps">a<\/a> <a href="#x">b<\/a> <a href="https:\/\/e.example\/">c<\/a><\/p>$/,
  );
  expect(() => parts('[a](nowhere.mdx)')).toThrow('nowhere.mdx');
});

test('a widget is known by the line that imports it; no other code is there', () => {
  const text = `import Prefix from '#widgets/mysql-prefix/widget.astro';

{/* a note to writers */}

<Prefix manual="x" />

{process.exit(1)}`;
  expect(parts(text).filter((part) => typeof part !== 'string' || part.trim())).toEqual([
    { name: 'Prefix', widget: 'mysql-prefix', attributes: { manual: 'x' }, children: [] },
  ]);
});

test('what the parser cannot read is told with its place', () => {
  expect(() => parts('Uno.\n\n<Note>\n\nDos.')).toThrow(/Note/);
});

test('a sign that no text can hold does no harm', () => {
  expect(parts('a\0b <Ui id="c"/>')).toEqual([
    '<p>a\uFFFDb ',
    component('Ui', { id: 'c' }),
    '</p>',
  ]);
});
