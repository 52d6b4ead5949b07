import { expect, test } from 'vitest';
import { practice, project } from '#check/testing/project.ts';

const file = `content/${practice}`;
const goal = 'until: { dialog: { kind: change-role, of: marta } }';

/** What is told after one text of the example was replaced by another. */
function spoilt(old: string, text: string): string {
  return project().replace(practice, old, text).told();
}

function lines(...all: string[]): string {
  return all.join('\n');
}

test('step-says-nothing', () => {
  expect(project().write(file, 'world: agency\nas: ana\nsteps:\n  - id: open-list\n').told()).toBe(
    lines(
      `${file}:4:5 step-says-nothing`,
      'The step `open-list` says neither how it is done nor that it happens outside the console.',
      'Add `do:` and `until:`, or `outside: true`.',
    ),
  );
});

test('a step is done, and says when it is done', () => {
  expect(spoilt(`    ${goal}\n`, '')).toBe(
    lines(
      `${file}:5:5 missing-field`,
      '`until` is missing in entry 1 of `steps`.',
      'Add `until:` with what shows that the step is done, like `{ screen: users }`.',
    ),
  );
  const sound = project().text(practice);
  const before = sound.slice(0, sound.indexOf('    do:'));
  expect(project().write(file, `${before}    ${goal}\n`).told()).toBe(
    lines(
      `${file}:5:5 missing-field`,
      '`do` is missing in entry 1 of `steps`.',
      'Add `do:` with a list of what is done, like `- { press: users.add }`.',
    ),
  );
});

test('step-outside-and-done', () => {
  expect(spoilt('    do:', '    outside: true\n    do:')).toBe(
    lines(
      `${file}:6:5 step-outside-and-done`,
      'The step `open-list` has `outside` and `do` and `until`, but a step happens either outside the console or in it.',
      'Delete `outside` if the step is done in the console, otherwise `do` and `until`.',
    ),
  );
});

test('outside is true or not there', () => {
  const alone = 'world: agency\nas: ana\nsteps:\n  - { id: open-list, outside: yes }\n';
  expect(project().write(file, alone).told()).toBe(
    lines(
      `${file}:4:31 wrong-type`,
      '`outside` in entry 1 of `steps` is a text, but must be `true` or `false`.',
      'Write `true` or `false`, without quotes.',
    ),
  );
});

test('a step that is no group of fields', () => {
  expect(project().write(file, 'world: agency\nas: ana\nsteps: [open-list]\n').told()).toBe(
    lines(
      `${file}:3:9 wrong-type`,
      'Entry 1 of `steps` is a text, but must be a group of fields.',
      'Write its fields below it, each in a line of its own, indented by two spaces.',
    ),
  );
  expect(project().write(file, 'world: agency\nas: ana\nsteps:\n  -\n').told()).toBe(
    lines(
      `${file}:4:4 empty-field`,
      'Entry 1 of `steps` has no value.',
      'What belongs there: a step with `id`, `do` and `until`. To leave an optional field out, delete the line.',
    ),
  );
});

test('action-without-verb', () => {
  expect(spoilt('press: menu', 'pres: menu')).toBe(
    lines(
      `${file}:7:9 action-without-verb`,
      'Entry 1 of `do` in entry 1 of `steps` does not say what is done: `press`, `fill`, `choose`, `tick` or `untick` is missing.',
      'Did you mean `press`? Write it like `{ press: users.add }`.',
    ),
  );
  expect(spoilt('{ press: menu.row-actions, of: marta }', 'menu.row-actions')).toBe(
    lines(
      `${file}:7:9 action-without-verb`,
      'Entry 1 of `do` in entry 1 of `steps` does not say what is done: `press`, `fill`, `choose`, `tick` or `untick` is missing.',
      'Write it like `{ press: users.add }`.',
    ),
  );
});

test('action-with-several-verbs', () => {
  expect(spoilt('of: marta }', 'tick: users.view }')).toBe(
    lines(
      `${file}:7:9 action-with-several-verbs`,
      'Entry 1 of `do` in entry 1 of `steps` does several things at once: `press` and `tick`.',
      'Write an entry for each of them, in the order in which they are done.',
    ),
  );
});

