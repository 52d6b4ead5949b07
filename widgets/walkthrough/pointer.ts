import type { Practice } from '#widgets/walkthrough/model.ts';
import type { Next } from '#widgets/walkthrough/next.ts';

/** A screen may be on its way; only after that is the reader told that there is no way on. */
const patienceMs = 500;

/**
 * Keeps a mark on the control to use next, as long as the practice is open.
 * @param onNext called with what comes next, whenever that may have changed
 * @returns the way to stop
 */
export function pointToNext(
  practice: Practice,
  root: HTMLElement,
  onNext: (next: Next | undefined) => void,
): () => void {
  let marked: HTMLElement | undefined;
  let asked = 0;
  let lost: ReturnType<typeof setTimeout> | undefined;
  const mark = () => {
    const next = practice.next();
    if (next?.control !== marked) {
      marked?.removeAttribute('data-next');
      marked = next?.control;
      marked?.setAttribute('data-next', '');
    }
    clearTimeout(lost);
    if (next) onNext(next);
    else lost = setTimeout(() => onNext(undefined), patienceMs);
  };
  const later = () => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(mark);
  };
  const watcher = new MutationObserver(later);
  watcher.observe(root, {
    subtree: true,
    childList: true,
    attributeFilter: ['hidden', 'open', 'aria-expanded', 'aria-busy', 'data-state', 'data-of'],
  });
  root.addEventListener('input', later);
  root.addEventListener('change', later);
  const stop = practice.subscribe(later);
  later();
  return () => {
    cancelAnimationFrame(asked);
    clearTimeout(lost);
    watcher.disconnect();
    root.removeEventListener('input', later);
    root.removeEventListener('change', later);
    stop();
    marked?.removeAttribute('data-next');
  };
}
