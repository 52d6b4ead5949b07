import { recordsNamed } from '#backend/records-named.ts';
import type { ControlId } from '#schema/control.ts';
import type { Action } from '#schema/walkthrough.ts';
import type { World } from '#schema/world.ts';
import { controlOf } from '#widgets/walkthrough/logic.ts';
import type { TypedLookup } from '#widgets/walkthrough/typed.ts';

/** Finds the controls of a console by what walkthroughs call them. */
export type Finder = {
  /** The control of an action, if somebody could use it now. */
  find(action: Action): HTMLElement | undefined;
  /** A control by its id, of a record if one is named. */
  control(id: ControlId, ids?: readonly string[]): HTMLElement | undefined;
};

/**
 * @param root what the console is drawn in
 * @param start the world whose records the walkthrough names
 * @param isWaiting whether something is about to be drawn over the screen, so that nothing can be used yet
 */
export function createFinder(root: HTMLElement, start: World, isWaiting: () => boolean): Finder {
  function control(id: ControlId, ids?: readonly string[]): HTMLElement | undefined {
    const dialog = root.querySelector<HTMLElement>('dialog[open]');
    if (!dialog && isWaiting()) return undefined;
    const all = (dialog ?? root).querySelectorAll<HTMLElement>(`[data-control="${id}"]`);
    return [...all].find((each) => isOf(each, ids) && isVisible(each));
  }
  return {
    control,
    find: (action) =>
      control(controlOf(action), action.of ? recordsNamed(start, action.of) : undefined),
  };
}

function isOf({ dataset }: HTMLElement, ids: readonly string[] | undefined): boolean {
  return ids === undefined || ids.includes(dataset['of'] ?? '');
}

function isVisible(element: HTMLElement): boolean {
  return element.checkVisibility?.() ?? !element.closest('[hidden]');
}

/** Whether what an action would bring about stands in the control already. */
export function isSatisfied(action: Action, control: HTMLElement, typed: TypedLookup): boolean {
  if ('choose' in action) return chosenIn(control) === action.option;
  if (!(control instanceof HTMLInputElement)) return false;
  if ('fill' in action) return isFilled(control, () => typed(action.with));
  return ('tick' in action && control.checked) || ('untick' in action && !control.checked);
}

/** What somebody chose to write is as good as what the guide writes; what stood there before is not. */
function isFilled(
  { value, defaultValue }: HTMLInputElement,
  asked: () => string | undefined,
): boolean {
  return value.trim() !== '' && (value !== defaultValue || value === asked());
}

function chosenIn(control: HTMLElement): string | undefined {
  const option = control instanceof HTMLSelectElement ? control.selectedOptions[0] : undefined;
  return option?.dataset['control'];
}

/** What a control is called on the screen, with the group that it stands in. */
export function nameOf(control: HTMLElement): string {
  const label =
    control instanceof HTMLInputElement || control instanceof HTMLSelectElement
      ? control.labels?.[0]?.textContent
      : undefined;
  const group = control.closest('fieldset')?.querySelector('legend')?.textContent;
  return [control.ariaLabel ?? label ?? control.textContent, group]
    .map((part) => part?.trim())
    .filter(Boolean)
    .join(': ');
}
