const key = 'vademecum:slash';

/** Whether the single key `/` opens the search. Who dictates or has a tremor can turn it off (WCAG 2.1.4). */
export function slashIsOn(): boolean {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    return true;
  }
}

/** Shows the switch for the key `/` where a page has one. */
export function offerShortcutSwitch(): void {
  const label = document.querySelector<HTMLElement>('[data-slash-switch]');
  const box = label?.querySelector('input');
  if (!label || !box) return;
  box.checked = slashIsOn();
  box.addEventListener('change', () => {
    try {
      localStorage.setItem(key, box.checked ? 'on' : 'off');
    } catch {
      // Storage may be forbidden; Ctrl or ⌘ with K opens the search as well.
    }
  });
  label.hidden = false;
}
