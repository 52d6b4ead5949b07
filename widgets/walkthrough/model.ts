import {
  currentStep,
  isPassing,
  isPractised,
  placesReached,
  progressOf,
  type Situation,
  type StepState,
} from '#backend/goals.ts';
import { seeds } from '#backend/worlds/seeds.ts';
import type { Step, Walkthrough } from '#schema/walkthrough.ts';
import type { OpenConsole } from '#widgets/_kit/open-consoles.ts';
import { castOf } from '#widgets/walkthrough/cast.ts';
import { createFinder } from '#widgets/walkthrough/find.ts';
import { type Next, nextFor } from '#widgets/walkthrough/next.ts';
import type { Saved, storage } from '#widgets/walkthrough/saved.ts';
import type { Teacher } from '#widgets/walkthrough/teacher.ts';
import { lookUpIn, type Typed } from '#widgets/walkthrough/typed.ts';

/** Why what is practised may not fit the guide any more. */
export type Unfit = 'other-edition' | 'other-world';

/** A guide being practised: how far its steps are, and what helps to get on. */
export type Practice = {
  readonly steps: readonly StepState[];
  readonly current: StepState | undefined;
  readonly situation: Situation;
  readonly unfit: Unfit | null;
  /** Whether a step is being shown or gone back to. */
  readonly busy: boolean;
  /** The step that could not be shown to its end. */
  readonly stuck: string | null;
  /** Called after any of these changed. @returns the way to stop */
  subscribe(listener: () => void): () => void;
  /** Where to go on; looks at what is drawn now. */
  next(): Next | undefined;
  /** Does the current step in front of the reader. */
  showMe(): Promise<void>;
  /** Makes everything as it is when the reader comes to a step: what was done from there on is taken back. */
  resetTo(id: string): Promise<void>;
  /** Marks a step outside the console as done, or not. */
  tick(id: string, done: boolean): void;
  startOver(): Promise<void>;
  /** Goes on with what is there, though the guide has changed. */
  goOn(): void;
  /** Another tab may have ticked something. */
  reread(): void;
};

export type PracticeOptions = {
  guide: string;
  walkthrough: Walkthrough;
  /** Changes with the walkthrough. */
  edition: string;
  console: OpenConsole;
  /** Loads what does steps in front of the reader. */
  loadTeacher: () => Promise<Teacher>;
  store: typeof storage;
};

