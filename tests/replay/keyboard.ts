import type { Locator } from 'playwright/test';

/** Which key leads to a place, and how often to press it. */
type Course = { key: 'Tab' | 'Shift+Tab'; stops: number };

/** More than it takes: after the first the focus stands somewhere that is known. */
const mostCourses = 5;

/**
 * Presses Tab, or Shift+Tab where that is nearer, until the target has the focus, as somebody without a mouse does.
 * @throws when the target cannot be reached so
 */
export async function tabTo(target: Locator): Promise<void> {
  const { keyboard } = target.page();
  for (let course = 0; course < mostCourses; course++) {
    if (await hasFocus(target)) return;
    const { key, stops } = await target.evaluate(courseTo);
    for (let stop = 0; stop < stops; stop++) await keyboard.press(key);
  }
  if (!(await hasFocus(target))) throw new Error(`The keyboard does not reach ${target}.`);
}

/** Within a menu, arrows walk. */
export async function arrowTo(item: Locator): Promise<void> {
  for (let stop = 0; stop < 20; stop++) {
    if (await hasFocus(item)) return;
    await item.page().keyboard.press('ArrowDown');
  }
  throw new Error(`The arrows do not reach ${item}.`);
}

/** Whether what is pressed now goes to the target. */
export function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}

/**
 * Runs in the page: which way around there are fewer stops from the focus to the target. After what had the focus is
 * gone, only the browser knows where it goes on; one stop tells.
 */
function courseTo(target: Element): Course {
  const from = document.activeElement;
  if (!from || from === document.body) return { key: 'Tab', stops: 1 };
  const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]';
  const stops: Element[] = [...document.querySelectorAll<HTMLElement>(focusable)].filter(
    (each) => each.tabIndex >= 0 && !each.matches(':disabled') && each.checkVisibility(),
  );
  const isPassed = (each: Element) =>
    each === from || (from.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  const passed = stops.filter(isPassed).length;
  const at = stops.indexOf(target) + 1;
  const around = (distance: number) => (distance > 0 ? distance : distance + stops.length);
  const forwards = around(at - passed);
  const backwards = around(passed - at + (stops.includes(from) ? 0 : 1));
  return forwards <= backwards
    ? { key: 'Tab', stops: forwards }
    : { key: 'Shift+Tab', stops: backwards };
}
