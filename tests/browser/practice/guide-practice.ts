import type { Locator, Page } from 'playwright/test';
import type { Locale } from '#i18n/locales.ts';
import { type GuideId, guides } from '../addresses.ts';
import { settled } from '../console/hand.ts';
import { expect } from '../site.ts';

/** Opens a guide and its practice, by the door's button whatever it is called now. */
export async function practise(page: Page, guide: GuideId, locale: Locale): Promise<void> {
  await page.goto(guides[guide][locale]);
  await reopen(page);
}

/** Opens the practice of the guide that is shown. */
export async function reopen(page: Page): Promise<void> {
  await page.locator('[data-practice] [data-console-open]').click();
  await expect(coach(page)).toHaveAttribute('data-coach-state', 'ready');
  await settled(page);
}

/** What stands over the console: the step at hand and what to do for it. */
export function coach(page: Page): Locator {
  return page.locator('.coach');
}

/** A step in the guide's own list. */
export function step(page: Page, id: string): Locator {
  return page.locator(`li#${id}`);
}

/** The states of the steps of a guide, in the order in which they stand there. */
export async function expectSteps(
  page: Page,
  states: Readonly<Record<string, Step>>,
): Promise<void> {
  for (const [id, state] of Object.entries(states)) {
    await expect(step(page, id), id).toHaveAttribute('data-step-state', state);
  }
}
export type Step = 'done' | 'current' | 'todo';

/** Presses a button of the coach and waits until what it began is over. */
export async function ask(page: Page, name: string): Promise<void> {
  await coach(page).getByRole('button', { name, exact: true }).click();
  await expect(coach(page)).toHaveAttribute('data-coach-state', 'ready', { timeout: 30_000 });
  await settled(page);
}
