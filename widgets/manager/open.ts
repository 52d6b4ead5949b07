/**
 * Opens the consoles of the page: one that stands alone at once, one in a guide when somebody wants it. Tells of it by
 * the event `console-opening`, so that what goes with it is loaded meanwhile.
 */
for (const root of document.querySelectorAll<HTMLElement>('[data-console]')) offer(root);

function offer(root: HTMLElement): void {
  const button = root.querySelector<HTMLButtonElement>('[data-console-open]');
  button?.addEventListener('click', () => void open(root, button));
  if (root.dataset['console'] === 'alone') void open(root, button);
  else if (button) button.hidden = false;
}

async function open(root: HTMLElement, button: HTMLButtonElement | null): Promise<void> {
  if (root.ariaBusy === 'true') return;
  root.ariaBusy = 'true';
  say(root, root.dataset['opening']);
  if (button) button.hidden = true;
  root.dispatchEvent(new Event('console-opening', { bubbles: true }));
  try {
    const { mount } = await import('#widgets/manager/mount.tsx');
    await mount(root);
  } catch (error) {
    reportError(error);
    say(root, root.dataset['failed']);
    offerAgain(root, button);
  } finally {
    root.ariaBusy = 'false';
  }
}

function say(root: HTMLElement, text: string | undefined): void {
  const said = root.querySelector('[data-console-said]');
  if (said) said.textContent = text ?? '';
}

function offerAgain(root: HTMLElement, button: HTMLButtonElement | null): void {
  if (!button) return;
  button.textContent = root.dataset['again'] ?? '';
  button.hidden = false;
}
