const key = 'vademecum:theme';
const themes = ['auto', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

/** Shows the button that changes the appearance, and remembers the choice on this device. */
export function offerThemes(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-theme-switch]');
  if (!button) return;
  const [label, ...names]: string[] = JSON.parse(button.dataset['themeSwitch'] ?? '[]');
  const show = (theme: Theme) => {
    const text = `${label}: ${names[themes.indexOf(theme)]}`;
    button.setAttribute('aria-label', text);
    button.title = text;
  };
  button.addEventListener('click', () => {
    const next = themes[(themes.indexOf(currentTheme()) + 1) % themes.length] ?? 'auto';
    apply(next);
    show(next);
  });
  // The choice may have changed since: on another page before Back, or in another tab.
  const follow = () => {
    wear(storedTheme());
    show(currentTheme());
  };
  addEventListener('pageshow', (event) => event.persisted && follow());
  addEventListener('storage', (event) => event.key === key && follow());
  show(currentTheme());
  button.hidden = false;
}

function currentTheme(): Theme {
  const chosen = document.documentElement.dataset['theme'];
  return chosen === 'light' || chosen === 'dark' ? chosen : 'auto';
}

function storedTheme(): Theme {
  try {
    return themes.find((theme) => theme === localStorage.getItem(key)) ?? 'auto';
  } catch {
    return currentTheme();
  }
}

function wear(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

function apply(theme: Theme): void {
  wear(theme);
  try {
    localStorage.setItem(key, theme);
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
  }
}
