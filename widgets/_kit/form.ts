import type { JSX } from 'preact';

/** What a form holds, by the names of its fields. */
export type Filled = {
  text: (name: string) => string;
  checked: (name: string) => boolean;
  /** Values of all ticked fields of that name. */
  all: (name: string) => string[];
};

/**
 * Handles a form's submission. A second one is ignored until the first is through: a double click does things once.
 * The fields keep what was typed, whatever comes of it.
 */
export function onSubmit(
  handle: (filled: Filled) => Promise<void>,
): (event: JSX.TargetedSubmitEvent<HTMLFormElement>) => void {
  return (event) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (form.dataset['busy']) return;
    form.dataset['busy'] = 'true';
    void handle(readForm(form)).finally(() => {
      delete form.dataset['busy'];
    });
  };
}

function readForm(form: HTMLFormElement): Filled {
  const values = new FormData(form);
  const text = (name: string) => {
    const value = values.get(name);
    return typeof value === 'string' ? value : '';
  };
  return {
    text,
    checked: (name) => values.has(name),
    all: (name) => values.getAll(name).filter((value) => typeof value === 'string'),
  };
}
