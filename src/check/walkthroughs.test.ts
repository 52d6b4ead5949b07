import { expect, test } from 'vitest';
import { es, practice, project } from '#check/testing/project.ts';

const file = `content/${practice}`;

/** What is told after one text of the example was replaced by another. */
function spoilt(old: string, text: string): string {
  return project().replace(practice, old, text).told();
}

function moved(to: string): string {
  const sound = project();
  return sound.write(to, sound.text(practice)).remove(practice).told();
}

function lines(...all: string[]): string {
  return all.join('\n');
}

test('empty-walkthrough', () => {
  const words = [
    'This file is empty.',
    'Write the walkthrough (copy another one to begin with), or delete the file.',
  ];
  const told = lines(`${file}:1:1 empty-walkthrough`, ...words);
  expect(project().write(file, '').told()).toBe(told);
  expect(project().write(file, '# Nothing yet.\n').told()).toBe(told);
});

test('walkthrough-extension', () => {
  expect(moved('content/walkthroughs/billing/invoices.yml')).toBe(
    lines(
      'content/walkthroughs/billing/invoices.yml:1:1 walkthrough-extension',
      "`invoices.yml` would not be found: a walkthrough's file name ends in `.yaml`.",
      'Rename it to `invoices.yaml`.',
    ),
  );
  expect(moved('content/walkthroughs/billing/invoices.yaml.txt')).toBe(
    lines(
      'content/walkthroughs/billing/invoices.yaml.txt:1:1 walkthrough-extension',
      "`invoices.yaml.txt` would not be found: a walkthrough's file name ends in `.yaml`.",
      'Rename it to `invoices.yaml`.',
    ),
  );
});

test('walkthrough-file-name', () => {
  expect(moved('content/walkthroughs/billing/Invoices.yml')).toBe(
    lines(
      'content/walkthroughs/billing/Invoices.yml:1:1 walkthrough-file-name',
      '`Invoices.yml` cannot be the name of a walkthrough: it is called like its guide, with a–z, digits and single hyphens.',
      'Rename it to `invoices.yaml`.',
    ),
  );
});

test.each([
  ['content/walkthroughs/invoices.yaml', 'content/walkthroughs/<category>/invoices.yaml'],
  ['content/walkthroughs/billing/old/invoices.yml', 'content/walkthroughs/billing/invoices.yaml'],
  ['content/walkthrough/billing/invoices.yaml', 'content/walkthroughs/billing/invoices.yaml'],
  ['content/es/billing/invoices.yaml', 'content/walkthroughs/billing/invoices.yaml'],
  ['content/es/invoices.yaml', 'content/walkthroughs/<category>/invoices.yaml'],
  ['content/billing/invoices.yaml', 'content/walkthroughs/billing/invoices.yaml'],
])('misplaced-walkthrough: %s', (from, to) => {
  expect(moved(from)).toBe(
    lines(
      `${from}:1:1 misplaced-walkthrough`,
      'A walkthrough stands in `content/walkthroughs`, directly in the folder of its category, and this file does not; it would not be found.',
      `Move it to \`${to}\`.`,
    ),
  );
});

test('guide-among-walkthroughs', () => {
  const guide = project().text(es);
  expect(project().write('content/walkthroughs/billing/orders.mdx', guide).told()).toBe(
    lines(
      'content/walkthroughs/billing/orders.mdx:1:1 guide-among-walkthroughs',
      '`orders.mdx` would not be published: the folder `content/walkthroughs` holds walkthroughs, which end in `.yaml`.',
      'Move a guide to `content/es/<category>` or `content/de/<category>`; give a walkthrough the ending `.yaml`.',
    ),
  );
});

test('walkthrough-without-guide', () => {
  const sound = project();
  sound.write('content/walkthroughs/billing/order.yaml', sound.text(practice));
  expect(sound.told()).toBe(
    lines(
      'content/walkthroughs/billing/order.yaml:1:1 walkthrough-without-guide',
      'There is no guide `billing/order`, so nobody would find this walkthrough.',
      'Did you mean `billing/orders`? Folder and file are called like those of the guide: `content/es/billing/invoices.mdx` has its walkthrough in `content/walkthroughs/billing/invoices.yaml`.',
    ),
  );
});

