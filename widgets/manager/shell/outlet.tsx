import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { fieldKey } from '#backend/view.ts';
import type { ScreenName } from '#schema/screen.ts';
import { enteredIn } from '#widgets/_kit/fields-of.ts';
import { toFragment } from '#widgets/manager/logic.ts';
import type { Console } from '#widgets/manager/model.ts';
import { loadScreen } from '#widgets/manager/screens/load.ts';
import type { LoadedScreen } from '#widgets/manager/screens/screen.ts';
import type { ConsoleWords } from '#widgets/manager/strings/es.ts';

/** What is shown: a screen, or that it could not be loaded. */
type Shown = { name: ScreenName; draw: LoadedScreen | null };

/** The place of the screen. It loads what is opened, and takes the focus there. */
export function Outlet(props: {
  manager: Console;
  frame: ConsoleWords;
  first: Shown;
}): JSX.Element {
  const { manager, frame, first } = props;
  const { screen } = manager.view.value;
  const [shown, setShown] = useState<Shown>(first);
  const [attempt, setAttempt] = useState(0);
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    let late = false;
    loadScreen(screen.name, manager.locale)
      .catch(() => null)
      .then((draw) => {
        if (!late) setShown({ name: screen.name, draw });
      });
    return () => {
      late = true;
    };
  }, [screen.name, attempt]);
  const isThere = shown.name === screen.name;
  useFocusOnArrival(root, toFragment(screen), isThere);
  const Draw = shown.draw;
  const note = (event: Event) => {
    const entered = enteredIn(event);
    if (entered) manager.setField(fieldKey(entered.control, entered.of), entered.value);
  };
  return (
    <section
      ref={root}
      class="console-screen"
      aria-busy={!isThere}
      data-screen={isThere ? screen.name : undefined}
      onInput={note}
      onChange={note}
    >
      {isThere && Draw && <Draw key={toFragment(screen)} manager={manager} frame={frame} />}
      {isThere && !Draw && (
        <div class="kit-note kit-warning" role="alert">
          <p>{frame.loadFailed}</p>
          <button class="kit-button" type="button" onClick={() => setAttempt(attempt + 1)}>
            {frame.loadAgain}
          </button>
        </div>
      )}
    </section>
  );
}

/** Whoever opens a screen lands on its heading, which a screen reader then reads; not on the first visit. */
function useFocusOnArrival(
  root: { current: HTMLElement | null },
  fragment: string,
  isThere: boolean,
): void {
  const last = useRef(fragment);
  useEffect(() => {
    if (!isThere || last.current === fragment) return;
    last.current = fragment;
    if (isChoosing()) return;
    root.current?.querySelector<HTMLElement>('[data-heading]')?.focus();
  }, [fragment, isThere]);
}

/** Who walks a list by arrow keys opens a screen with each: they keep the focus until they leave the list. */
function isChoosing(): boolean {
  return document.activeElement instanceof HTMLSelectElement;
}
