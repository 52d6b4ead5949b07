import { expect, type Locator, type Page } from 'playwright/test';
import type { Locale } from '#i18n/locales.ts';
import de from '#widgets/walkthrough/strings/de.ts';
import es from '#widgets/walkthrough/strings/es.ts';
import { patienceMs, type Way } from './ways.ts';

const words = { es, de };

export function stepIn(page: Page, id: string): Locator {
  return page.locator(`li[id="${id}"]`);
}

/** The states of the steps as the guide shows them: `done`, `current` or `todo`, each in its place. */
export function stepStates(page: Page, ids: readonly string[]): Promise<string[]> {
  return page.evaluate(
    (each) => each.map((id) => document.getElementById(id)?.dataset['stepState'] ?? 'without mark'),
    ids,
  );
}

/** @returns whether the step is done, after waiting for it */
export async function becomesDone(page: Page, id: string): Promise<boolean> {
  try {
    await expect(stepIn(page, id)).toHaveAttribute('data-step-state', 'done', {
      timeout: patienceMs,
    });
    return true;
  } catch {
    return false;
  }
}

/** Ticks a step that happens outside the console with the button that stands in it. */
export async function tickByHand(page: Page, id: string, locale: Locale, way: Way): Promise<void> {
  const name = new RegExp(`^${words[locale].tickByHand}`);
  await way.activate(stepIn(page, id).getByRole('button', { name }));
}
