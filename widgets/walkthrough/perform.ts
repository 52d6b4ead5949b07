import type { Action } from '#schema/walkthrough.ts';
import type { Typed } from '#widgets/walkthrough/typed.ts';

/** Does to a control what a person would: the console cannot tell the difference. */
export function perform(action: Action, control: HTMLElement, typed: Typed): void {
  control.focus();
  if ('press' in action) control.click();
  else if ('fill' in action) enter(control, typed[action.with]);
  else if ('choose' in action) enter(control, optionValue(control, action.option));
  else if (control instanceof HTMLInputElement && control.checked !== 'tick' in action)
    control.click();
}

/** Puts a value into a field and tells of it, as typing and choosing do. */
function enter(control: HTMLElement, value: string): void {
  if (!(control instanceof HTMLInputElement || control instanceof HTMLSelectElement)) return;
  control.value = value;
  for (const type of ['input', 'change']) {
    control.dispatchEvent(new Event(type, { bubbles: true }));
  }
}

function optionValue(control: HTMLElement, option: string): string {
  return control.querySelector<HTMLOptionElement>(`[data-control="${option}"]`)?.value ?? '';
}

/** Everything asked for is applied, stored and drawn, and what that brings about has begun. */
export async function settled(root: HTMLElement): Promise<void> {
  do {
    await becomes(root, () => isReady(root));
    await frame();
    await frame();
  } while (!isReady(root));
}

function isReady(root: HTMLElement): boolean {
  return (
    root.querySelector('.console-app')?.getAttribute('data-state') === 'ready' &&
    root.querySelector('.console-screen')?.ariaBusy !== 'true'
  );
}

/** Waits until something holds of what is drawn. */
export function becomes(root: HTMLElement, holds: () => boolean): Promise<void> {
  if (holds()) return Promise.resolve();
  return new Promise((resolve) => {
    const watcher = new MutationObserver(() => {
      if (!holds()) return;
      watcher.disconnect();
      resolve();
    });
    watcher.observe(root, { subtree: true, childList: true, attributes: true });
  });
}

/** After the next drawing, with what it brings about. */
function frame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
