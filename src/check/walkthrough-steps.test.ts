import { expect, test } from 'vitest';
import { de, es, type Project, practice, project } from '#check/testing/project.ts';

const file = `content/${practice}`;

function lines(...all: string[]): string {
  return all.join('\n');
}

/** The example with further steps in the guide: `send` in line 51, `pay` in line 56. */
function longer(): Project {
  const step = (id: string) => `<Step id="${id}" name="Nombre">\n\nTexto.\n\n</Step>\n`;
  return project().both('</Steps>', `${step('send')}${step('pay')}</Steps>`);
}

function outside(...ids: string[]): string {
  return ids.map((id) => `  - { id: ${id}, outside: true }\n`).join('');
}

function withSteps(guide: Project, ...ids: string[]): string {
  return guide.write(file, `world: agency\nas: ana\nsteps:\n${outside(...ids)}`).told();
}

test('step-not-in-guide: a slip is told once, and not as a missing step as well', () => {
  expect(withSteps(longer(), 'open-lst', 'send', 'pay')).toBe(
    lines(
      `${file}:4:11 step-not-in-guide`,
      'There is no step `open-lst` in the guide.',
      'Did you mean `open-list`? The steps of content/es/billing/invoices.mdx are `open-list`, `send` and `pay`.',
    ),
  );
});

test('step-not-practised', () => {
  expect(withSteps(longer(), 'open-list', 'pay')).toBe(
    lines(
      `${file}:4:11 step-not-practised`,
      'The step `send` of the guide (content/es/billing/invoices.mdx:51) is missing.',
      'Add it after `open-list`: with `do` and `until`, or as `{ id: send, outside: true }` if it happens outside the console.',
    ),
  );
  expect(withSteps(longer(), 'send', 'pay')).toBe(
    lines(
      `${file}:3:1 step-not-practised`,
      'The step `open-list` of the guide (content/es/billing/invoices.mdx:46) is missing.',
      'Add it at the beginning: with `do` and `until`, or as `{ id: open-list, outside: true }` if it happens outside the console.',
    ),
  );
});

test('step-order: the fewest steps that must move are told, the first of them', () => {
  expect(withSteps(longer(), 'open-list', 'pay', 'send')).toBe(
    lines(
      `${file}:6:11 step-order`,
      'The step `send` does not stand where the guide has it (content/es/billing/invoices.mdx:51).',
      'Move it directly after `open-list`.',
    ),
  );
  expect(withSteps(longer(), 'send', 'pay', 'open-list')).toBe(
    lines(
      `${file}:6:11 step-order`,
      'The step `open-list` does not stand where the guide has it (content/es/billing/invoices.mdx:46).',
      'Move it to the beginning.',
    ),
  );
});

test('a step stands in a walkthrough once', () => {
  expect(withSteps(project(), 'open-list', 'open-list')).toBe(
    lines(
      `${file}:5:11 repeated-value`,
      '`id` in `steps` names `open-list` twice; it stands in line 4 already.',
      'Delete one of the two.',
    ),
  );
});

test.each([es, de])('a step that %s lacks is told of the guide alone', (guide) => {
  const kinds = project().replace(guide, 'id="open-list"', 'id="open-lists"').check();
  expect(kinds.map(({ kind }) => kind)).toEqual(['different-steps']);
});

test('an order in which the languages differ is told of the guide alone', () => {
  const kinds = longer()
    .replace(es, 'id="send"', 'id="other"')
    .replace(es, 'id="pay"', 'id="send"')
    .replace(es, 'id="other"', 'id="pay"')
    .write(file, `world: agency\nas: ana\nsteps:\n${outside('open-list', 'send', 'pay')}`);
  expect(kinds.check().map(({ kind }) => kind)).toEqual(['different-steps']);
});

test('a guide without steps', () => {
  const without = project();
  for (const guide of [es, de])
    without.write(`content/${guide}`, without.text(guide).replace(/<Steps>.*<\/Steps>/s, 'Así.'));
  expect(without.told()).toBe(
    lines(
      `${file}:5:9 step-not-in-guide`,
      'There is no step `open-list` in the guide.',
      'Write the steps in content/es/billing/invoices.mdx first, each in `<Step id="…" name="…">`.',
    ),
  );
});

test('a draft may be unfinished, and its walkthrough too', () => {
  const draft = project().both('path: ', 'draft: true\npath: ').both('open-list', 'another');
  const kinds = new Set(draft.check().map(({ kind }) => kind));
  expect(kinds).toEqual(new Set(['related-to-draft']));
});

test('a guide in one language is told of the guide alone', () => {
  expect(
    project()
      .remove(de)
      .check()
      .map(({ kind }) => kind),
  ).toEqual(['missing-translation']);
});
