import type { Next } from '#widgets/walkthrough/next.ts';
import { perform, settled } from '#widgets/walkthrough/perform.ts';
import type { Typed } from '#widgets/walkthrough/typed.ts';

export type Demonstration = {
  root: HTMLElement;
  typed: Typed;
  isDone: () => boolean;
  next: () => Next | undefined;
  /** Called before each act, so that it can be seen; the act waits for it. */
  show: (next: Next) => Promise<void>;
};

/** More than any step needs; a step that takes so many goes in a circle. */
const mostActs = 40;
/** How long to wait for a control that is still being loaded or drawn. */
const patienceMs = 4000;

/**
 * Does a step in front of the reader, through the same controls.
 * @returns whether the step is done; if not, the way ended somewhere
 */
export async function demonstrate(given: Demonstration): Promise<boolean> {
  let last: Next | undefined;
  for (let act = 0; act < mostActs; act++) {
    await settled(given.root);
    if (given.isDone()) return true;
    const next = await another(last, given);
    if (given.isDone()) return true;
    if (!next) return false;
    await given.show(next);
    carryOut(next, given.typed);
    last = next;
  }
  return false;
}

function carryOut(next: Next, typed: Typed): void {
  if (next.kind === 'do') perform(next.action, next.control, typed);
  else if (next.kind === 'act-as') {
    (next.control as HTMLSelectElement).value = next.value;
    next.control.dispatchEvent(new Event('change', { bubbles: true }));
  } else next.control.click();
}

/** What comes next; while what was just pressed has no effect to be seen yet, that is waited for. */
async function another(last: Next | undefined, given: Demonstration): Promise<Next | undefined> {
  const until = performance.now() + patienceMs;
  let next = given.next();
  while ((!next || isAgain(next, last)) && performance.now() < until) {
    await change(given.root, until - performance.now());
    if (given.isDone()) return undefined;
    next = given.next();
  }
  return isAgain(next, last) ? undefined : next;
}

function isAgain(next: Next | undefined, last: Next | undefined): boolean {
  return next !== undefined && next.control === last?.control && next.kind === last.kind;
}

/** The next change of what is drawn, or the end of patience. */
function change(root: HTMLElement, atMostMs: number): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      watcher.disconnect();
      clearTimeout(timer);
      resolve();
    };
    const watcher = new MutationObserver(finish);
    const timer = setTimeout(finish, atMostMs);
    watcher.observe(root, { subtree: true, childList: true, attributes: true });
  });
}
