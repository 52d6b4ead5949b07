import { expect, test } from 'vitest';
import { type Project, practice, project } from '#check/testing/project.ts';

const file = `content/${practice}`;

function spoilt(old: string, text: string): string {
  return project().replace(practice, old, text).told();
}

/** The example with another goal; it stands in line 9 from column 12 on. */
function until(goal: string): string {
  return spoilt('{ dialog: { kind: change-role, of: marta } }', goal);
}

function lines(...all: string[]): string {
  return all.join('\n');
}

test('unknown-person', () => {
  expect(spoilt('as: ana', 'as: anna')).toBe(
    lines(
      `${file}:3:5 unknown-person`,
      '`anna` is nobody in the world `agency`.',
      'Did you mean `ana`? Its people are `ana`, `bruno`, `clara`, `marta` and `emil`; `newcomer` is somebody without an account.',
    ),
  );
  expect(spoilt('as: ana', 'as: lumen')).toContain('`lumen` is nobody in the world `agency`.');
  expect(spoilt('as: ana', 'as: shop')).toContain('`shop` is nobody in the world `agency`.');
  expect(spoilt('as: ana', 'as: Marta Ibarra')).toContain('`Marta Ibarra` is nobody in the world');
});

test('somebody without an account may begin in any world', () => {
  expect(spoilt('as: ana', 'as: newcomer')).toBe('');
});

test('unknown-member', () => {
  const words = [
    '`marat` is no member of an organisation in the world `agency`.',
    'Did you mean `marta`? Its members are `bruno`, `clara`, `marta`, `emil`, `ana@lumen` and `ana@ana`.',
  ];
  expect(until('{ dialog: { kind: change-role, of: marat } }')).toBe(
    lines(`${file}:9:47 unknown-member`, ...words),
  );
  expect(until('{ membership: { of: marat, role: external } }')).toBe(
    lines(`${file}:9:32 unknown-member`, ...words),
  );
  expect(until('{ membership: { of: marat, removed: true } }')).toBe(
    lines(`${file}:9:32 unknown-member`, ...words),
  );
  expect(until('{ membership: { of: shop, removed: true } }')).toContain(' unknown-member\n');
});

test('ambiguous-member', () => {
  expect(until('{ membership: { of: ana, removed: true } }')).toBe(
    lines(
      `${file}:9:32 ambiguous-member`,
      '`ana` is a member of 2 organisations in the world `agency`.',
      'Say which membership is meant: `ana@lumen` or `ana@ana`.',
    ),
  );
  expect(until('{ membership: { of: ana@lumen, removed: true } }')).toBe('');
});

test('unknown-product', () => {
  expect(until('{ team: { product: shoop } }')).toBe(
    lines(
      `${file}:9:31 unknown-product`,
      '`shoop` is no product in the world `agency`.',
      'Did you mean `shop`? Its products are `website`, `shop`, `mail`, `kdrive`, `newsletter` and `ticketing`.',
    ),
  );
  expect(until('{ team: { product: clara } }')).toContain(' unknown-product\n');
});

test('unknown-website', () => {
  const words = (name: string) => [
    `\`${name}\` is no website in the world \`agency\`.`,
    'Did you mean `blog`? Its websites are `website`, `shop` and `blog`.',
  ];
  expect(until('{ website: { of: blogg, prefix: off } }')).toBe(
    lines(`${file}:9:29 unknown-website`, ...words('blogg')),
  );
  expect(until('{ visit: { of: blgo, connects: true } }')).toBe(
    lines(`${file}:9:27 unknown-website`, ...words('blgo')),
  );
  expect(until('{ shown: { screen: website, of: blgo } }')).toContain(' unknown-website\n');
  expect(until('{ website: { of: mail, prefix: off } }')).toContain(' unknown-website\n');
});

test('unknown-record', () => {
  const words = [
    '`Klara` is nothing and nobody in the world `agency`.',
    'Did you mean `clara`? What can be named there is `lumen`, `ana`, `bruno`, `clara`, `marta`, `emil`, `web`, `website`, `shop`, `mail`, `kdrive`, `newsletter`, `ticketing` and `blog`.',
  ];
  expect(spoilt('row-actions, of: marta', 'row-actions, of: Klara')).toBe(
    lines(`${file}:7:40 unknown-record`, ...words),
  );
  expect(until('{ ticked: { control: work-teams.member, of: Klara } }')).toBe(
    lines(`${file}:9:56 unknown-record`, ...words),
  );
  expect(spoilt('row-actions, of: marta', 'row-actions, of: ana@lumne')).toContain(
    'Did you mean `ana@lumen`?',
  );
});