export function createPractice(options: PracticeOptions): Practice {
  const { guide, walkthrough, edition, console, loadTeacher, store } = options;
  const { manager } = console;
  const start = seeds[walkthrough.world]();
  const listeners = new Set<() => void>();
  let kept: Saved = store.read(guide) ?? { edition, ticked: [], done: [] };
  let busy = false;
  let stuck: string | null = null;
  let visited = new Set(placesReached(walkthrough, situation()));

  const isWaiting = () => console.view.dialog !== null;
  const scene = {
    walkthrough,
    start,
    console,
    typed: lookUpIn(loadTexts, () => changed()),
    finder: createFinder(console.root, start, isWaiting),
    isDone,
  };
  let steps = read();

  async function loadTexts(): Promise<Typed | undefined> {
    const teacher = await loadTeacher().catch(() => undefined);
    return teacher?.typed;
  }

  function situation(): Situation {
    return { world: manager.state.world, start, view: console.view };
  }

  function read(): StepState[] {
    return progressOf(walkthrough, situation(), { ticked: new Set(kept.ticked), visited });
  }

  function changed(): void {
    visited = new Set([...visited, ...placesReached(walkthrough, situation())]);
    steps = read();
    keep({ done: steps.filter(({ done }) => done).map(({ id }) => id) });
    for (const listener of listeners) listener();
  }

  function keep(news: Partial<Saved>): void {
    const next = { ...kept, ...news };
    if (JSON.stringify(next) === JSON.stringify(kept)) return;
    kept = next;
    // Until the reader has decided, what an older edition left stays as it is.
    if (kept.edition === edition) store.write(guide, kept);
  }

  function isDone(id: string): boolean {
    return steps.find((step) => step.id === id)?.done ?? false;
  }

  async function busily(work: () => Promise<void>): Promise<void> {
    if (busy) return;
    busy = true;
    stuck = null;
    changed();
    try {
      await work();
    } finally {
      busy = false;
      changed();
    }
  }

  async function demonstrateStep(id: string, seen: boolean): Promise<boolean> {
    const teacher = await loadTeacher().catch(() => undefined);
    const done = await teacher?.demonstrate({
      isDone: () => isDone(id),
      next: () => nextFor(id, scene),
      seen,
    });
    if (!done) stuck = id;
    return done ?? false;
  }

  /** Lasting steps from this one on that are done. */
  function somethingToTakeBack(from: number): boolean {
    return walkthrough.steps.slice(from).some((step) => isLasting(step) && isDone(step.id));
  }

  function toTheStart(): void {
    const { user } = castOf(walkthrough, start, manager.state.world);
    console.actAs(user, user ? { name: 'home' } : undefined);
  }

  async function begin(): Promise<void> {
    await manager.reset(walkthrough.world);
    toTheStart();
  }

  async function resetTo(id: string): Promise<void> {
    const at = indexOf(id);
    const later = new Set(walkthrough.steps.slice(at).map((step) => step.id));
    keep({ ticked: kept.ticked.filter((ticked) => !later.has(ticked)) });
    await takeBackFrom(at);
    if (!(await leadTo(at)) || (await isBeforeUs(id))) return;
    // The step begins where the one before has left the reader, and there is no other way to that place.
    await takeBackFrom(walkthrough.steps.slice(0, at).findLastIndex(isLasting));
    await leadTo(at);
  }

  /** Goes back to the first moment at which everything before a step was done, else to the beginning. */
  async function takeBackFrom(at: number): Promise<void> {
    const before = walkthrough.steps.slice(0, at).filter(isLasting);
    const isAllDone = () => before.every(({ id }) => isDone(id));
    const wasAllDone = isAllDone();
    while (await manager.undo()) {
      changed();
      if (!wasAllDone || isAllDone()) continue;
      await manager.redo();
      break;
    }
    // What came before a new version of the records cannot be undone.
    if (somethingToTakeBack(at)) await manager.reset(walkthrough.world);
    visited = new Set();
    toTheStart();
    changed();
  }

  /** Does whatever is not done before a step. @returns whether all of it is done */
  async function leadTo(at: number): Promise<boolean> {
    for (const step of walkthrough.steps.slice(0, at).filter(isPractised)) {
      if (!isDone(step.id) && !(await demonstrateStep(step.id, false))) return false;
    }
    return true;
  }

  /** Whether a step can be begun where the reader is. */
  async function isBeforeUs(id: string): Promise<boolean> {
    const teacher = await loadTeacher().catch(() => undefined);
    await teacher?.settled();
    return nextFor(id, scene) !== undefined;
  }

  const indexOf = (id: string) => walkthrough.steps.findIndex((step) => step.id === id);

  console.subscribe(changed);
  return {
    get steps() {
      return steps;
    },
    get current() {
      return currentStep(steps);
    },
    get situation() {
      return situation();
    },
    get unfit() {
      if (manager.state.seed !== walkthrough.world) return 'other-world';
      return kept.edition === edition ? null : 'other-edition';
    },
    get busy() {
      return busy;
    },
    get stuck() {
      return stuck;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    next() {
      const current = currentStep(steps);
      return current && !current.outside ? nextFor(current.id, scene) : undefined;
    },
    showMe: () =>
      busily(async () => {
        const current = currentStep(steps);
        if (current && !current.outside) await demonstrateStep(current.id, true);
      }),
    resetTo: (id) => busily(() => resetTo(id)),
    tick(id, done) {
      const others = kept.ticked.filter((ticked) => ticked !== id);
      keep({ ticked: done ? [...others, id] : others });
      changed();
    },
    startOver: () =>
      busily(async () => {
        visited = new Set();
        await begin();
        kept = { edition, ticked: [], done: [] };
        store.write(guide, kept);
      }),
    goOn() {
      const known = new Set(walkthrough.steps.map(({ id }) => id));
      kept = { edition, done: [], ticked: kept.ticked.filter((id) => known.has(id)) };
      store.write(guide, kept);
      changed();
    },
    reread() {
      kept = store.read(guide) ?? kept;
      changed();
    },
  };
}

/** Whether a step changes the world. */
function isLasting(step: Step): boolean {
  return isPractised(step) && !isPassing(step.until);
}
