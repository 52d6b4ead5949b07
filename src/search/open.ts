import { slashIsOn } from '#search/shortcut.ts';

/** Makes the search fields of the page work. What they need is loaded when somebody first turns to one. */
export function offerSearch(): void {
  for (const root of document.querySelectorAll<HTMLElement>('[data-search]')) wake(root);
  for (const link of document.querySelectorAll('[data-search-open]')) {
    link.addEventListener('click', (event) => {
      if (openSearch()) event.preventDefault();
    });
  }
  document.querySelector('[data-search-close]')?.addEventListener('click', () => dialog()?.close());
  // A hit may lie on this very page, behind the dialog.
  dialog()?.addEventListener('click', (event) => {
    if ((event.target as Element).closest('a')) dialog()?.close();
  });
  document.addEventListener('keydown', onKey);
}

function dialog(): HTMLDialogElement | null {
  return document.querySelector('[data-search-dialog]');
}

/** Loads the search on the first touch of a field, or at once when the address already asks something. */
function wake(root: HTMLElement): void {
  const input = root.querySelector('input');
  if (!input) return;
  const asked = onResultsPage() ? new URLSearchParams(location.search).get('q') : null;
  if (asked) input.value = asked;
  const load = () =>
    import('#search/box.tsx')
      .then(({ attachSearch }) => attachSearch(root))
      .catch(() => tellFailure(root, input, load));
  if (input.value || document.activeElement === input) {
    root.querySelector('[data-search-results]')?.setAttribute('aria-busy', 'true');
    void load();
  } else {
    input.addEventListener('focus', load, { once: true });
  }
}

/** The search itself could not be loaded: says so, and tries again when the reader goes on typing. */
function tellFailure(root: HTMLElement, input: HTMLInputElement, again: () => void): void {
  const region = root.querySelector<HTMLElement>('[data-search-results]');
  if (region) {
    region.textContent = region.dataset['failed'] ?? '';
    region.setAttribute('aria-busy', 'false');
  }
  input.addEventListener('input', again, { once: true });
}

function onResultsPage(): boolean {
  return document.body.dataset['kind'] === 'search';
}

/** Goes to the field on the page if it has one of its own, else opens the dialog. */
function openSearch(): boolean {
  const own = document.querySelector<HTMLInputElement>('main [data-search] input');
  const box = dialog();
  if (own) own.focus();
  else if (box && !box.open) box.showModal();
  box?.querySelector('input')?.select();
  return Boolean(own ?? box);
}

function onKey(event: KeyboardEvent): void {
  const typing = (event.target as Element | null)?.closest?.(
    'input, textarea, select, [contenteditable]',
  );
  const slash =
    event.key === '/' &&
    slashIsOn() &&
    !typing &&
    !event.ctrlKey &&
    !event.metaKey &&
    !event.altKey;
  const command =
    event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey;
  if ((slash || command) && openSearch()) event.preventDefault();
}
