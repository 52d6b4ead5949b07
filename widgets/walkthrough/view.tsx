import { type JSX, render } from 'preact';
import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { StepState } from '#backend/goals.ts';
import type { Locale } from '#i18n/locales.ts';
import { Coach } from '#widgets/walkthrough/coach.tsx';
import { hintFor } from '#widgets/walkthrough/hint.ts';
import type { Practice } from '#widgets/walkthrough/model.ts';
import type { Next } from '#widgets/walkthrough/next.ts';
import { pointToNext } from '#widgets/walkthrough/pointer.ts';
import { sayChange } from '#widgets/walkthrough/said.ts';
import { StepMark } from '#widgets/walkthrough/step-mark.tsx';
import { type StepInPage, stepsInPage } from '#widgets/walkthrough/step-names.ts';
import type { WalkthroughWords } from '#widgets/walkthrough/strings/es.ts';

type Props = {
  root: HTMLElement;
  practice: Practice;
  locale: Locale;
  words: WalkthroughWords;
};

/** The whole practice: the coach over the console, and the marks in the guide's own steps. */
export function PracticeView({ root, practice, locale, words }: Props): JSX.Element {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const pages = useMemo(() => stepsInPage(practice.steps.map(({ id }) => id)), [practice]);
  const [next, hint] = useNext(root, practice, words);
  const said = useSaid(practice, pages, words);
  const panel = usePanel(root);
  useAttention(root, practice, pages);
  useEffect(() => practice.subscribe(() => redraw(undefined)), [practice]);
  useMarks(practice, pages, words);
  return (
    <Coach
      practice={practice}
      locale={locale}
      words={words}
      pages={pages}
      hint={hint}
      said={said}
      onWhere={() => {
        next.current?.control.scrollIntoView({ block: 'center' });
        next.current?.control.focus();
      }}
      onClose={panel.close}
    />
  );
}

/** The control to use next, and the words for it. */
function useNext(root: HTMLElement, practice: Practice, words: WalkthroughWords) {
  const next = useRef<Next>();
  const [hint, setHint] = useState<string>();
  useEffect(
    () =>
      pointToNext(practice, root, (found) => {
        next.current = found;
        setHint(found && hintFor(found, words));
      }),
    [practice],
  );
  return [next, hint] as const;
}

function useSaid(
  practice: Practice,
  pages: readonly StepInPage[],
  words: WalkthroughWords,
): string {
  const [said, setSaid] = useState('');
  const before = useRef<readonly StepState[]>(practice.steps);
  useEffect(
    () =>
      practice.subscribe(() => {
        const nameOf = (id: string) => pages.find((page) => page.id === id)?.name ?? '';
        const news = sayChange(before.current, practice.steps, { nameOf, words });
        before.current = practice.steps;
        if (news) setSaid(news);
      }),
    [practice],
  );
  return said;
}

/** Draws the mark of each step into the guide, and takes it out again. */
function useMarks(practice: Practice, pages: readonly StepInPage[], words: WalkthroughWords): void {
  const places = useMemo(
    () => new Map(pages.map(({ id }) => [id, document.createElement('div')])),
    [pages],
  );
  useEffect(() => {
    for (const { id, item } of pages) item.append(places.get(id) ?? '');
    return () => {
      for (const place of places.values()) place.remove();
    };
  }, [pages]);
  useEffect(() => {
    for (const { id, item, name } of pages) {
      const step = practice.steps.find((each) => each.id === id);
      const place = places.get(id);
      if (!step || !place) continue;
      const current = practice.current?.id === id;
      item.dataset['stepState'] = step.done ? 'done' : current ? 'current' : 'todo';
      render(<StepMark practice={practice} words={words} step={step} name={name} />, place);
    }
  });
}

/**
 * Keeps the step at hand in view, where guide and console stand side by side, and takes the focus back after a
 * demonstration had it.
 */
function useAttention(root: HTMLElement, practice: Practice, pages: readonly StepInPage[]): void {
  const current = practice.current?.id;
  useEffect(() => {
    const item = pages.find(({ id }) => id === current)?.item;
    if (getComputedStyle(root).position === 'fixed') item?.scrollIntoView({ block: 'center' });
  }, [current]);
  const { busy } = practice;
  const wasBusy = useRef(false);
  useEffect(() => {
    if (wasBusy.current && !busy) root.querySelector<HTMLElement>('[data-coach-heading]')?.focus();
    wasBusy.current = busy;
  }, [busy]);
}

/** Opens the place beside the guide, and closes it again to the door. */
function usePanel(root: HTMLElement) {
  const reopen = root.querySelector<HTMLElement>('[data-practice-reopen]');
  const show = (open: boolean) => {
    if (reopen) reopen.hidden = open;
    root.toggleAttribute('data-open', open);
    document.documentElement.toggleAttribute('data-practising', open);
  };
  useEffect(() => {
    show(true);
    root.querySelector<HTMLElement>('[data-coach-heading]')?.focus();
    reopen?.addEventListener('click', () => {
      show(true);
      root.querySelector<HTMLElement>('[data-coach-heading]')?.focus();
    });
  }, []);
  return {
    close() {
      show(false);
      reopen?.focus();
    },
  };
}
