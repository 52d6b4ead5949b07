import { expect, test } from 'vitest';
import { readOutline } from '#markdown/outline.ts';

const source = `---
title: x
---

Intro with <Term id="invoice">invoice</Term>.

## Needs *this* {#needs}

## Do it {#steps}

<Steps>
<Step id="open" name="Open it">

Choose <Ui id="menu.accounting"/> ▸ [there](../billing/a.mdx#b) and \`code\`.

- one
- two

</Step>
</Steps>

![A picture](picture.png)
`;

const outline = readOutline(source, (id) => `[${id}]`);

test('headings have their depth, id and words', () => {
  expect(outline.headings).toEqual([
    { depth: 2, id: 'needs', text: 'Needs this', line: 7, column: 1 },
    { depth: 2, id: 'steps', text: 'Do it', line: 9, column: 1 },
  ]);
});

test('a step knows its section and reads as plain text, labels included', () => {
  expect(outline.steps).toEqual([
    {
      id: 'open',
      name: 'Open it',
      text: 'Choose [menu.accounting] ▸ there and code. one two',
      section: 'steps',
      line: 12,
      column: 1,
    },
  ]);
});

test('links, images and components stand with their place', () => {
  expect(outline.links).toEqual([
    { href: '../billing/a.mdx#b', text: 'there', line: 14, column: 37 },
  ]);
  expect(outline.images).toMatchObject([{ src: 'picture.png', alt: 'A picture', line: 22 }]);
  expect(outline.components.map(({ name, attributes }) => [name, attributes['id']])).toEqual([
    ['Term', 'invoice'],
    ['Steps', undefined],
    ['Step', 'open'],
    ['Ui', 'menu.accounting'],
  ]);
});

test('broken MDX is told with its line', () => {
  expect(() => readOutline('<Steps>\n\ntext {x\n')).toThrow();
});
