import type { ControlId } from '#schema/control.ts';

/** What somebody has just entered into a field of the console: which control, of which record, and what stands there. */
export type Entered = { control: ControlId; of: string | undefined; value: string | boolean };

/**
 * Reads an `input` or `change` event; undefined if it is about nothing that the catalogue knows. What is typed counts at
 * once, what is chosen when the choice has been made: drawing in between would put the old one back.
 */
export function enteredIn({ target, type }: Event): Entered | undefined {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement))
    return undefined;
  if (type !== (isTyped(target) ? 'input' : 'change')) return undefined;
  const { control, of } = target.dataset;
  if (!control) return undefined;
  return { control: control as ControlId, of, value: heldBy(target) };
}

function isTyped(field: HTMLInputElement | HTMLSelectElement): boolean {
  return field instanceof HTMLInputElement && field.type !== 'checkbox';
}

/** A tick is true or false; a list tells the control that labels what is chosen, if it has one. */
function heldBy(field: HTMLInputElement | HTMLSelectElement): string | boolean {
  if (field instanceof HTMLSelectElement) {
    return field.selectedOptions[0]?.dataset['control'] ?? field.value;
  }
  return field.type === 'checkbox' ? field.checked : field.value;
}