test('nobody-yet and nothing-yet', () => {
  expect(spoilt('world: agency', 'world: blank')).toBe(
    lines(
      `${file}:3:5 nobody-yet`,
      '`ana` is nobody in the world `blank`, in which nobody has an account yet.',
      'Write `as: newcomer`, for somebody without an account, or choose another world.',
      '',
      ...['7:40', '8:41', '9:47'].flatMap((place, index) => [
        ...(index > 0 ? [''] : []),
        `${file}:${place} nothing-yet`,
        '`marta` is nothing and nobody in the world `blank`, in which there are no records yet.',
        'Leave it out, or choose another world.',
      ]),
    ),
  );
});

test('names are judged in steps that have other mistakes', () => {
  const kinds = project()
    .replace(practice, 'press: menu.row-actions, of: marta', 'press: menu.rows, of: marat')
    .check();
  expect(kinds.map(({ kind }) => kind)).toEqual(['no-such-control', 'unknown-record']);
});

test('goal-at-start', () => {
  const remedy = 'Ask in `until` for something that only this step brings about.';
  const told = (fact: string) =>
    lines(
      `${file}:9:5 goal-at-start`,
      `The step \`open-list\` would be done before anybody has done anything: ${fact}.`,
      remedy,
    );
  expect(until('{ membership: { of: marta, role: collaborator } }')).toBe(
    told('`marta` is `collaborator` in the world `agency` already'),
  );
  expect(until('{ membership: { of: clara, billingRight: true } }')).toBe(
    told('`clara` has the billing right in the world `agency`'),
  );
  expect(until('{ membership: { of: marta, role: collaborator, billingRight: false } }')).toBe(
    told(
      '`marta` is `collaborator` in the world `agency` already, and `marta` has no billing right in the world `agency`',
    ),
  );
  expect(until('{ website: { of: blog, prefix: on } }')).toBe(
    told('`blog` is so in the world `agency` already'),
  );
  expect(until('{ membership: { of: marta } }')).toBe(
    told('`marta` is a member in the world `agency` already'),
  );
  expect(until('{ screen: home }')).toBe(told('the practice begins on the screen `home`'));
});

test('a newcomer begins with signing up', () => {
  const newcomer = () => project().replace(practice, 'as: ana', 'as: newcomer');
  const goal = '{ dialog: { kind: change-role, of: marta } }';
  expect(newcomer().replace(practice, goal, '{ screen: home }').told()).toBe('');
  expect(newcomer().replace(practice, goal, '{ screen: sign-up }').told()).toContain(
    'the practice begins on the screen `sign-up`.',
  );
});

test('a goal of which a part is still to be done may name what holds already', () => {
  expect(until('{ membership: { of: marta, role: external, billingRight: false } }')).toBe('');
  expect(until('{ screen: home, stage: who }')).toBe('');
  expect(until('{ membership: { of: marta, removed: true } }')).toBe('');
});

/** Three steps, the second outside the console; the goals stand in lines 4 and 6. */
function three(first: string, third: string): Project {
  const step = (id: string) => `<Step id="${id}" name="Nombre">\n\nTexto.\n\n</Step>\n`;
  const practised = (id: string, goal: string) =>
    `  - { id: ${id}, do: [{ press: menu.users }], until: ${goal} }\n`;
  return project()
    .both('</Steps>', `${step('send')}${step('pay')}</Steps>`)
    .write(
      file,
      `world: agency\nas: ana\nsteps:\n${practised('open-list', first)}  - { id: send, outside: true }\n${practised('pay', third)}`,
    );
}

test('same-goal', () => {
  const goals = three(
    '{ screen: users, dialog: { kind: remove, of: marta } }',
    '{ dialog: { of: marta, kind: remove }, screen: users }',
  );
  expect(goals.told()).toBe(
    lines(
      `${file}:6:45 same-goal`,
      'The step `pay` is done when the step `open-list` is (line 4): both have the same `until`, so both would be ticked at once.',
      'Say in each `until` what shows that just this step is done.',
    ),
  );
  expect(three('{ screen: users }', '{ screen: user }').told()).toBe('');
});