test('an action has what belongs to what is done, and nothing else', () => {
  expect(spoilt('{ press: menu.row-actions, of: marta }', '{ choose: users.role }')).toBe(
    lines(
      `${file}:7:9 missing-field`,
      '`option` is missing in entry 1 of `do` in entry 1 of `steps`.',
      'Add `option:` with the control that stands for the option, like `role.administrator`.',
    ),
  );
  expect(
    spoilt('{ press: menu.row-actions, of: marta }', '{ fill: invite.email, with: mail }'),
  ).toBe(
    lines(
      `${file}:7:37 not-in-list`,
      '`with` in entry 1 of `do` in entry 1 of `steps` is "mail", which is not a possible value.',
      'Did you mean `email`? Choose `first-name`, `last-name`, `email`, `organisation-name`, `second-organisation-name`, `team-name`, `full-database` or `full-database-user`.',
    ),
  );
  expect(spoilt('of: marta }', 'off: marta }')).toBe(
    lines(
      `${file}:7:36 unknown-field`,
      'There is no field `off` in entry 1 of `do` in entry 1 of `steps`.',
      'Did you mean `of`? The fields are `press` and `of`.',
    ),
  );
});

test('no-such-control', () => {
  expect(spoilt('users.change-role', 'invitations.opn')).toBe(
    lines(
      `${file}:8:18 no-such-control`,
      '`press` in entry 2 of `do` in entry 1 of `steps` is "invitations.opn", but there is no such control in src/schema/control.ts.',
      'Did you mean `invitations.open`? The controls of `invitations` are `invitations.open`, `invitations.first-name`, `invitations.last-name` and `invitations.accept`.',
    ),
  );
  expect(spoilt('users.change-role', '[users.add, users.save]')).toBe(
    lines(
      `${file}:8:18 wrong-type`,
      '`press` in entry 2 of `do` in entry 1 of `steps` is a list, but must be a text.',
      'Put a text that looks like a number or like `true` in double quotes.',
    ),
  );
  expect(spoilt('users.change-role', 'the pencil')).toMatch(
    /^Write the screen and the control, like `users\.add`; the screens are `menu`, /m,
  );
});

test('empty-goal', () => {
  expect(spoilt(goal, 'until: {}')).toBe(
    lines(
      `${file}:9:12 empty-goal`,
      '`until` in entry 1 of `steps` is empty, so nothing tells when the step is done.',
      'Say what shows that it is done, like `until: { screen: users }`.',
    ),
  );
  expect(spoilt(goal, 'until:')).toBe(
    lines(
      `${file}:9:5 empty-field`,
      '`until` in entry 1 of `steps` has no value.',
      'What belongs there: what shows that the step is done, like `{ screen: users }`. To leave an optional field out, delete the line.',
    ),
  );
});

test.each([
  ['{ scren: users }', '9:14 unknown-field', 'Did you mean `screen`? The fields are '],
  ['{ screen: user-list }', '9:22 not-in-list', 'Choose `home`, `sign-up`, '],
  ['{ screen: userss }', '9:22 not-in-list', 'Did you mean `users`? Choose `home`, '],
  ['{ stage: product }', '9:21 not-in-list', 'Did you mean `products`? Choose `who`, '],
  [
    '{ dialog: { kind: chang-role, of: marta } }',
    '9:30 not-in-list',
    'Did you mean `change-role`? ',
  ],
  [
    '{ membership: { of: marta, role: admin } }',
    '9:45 not-in-list',
    'Choose `legal-representative`, ',
  ],
  ['{ membership: { of: marta, removed: false } }', '9:48 not-in-list', 'Choose `true`.'],
  ['{ account: { entity: compani } }', '9:33 not-in-list', 'Did you mean `company`? Choose '],
  ['{ account: { organisations: 0 } }', '9:40 bad-number', 'Write it in digits only, like `2`.'],
  ['{ team: { right: tecnical } }', '9:29 not-in-list', 'Did you mean `technical`? Choose '],
  ['{ filled: [invite.emial] }', '9:23 no-such-control', 'Did you mean `invite.email`? '],
  ['{ ticked: { of: marta } }', '9:14 missing-field', 'Add `control:` with a control, like '],
])('a goal is judged field by field: %s', (written, place, remedy) => {
  const told = spoilt('{ dialog: { kind: change-role, of: marta } }', written).split('\n');
  expect(told).toHaveLength(3);
  expect(told[0]).toBe(`${file}:${place}`);
  expect(told[2]?.startsWith(remedy), told[2]).toBe(true);
});
