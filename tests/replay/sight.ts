import type { Locator, Page } from 'playwright/test';
import type { Locale } from '#i18n/locales.ts';
import { door } from '#widgets/manager/strings/door.ts';
import { type Kind, kinds } from './wanted.ts';

/** What is in front of somebody in the console: an open menu, else an open dialog, else the whole of it. */
export type Sight = {
  readonly kind: 'menu' | 'dialog' | 'screen';
  readonly scope: Locator;
};

export function consoleIn(page: Page, locale: Locale): Locator {
  return page.getByRole('region', { name: door[locale].label, exact: true });
}

export async function sightIn(page: Page, locale: Locale): Promise<Sight> {
  const whole = consoleIn(page, locale);
  for (const kind of ['menu', 'dialog'] as const) {
    const scope = whole.getByRole(kind);
    if ((await scope.count()) > 0) return { kind, scope: scope.first() };
  }
  return { kind: 'screen', scope: whole };
}

/** What can be told of a sight: its title, and the names of what stands in it. */
export type Told = {
  /** `the dialog "Rolle ändern"` */
  readonly place: string;
  names(kind: Kind): string[];
};

export async function tell({ kind, scope }: Sight): Promise<Told> {
  const named = namedIn(await scope.ariaSnapshot());
  const title = named.find(({ role }) => role === (kind === 'screen' ? 'heading' : kind))?.name;
  return {
    place: `the ${kind} "${title ?? ''}"`,
    names: (wanted) =>
      named
        .filter(({ role }) => (kinds[wanted] as readonly string[]).includes(role))
        .map(({ name }) => name),
  };
}

/** How much of an alert is told: what has happened, and why. The ways out would fill a page. */
const toldLines = 2;

/** What the console says in its alerts; empty where there is none. */
export async function alertsIn(page: Page, locale: Locale): Promise<string> {
  const texts = await consoleIn(page, locale).getByRole('alert').allInnerTexts();
  const lines = texts.map((text) =>
    text
      .trim()
      .split(/\s*\n\s*/)
      .slice(0, toldLines),
  );
  return lines.flat().filter(Boolean).join(' ');
}

/** Everything that has a name, from the lines of a snapshot: `- button "Speichern"`. */
function namedIn(snapshot: string): { role: string; name: string }[] {
  const lines = snapshot.matchAll(/^ *- '?([a-z]+) ("(?:[^"\\]|\\.)*")/gm);
  return [...lines].map(([, role = '', name = '""']) => ({
    role,
    // A line that YAML would misread stands in apostrophes, which are doubled within.
    name: String(JSON.parse(name)).replaceAll("''", "'"),
  }));
}
