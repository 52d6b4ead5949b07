import type { Locator } from 'playwright/test';
import type { Sight } from './sight.ts';
import { kinds, type Wanted } from './wanted.ts';

/**
 * The control that somebody would take for what they look for, if it is there now: by its role and name alone. Of
 * several the first, since whether it was the right one shows in what comes of it.
 */
export async function find({ scope }: Sight, wanted: Wanted): Promise<Locator | undefined> {
  for (const candidates of wanted.of === undefined
    ? ownNames(scope, wanted)
    : namesOfRecord(scope, wanted, wanted.of)) {
    const seen = candidates.filter({ visible: true });
    if ((await seen.count()) > 0) return seen.first();
  }
  return undefined;
}

/**
 * Exactly the label, or the label with something told after it, `Verwalten: Meine Organisationen`, and initials that
 * stand in place of it before: `AF, Avatar: Ana Ferrer`.
 */
function ownNames(scope: Locator, { kind, label }: Wanted): Locator[] {
  const more = new RegExp(`^(\\p{L}{1,2}, )?${escaped(label)}\\s*[:.,(]`, 'u');
  return [byRole(scope, kind, label), byRole(scope, kind, more)];
}

/** A name that tells the record too, or the exact label inside of what belongs to the record. */
function namesOfRecord(scope: Locator, { kind, label }: Wanted, of: string): Locator[] {
  const [words, record] = [whole(label).source, whole(of).source];
  const both = new RegExp(`^(?=.*${words})(?=.*${record})`, 'u');
  return [
    byRole(scope, kind, both),
    ...holders(scope, of).map((holder) => byRole(holder, kind, label)),
  ];
}

/** What belongs to a record: a group or an open menu or dialog of its name, a row or list item in which it stands. */
function holders(scope: Locator, of: string): Locator[] {
  const page = scope.page();
  const name = page.getByText(of, { exact: true });
  const titled = page
    .getByRole('menu', { name: whole(of) })
    .or(page.getByRole('dialog', { name: whole(of) }));
  return [
    scope.getByRole('group', { name: of, exact: true }),
    scope.and(titled),
    scope.getByRole('row').filter({ has: name }),
    scope.getByRole('listitem').filter({ has: name }),
  ];
}

function byRole(scope: Locator, kind: Wanted['kind'], name: string | RegExp): Locator {
  const [first, ...others] = kinds[kind];
  return others.reduce<Locator>(
    (found, role) => found.or(scope.getByRole(role, { name, exact: true })),
    scope.getByRole(first, { name, exact: true }),
  );
}

/** Words that are not part of a longer name: `lumen.example` is not in `shop.lumen.example`. */
function whole(words: string): RegExp {
  const part = '[\\p{L}\\p{N}.@-]';
  return new RegExp(`(?<!${part})${escaped(words)}(?![\\p{L}\\p{N}@-])`, 'u');
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
