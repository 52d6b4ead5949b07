import { expect, type Page } from 'playwright/test';
import { labelOf } from '#i18n/labels.ts';
import type { Locale } from '#i18n/locales.ts';
import { newcomer } from '#schema/walkthrough.ts';
import { door as consoleDoor } from '#widgets/manager/strings/door.ts';
import { door as practiceDoor } from '#widgets/walkthrough/strings/door.ts';
import { drawn, type Scene } from './act.ts';
import { consoleIn } from './sight.ts';
import { displayName } from './wanted.ts';
import { patienceMs, type Way, ways } from './ways.ts';

/** Opens the console beside a guide, by the door that stands in the page. */
export async function openDoor(page: Page, locale: Locale, way: Way): Promise<void> {
  const { open } = consoleDoor[locale];
  const { again } = practiceDoor[locale];
  const door = page
    .getByRole('button', { name: open, exact: true })
    .or(page.getByRole('button', { name: again, exact: true }));
  await way.activate(door);
  await expect(page.locator('.coach')).toHaveAttribute('data-coach-state', 'ready', {
    timeout: 3 * patienceMs,
  });
  await drawn(page);
}

/** Where the simulation begins with somebody else, the reader takes the part that the guide is written for. */
export async function takePart({ page, locale, by, start, source }: Scene): Promise<void> {
  const { as } = source.walkthrough;
  const person = as === newcomer ? labelOf('simulation.newcomer', locale) : displayName(start, as);
  const name = labelOf('simulation.acting-as', locale);
  const list = consoleIn(page, locale).getByRole('combobox', { name, exact: true });
  const now = await list.evaluate((field: HTMLSelectElement) => field.selectedOptions[0]?.text);
  if (now === person) return;
  await ways[by].select(list, person);
  await drawn(page);
}
