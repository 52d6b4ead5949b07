import type { KeyPath } from '#check/yaml/yaml.ts';

/** How people call the place of a field: "`answer` in entry 2 of `faq`". Entries count from 1. */
export function fieldName(path: KeyPath): string {
  const last = path.at(-1);
  const around = path.slice(0, -1);
  if (last === undefined) return 'the file';
  const name = typeof last === 'number' ? `entry ${last + 1}` : `\`${last}\``;
  if (around.length === 0) return name;
  return `${name} ${typeof last === 'number' ? 'of' : 'in'} ${fieldName(around)}`;
}

/** How people call what a field stands in. */
export function groupName(path: KeyPath, whole: string): string {
  return path.length === 0 ? whole : fieldName(path);
}

const shapes: Record<string, string> = {
  path: 'the last part of the address, like `facturas`',
  answer: 'the whole answer in two sentences',
  who: 'one line for each role',
  products: 'a list of products, like `[manager]`',
  terms: 'a list of terms, like `[invoice, pro-forma]`',
  search: 'a list of words that readers search for',
  faq: 'a list of questions with `id`, `question` and `answer`',
  related: 'a list of guides, like `[billing/invoices]`',
  sources: 'a list of sources with `publisher`, `title` and `language`',
  published: 'a day, like `2026-11-23`',
  changes: 'a list of changes with `on` and `what`',
  on: 'a day, like `2026-11-23`',
  what: 'what is different now, in one or two sentences',
  checked: 'a day, like `2026-11-23`',
  reviewBy: 'a day, like `2026-11-23`',
  dated: 'a day, like `2026-11-23`',
  id: 'an id, like `pro-forma`',
  guides:
    'a list of guides: in a category their file names, like `[invoices]`; in a journey their ids, like `[billing/invoices]`',
  es: 'the Spanish texts',
  de: 'the German texts',
  definition: 'one or two complete sentences',
  world: 'the world that the practice begins with, like `agency`',
  as: 'a person of the world, like `ana`, or `newcomer`',
  steps: 'a list of steps, each with `id`, `do` and `until`',
  do: 'a list of what is done, like `- { press: users.add }`',
  until: 'what shows that the step is done, like `{ screen: users }`',
  press: 'a control, like `users.add`',
  fill: 'a field, like `invite.email`',
  choose: 'a list to choose from, like `users.role`',
  tick: 'a box to tick, like `work-teams.member`',
  untick: 'a switch to turn off, like `web.mysql-prefix`',
  control: 'a control, like `users.role`',
  option: 'the control that stands for the option, like `role.administrator`',
  with: 'what is typed, like `team-name`',
  of: 'a record of the world, like `marta`',
  product: 'a product of the world, like `shop`',
  screen: 'a screen, like `users`',
  stage: 'a part of a form, like `products`',
  kind: 'a kind of dialog, like `change-role`',
  role: 'a role, like `administrator`',
  prefix: '`on` or `off`',
  connects: '`true` or `false`',
  right: 'a right, like `technical`',
  'entry of changes': 'a change with `on` and `what`',
  'entry of steps': 'a step with `id`, `do` and `until`',
  'entry of do': 'something that is done, like `{ press: users.add }`',
};
const roleShape =
  'one of `allowed`, `allowed-inferred`, `depends`, `denied`, `denied-inferred` or `unknown`';

/** What belongs into a field, for the field that is missing. */
export function shapeOf(path: KeyPath): string {
  const last = path.at(-1);
  if (path.at(-2) === 'who') return roleShape;
  const key = typeof last === 'number' ? `entry of ${path.at(-2)}` : String(last);
  return shapes[key] ?? 'a text';
}

const types: Record<string, string> = {
  string: 'a text',
  array: 'a list',
  object: 'a group of fields',
  boolean: '`true` or `false`',
  number: 'a whole number',
  int: 'a whole number',
};
const examples: Record<string, string> = {
  string: 'Put a text that looks like a number or like `true` in double quotes.',
  array: 'Write it as `[one, two]`, or each entry in a line of its own that begins with `- `.',
  object: 'Write its fields below it, each in a line of its own, indented by two spaces.',
  boolean: 'Write `true` or `false`, without quotes.',
};

export function typeName(expected: string): string {
  return types[expected] ?? 'something else';
}

export function typeExample(expected: string): string {
  return examples[expected] ?? 'Compare it with the same field in another file.';
}

/** What a value is, in words. */
export function valueName(value: unknown): string {
  if (value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of fields';
  if (typeof value === 'string') return 'a text';
  return typeof value === 'number' ? `the number ${value}` : `\`${String(value)}\``;
}
