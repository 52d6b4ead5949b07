import type { Locator, Page } from 'playwright/test';
import type { By } from '#cli/replay/titles.ts';
import { labelOf } from '#i18n/labels.ts';
import type { Locale } from '#i18n/locales.ts';
import type { ControlId } from '#schema/control.ts';
import { ways } from '../../replay/ways.ts';

/** Addresses of the console that stands alone. */
export const practice = { es: '/es/practica/', de: '/de/uebung/' } as const;

/** How a person reaches a control: with a finger, or with the keys alone. */
export type Hand = {
  readonly page: Page;
  readonly locale: Locale;
  /** The label of a control as this language's catalogue has it. */
  label(control: ControlId): string;
  press(control: ControlId, about?: string): Promise<void>;
  /** Opens the menu of one person's row and picks from it. */
  pickFor(name: string, control: ControlId): Promise<void>;
  fill(control: ControlId, text: string): Promise<void>;
  /** Chooses an option by its words. */
  choose(control: ControlId, option: string): Promise<void>;
};

export function handOn(page: Page, locale: Locale, by: By = 'finger'): Hand {
  const way = ways[by];
  const label = (control: ControlId) => labelOf(control, locale);
  const press = async (control: ControlId, about?: string) => {
    const name = about ? `${label(control)}: ${about}` : label(control);
    await way.activate(scope(page).getByRole('button', { name, exact: true }));
    await settled(page);
  };
  return {
    page,
    locale,
    label,
    press,
    async pickFor(name, control) {
      const menu = new RegExp(`${label('menu.row-actions')}.*${name}`);
      await way.activate(scope(page).getByRole('button', { name: menu }));
      await way.activate(page.getByRole('menuitem', { name: label(control), exact: true }));
    },
    fill: (control, text) => way.type(field(page, label(control)), text),
    async choose(control, option) {
      await way.select(scope(page).getByRole('combobox', { name: label(control) }), option);
    },
  };
}

function field(page: Page, label: string): Locator {
  return scope(page).getByRole('textbox', { name: label, exact: true });
}

/** While a dialog is open, nothing else can be reached. */
function scope(page: Page): Locator {
  return page.locator('.console:not(:has(dialog[open])), .console dialog[open]');
}

/** Opens the console that stands alone. */
export async function openPractice(page: Page, locale: Locale, fragment = ''): Promise<void> {
  await page.goto(`${practice[locale]}${fragment}`);
  await settled(page);
}

/** One question instead of two, since it is asked after every act. */
const atRest = '.console-app[data-state=ready] .console-screen[aria-busy=false]';

/** Everything asked for is applied, stored and drawn. */
export async function settled(page: Page): Promise<void> {
  await page.locator(atRest).waitFor({ state: 'attached', timeout: 15_000 });
}

/** What the console told last. */
export function news(page: Page): Locator {
  return page.locator('.console-news').getByRole('status');
}

/** The row of a person in the list of users or invitations. */
export function row(page: Page, name: string): Locator {
  return page.locator('.kit-row').filter({ hasText: name });
}
