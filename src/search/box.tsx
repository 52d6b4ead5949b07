import { render } from 'preact';
import { isLocale, type Locale } from '#i18n/locales.ts';
import { type Answer, search, warmUp } from '#search/engine.ts';
import { tidy } from '#search/query.ts';
import style from '#search/results.css?url';
import { Results, type SearchState } from '#search/results.tsx';
import type { SearchStrings } from '#search/strings/es.ts';
import { dress } from '#widgets/_kit/dress.ts';

const pauseMs = 120;

const strings = {
  es: () => import('#search/strings/es.ts'),
  de: () => import('#search/strings/de.ts'),
} satisfies Record<Locale, () => Promise<{ default: SearchStrings }>>;

/** Makes a search field answer as one types: results below it, arrows to walk them, Enter for the page of results. */
export async function attachSearch(root: HTMLElement): Promise<void> {
  const input = root.querySelector('input');
  const region = root.querySelector<HTMLElement>('[data-search-results]');
  const form = root.querySelector('form');
  if (!input || !region || !form || region.dataset['ready']) return;
  region.dataset['ready'] = '';
  const locale = localeOf(root);
  warmUp();
  const [{ default: words }] = await Promise.all([strings[locale](), dress(style)]).catch(
    (error: unknown) => {
      delete region.dataset['ready'];
      throw error;
    },
  );
  region.replaceChildren();
  const show = (state: SearchState) => {
    render(
      <Results state={state} words={words} indexAddress={region.dataset['indexAddress'] ?? ''} />,
      region,
    );
    region.setAttribute('aria-busy', String(state.kind === 'searching'));
  };
  const ask = asker(locale, show);
  const answerTyped = () => {
    ask(input.value);
    if (onResultsPage()) keepInAddress(tidy(input.value));
  };
  show({ kind: 'idle' });
  input.addEventListener('input', answerTyped);
  root.addEventListener('keydown', (event) => walk(event, input, region));
  if (onResultsPage()) {
    form.addEventListener('submit', (event) => event.preventDefault());
    addEventListener('popstate', () => {
      input.value = new URLSearchParams(location.search).get('q') ?? '';
      ask(input.value);
    });
  }
  if (input.value) answerTyped();
}

/** Asks after a short pause in typing; an answer that comes too late is dropped. */
function asker(locale: Locale, show: (state: SearchState) => void): (typed: string) => void {
  let latest = 0;
  let last: Answer | undefined;
  return async (typed) => {
    const turn = ++latest;
    const query = tidy(typed);
    if (query === '') return show({ kind: 'idle' });
    show({ kind: 'searching', last });
    await pause(pauseMs);
    if (turn !== latest) return;
    const state = await answerTo(query, locale);
    if (turn !== latest) return;
    if (state.kind === 'answered') last = state.answer;
    show(state);
  };
}

async function answerTo(query: string, locale: Locale): Promise<SearchState> {
  try {
    return { kind: 'answered', query, answer: await search(query, locale) };
  } catch {
    return { kind: 'failed' };
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Arrows lead from the field through the links of the results and back. */
function walk(event: KeyboardEvent, input: HTMLInputElement, region: HTMLElement): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops: HTMLElement[] = [input, ...region.querySelectorAll('a')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  if (at < 0) return;
  const next = stops[event.key === 'ArrowDown' ? at + 1 : at - 1];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function keepInAddress(query: string): void {
  const address = new URL(location.href);
  if (query) address.searchParams.set('q', query);
  else address.searchParams.delete('q');
  history.replaceState(null, '', address);
}

function localeOf(root: HTMLElement): Locale {
  const lang = root.closest<HTMLElement>('[lang]')?.lang;
  return isLocale(lang) ? lang : 'es';
}

function onResultsPage(): boolean {
  return document.body.dataset['kind'] === 'search';
}
