import type { Locator } from 'playwright/test';
import type { By } from '#cli/replay/titles.ts';
import { arrowTo, hasFocus, tabTo } from './keyboard.ts';

/** What a person can do with a control that is there. */
export type Way = {
  activate(target: Locator): Promise<void>;
  type(target: Locator, text: string): Promise<void>;
  /** Chooses an option by its words. */
  select(target: Locator, option: string): Promise<void>;
  /** Leaves what is ticked as it is. */
  tick(target: Locator): Promise<void>;
  untick(target: Locator): Promise<void>;
};

/** Nothing of the console takes longer to appear or to become usable. */
export const patienceMs = 5000;
const patience = { timeout: patienceMs };

const finger: Way = {
  activate: (target) => target.click(patience),
  type: (target, text) => target.fill(text, patience),
  select: async (target, option) => {
    await target.selectOption({ label: option }, patience);
  },
  tick: (target) => target.check(patience),
  untick: (target) => target.uncheck(patience),
};

const keys: Way = {
  activate: async (target) => {
    await reach(target);
    await target.page().keyboard.press('Enter');
  },
  type: async (target, text) => {
    await reach(target);
    await target.page().keyboard.press('Control+a');
    await target.page().keyboard.type(text);
  },
  select: async (target, option) => {
    await reach(target);
    await target.page().keyboard.press('Home');
    await arrowToOption(target, option);
  },
  tick: (target) => turn(target, true),
  untick: (target) => turn(target, false),
};

export const ways: Readonly<Record<By, Way>> = { finger, keys };

async function turn(target: Locator, on: boolean): Promise<void> {
  if ((await target.isChecked(patience)) === on) return;
  await reach(target);
  await target.page().keyboard.press('Space');
}

async function reach(target: Locator): Promise<void> {
  await target.waitFor({ state: 'visible', ...patience });
  const role = await target.getAttribute('role');
  await (role === 'menuitem' ? arrowTo(target) : tabTo(target));
}

/** A choice that takes effect at once may take the focus elsewhere; then the list has to be reached again. */
async function arrowToOption(list: Locator, option: string): Promise<void> {
  const chosen = () =>
    list.evaluate((field: HTMLSelectElement) => field.selectedOptions[0]?.text ?? '');
  const count = await list.locator('option').count();
  for (let pressed = 0; pressed < 2 * count; pressed++) {
    if ((await chosen()) === option) return;
    if (!(await hasFocus(list))) await reach(list);
    await list.page().keyboard.press('ArrowDown');
  }
  throw new Error(`the arrow keys do not choose its option "${option}"`);
}
