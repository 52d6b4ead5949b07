import { render } from 'preact';
import type { Screen } from '#backend/view.ts';
import { type SeedName, seeds } from '#backend/worlds/seeds.ts';
import { isLocale, type Locale } from '#i18n/locales.ts';
import { dress } from '#widgets/_kit/dress.ts';
import { managerOf } from '#widgets/_kit/manager-of.ts';
import { announceConsole, type OpenConsole } from '#widgets/_kit/open-consoles.ts';
import { fromFragment, toFragment } from '#widgets/manager/logic.ts';
import style from '#widgets/manager/manager.css?url';
import { type Console, createConsole } from '#widgets/manager/model.ts';
import { loadScreen } from '#widgets/manager/screens/load.ts';
import type { ConsoleWords } from '#widgets/manager/strings/es.ts';
import { ConsoleView } from '#widgets/manager/view.tsx';

const strings: Record<Locale, () => Promise<{ default: ConsoleWords }>> = {
  es: () => import('#widgets/manager/strings/es.ts'),
  de: () => import('#widgets/manager/strings/de.ts'),
};

/**
 * Draws the console into its place.
 * @throws when a part of it cannot be loaded
 */
export async function mount(root: HTMLElement): Promise<void> {
  const lang = root.closest<HTMLElement>('[lang]')?.lang;
  const locale: Locale = isLocale(lang) ? lang : 'es';
  const { space = '', seed = '' } = root.dataset;
  const isAlone = root.dataset['console'] === 'alone';
  const [{ default: words }, manager] = await Promise.all([
    strings[locale](),
    managerOf(space, isSeed(seed) ? seed : 'agency'),
    dress(style),
  ]);
  const model = createConsole(manager, locale, firstScreen(root));
  const first = await loadScreen(model.view.value.screen.name, locale);
  root.replaceChildren();
  const tools = isAlone ? 'above' : 'below';
  render(<ConsoleView manager={model} words={words} first={first} tools={tools} />, root);
  announceConsole(space, toOthers(root, model));
  if (isAlone) keepInAddress(model);
  for (const touch of ['pointerdown', 'keydown'] as const) {
    root.addEventListener(touch, () => void manager.getReady(), { once: true });
  }
}

/** Alone, the address tells; a guide may want its practice to begin in front of everything. */
function firstScreen(root: HTMLElement): Screen | undefined {
  const { console, start = '' } = root.dataset;
  return fromFragment(console === 'alone' ? location.hash : start);
}

function toOthers(root: HTMLElement, model: Console): OpenConsole {
  return {
    root,
    manager: model.manager,
    get view() {
      return model.view.value;
    },
    subscribe: model.subscribe,
    go: model.go,
    actAs: model.actAs,
  };
}

function isSeed(name: string): name is SeedName {
  return name in seeds;
}

/** The browser's way back leads through the screens, and a reload comes back to the same one. */
function keepInAddress(model: Console): void {
  const fragment = () => `#${toFragment(model.view.value.screen)}`;
  history.replaceState(null, '', fragment());
  model.subscribe(() => {
    if (location.hash !== fragment()) history.pushState(null, '', fragment());
  });
  addEventListener('popstate', () => {
    const screen = fromFragment(location.hash);
    if (screen) model.go(screen);
  });
}