test('a guide that has a walkthrough already is not suggested for another', () => {
  const sound = project();
  sound.write('content/walkthroughs/billing/invoice.yaml', sound.text(practice));
  expect(sound.told()).toMatch(/^Folder and file are called like those of the guide: /m);
});

test('practice-without-walkthrough', () => {
  expect(project().replace(es, '<Practice />', '').remove(practice).told()).toBe(
    lines(
      'content/de/billing/invoices.mdx:63:1 practice-without-walkthrough',
      '`<Practice />` shows the walkthrough of the guide, but there is no content/walkthroughs/billing/invoices.yaml.',
      'Create it (copy another one to begin with), or delete `<Practice />`.',
    ),
  );
});

test('practice-not-shown', () => {
  expect(project().replace(es, '<Practice />', '').told()).toBe(
    lines(
      'content/es/billing/invoices.mdx:1:1 practice-not-shown',
      'content/walkthroughs/billing/invoices.yaml tells how this guide is done, but nobody can practise it here.',
      'Write `<Practice />` in a line of its own below `</Steps>`.',
    ),
  );
});

test('practice-twice', () => {
  const twice = project().replace(es, '<Practice />', '<Practice />\n\n<Practice />');
  expect(twice.told()).toBe(
    lines(
      'content/es/billing/invoices.mdx:65:1 practice-twice',
      '`<Practice />` stands in line 63 already; a guide has one practice.',
      'Delete this one.',
    ),
  );
});

test('broken YAML and broken letters are told as in guides, and nothing is guessed from them', () => {
  expect(spoilt('as: ana', 'as: "ana')).toContain(`${file}:3:5 yaml-quote\n`);
  const broken = project().write(
    file,
    Buffer.concat([Buffer.from('# '), Buffer.from([0xe9, 0x0a])]),
  );
  expect(broken.told()).toContain(`${file}:1:3 not-utf8\n`);
  const kinds = project()
    .replace(practice, 'as: ana', 'as:\tana')
    .replace(practice, '  - id', '\t- id');
  expect(kinds.check().map(({ kind }) => kind)).toEqual(['yaml-tab']);
});

test('fields are judged as in guides', () => {
  expect(spoilt('as: ana', 'ass: ana')).toBe(
    lines(
      `${file}:2:1 missing-field`,
      '`as` is missing in the walkthrough.',
      'Add `as:` with a person of the world, like `ana`, or `newcomer`.',
      '',
      `${file}:3:1 unknown-field`,
      'There is no field `ass` in the walkthrough.',
      'Did you mean `as`? The fields are `world`, `as` and `steps`.',
    ),
  );
  expect(spoilt('world: agency', 'world: agensy')).toBe(
    lines(
      `${file}:2:8 not-in-list`,
      '`world` is "agensy", which is not a possible value.',
      'Did you mean `agency`? Choose `agency` or `blank`.',
    ),
  );
  expect(spoilt('id: open-list', 'id: Open List')).toBe(
    lines(
      `${file}:5:9 bad-id`,
      '`id` in entry 1 of `steps` is "Open List", but may only consist of a–z, digits and single hyphens.',
      'Write `open-list`.',
    ),
  );
  expect(project().write(file, 'world: agency\nas: ana\nsteps: []\n').told()).toBe(
    lines(`${file}:3:8 too-few`, '`steps` has 0 entries; at least 1 must be there.', 'Add 1 more.'),
  );
});

test('a file that is a list is no walkthrough', () => {
  expect(project().write(file, '- one\n').told()).toBe(
    lines(
      `${file}:1:1 wrong-type`,
      'The file is a list, but must be a group of fields.',
      'Write its fields below it, each in a line of its own, indented by two spaces.',
    ),
  );
});
