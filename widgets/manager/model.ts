import type { Manager, ManagerState } from '#backend/index.ts';
import { currentOrganisation } from '#backend/queries/people.ts';
import { type MemberDialog, type Screen, type View, type Visit, viewOf } from '#backend/view.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Action } from '#schema/action.ts';
import type { Command } from '#schema/command.ts';
import type { Decision, Target } from '#schema/decision.ts';
import type { Entry } from '#schema/entry.ts';
import type { Organisation } from '#schema/records/organisation.ts';
import type { User } from '#schema/records/user.ts';
import type { Refusal } from '#schema/refusal.ts';
import type { StageName } from '#schema/screen.ts';
import type { World } from '#schema/world.ts';
import { derived, type Watched, watched } from '#widgets/_kit/watched.ts';
import { lastActor, startScreen } from '#widgets/manager/logic.ts';

/** What was done last and can be told: the world before and after shows what changed. */
export type News =
  | { kind: 'done'; entry: Entry; before: World; after: World }
  | { kind: 'undone' | 'redone' | 'reset' | 'imported' | 'exported' | 'stuck' };

/** One tab's console over a practice space. */
export type Console = {
  readonly locale: Locale;
  readonly manager: Manager;
  readonly state: Readonly<Watched<ManagerState>>;
  readonly view: Readonly<Watched<View>>;
  /** Whose eyes the tab looks through; undefined is somebody without an account. */
  readonly actor: Readonly<Watched<User | undefined>>;
  /** The organisation that the actor has in front of them. */
  readonly organisation: Readonly<Watched<Organisation | undefined>>;
  readonly news: Watched<News | null>;
  /** Whether something is being applied and stored, or the policy is being asked. */
  readonly busy: Readonly<Watched<boolean>>;
  /** Called after any of these changed. @returns the way to stop */
  subscribe(listener: () => void): () => void;
  go(screen: Screen): void;
  /** Opens a dialog over the screen, or closes it. */
  ask(dialog: MemberDialog | null): void;
  /** Tells which part of a form is open. */
  setStage(stage: StageName): void;
  /** Tells what stands in a field. */
  setField(key: string, value: string | boolean): void;
  /** Tells which website was opened, and what it showed. */
  setVisit(visit: Visit): void;
  actAs(user: User['id'] | null, screen?: Screen): void;
  /** What the policy says to the actor; undefined if that could not be loaded. */
  decide(action: Action, target: Target): Promise<Decision | undefined>;
  /** Does something as the actor. @returns why not, or undefined when it is done */
  run(command: Command): Promise<Refusal | undefined>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** For what replaces the whole world: shows where that one starts. */
  startOver(kind: 'reset' | 'imported'): void;
};

export function createConsole(manager: Manager, locale: Locale, first?: Screen): Console {
  const listeners = new Set<() => void>();
  const changed = () => {
    for (const listener of listeners) listener();
  };
  manager.subscribe(changed);
  const state = derived(() => manager.state);
  const initial = lastActor(manager.state);
  const view = watched<View>(
    viewOf(initial, first ?? startScreen(manager.state.world, initial)),
    changed,
  );
  const news = watched<News | null>(null, changed);
  const pending = watched(0, changed);
  const actor = derived(() => actorOf(state.value, view.value));
  const organisation = derived(() =>
    actor.value ? currentOrganisation(state.value.world, actor.value.id) : undefined,
  );

  async function busily<T>(work: () => Promise<T>): Promise<T> {
    pending.value++;
    try {
      return await work();
    } finally {
      pending.value--;
    }
  }

  async function run(command: Command): Promise<Refusal | undefined> {
    const before = manager.state.world;
    const outcome = await busily(() => manager.run(actor.value?.id ?? null, command));
    if (!outcome.ok) return outcome.refusal;
    news.value = { kind: 'done', entry: outcome.entry, before, after: manager.state.world };
    return undefined;
  }

  async function move(by: () => Promise<boolean>, kind: 'undone' | 'redone'): Promise<void> {
    const moved = await busily(by);
    news.value = { kind: moved ? kind : 'stuck' };
  }

  return {
    locale,
    manager,
    state,
    view,
    actor,
    organisation,
    news,
    busy: derived(() => pending.value > 0),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    go(screen) {
      view.value = viewOf(actor.value?.id ?? null, screen);
    },
    actAs(user, screen) {
      view.value = viewOf(user, screen ?? startScreen(manager.state.world, user));
    },
    ask(dialog) {
      view.value = { ...view.value, dialog, form: {} };
    },
    setStage(stage) {
      view.value = { ...view.value, stage };
    },
    setField(key, value) {
      view.value = { ...view.value, form: { ...view.value.form, [key]: value } };
    },
    setVisit(visit) {
      view.value = { ...view.value, visit };
    },
    decide: (action, target) =>
      busily(() => manager.decide(actor.value?.id ?? null, action, target)),
    run,
    undo: () => move(() => manager.undo(), 'undone'),
    redo: () => move(() => manager.redo(), 'redone'),
    startOver(kind) {
      const user = lastActor(manager.state);
      view.value = viewOf(user, startScreen(manager.state.world, user));
      news.value = { kind };
    },
  };
}

/** Undo or another tab may have taken away the person through whose eyes the tab looked. */
function actorOf(state: ManagerState, { actingAs }: View): User | undefined {
  if (actingAs === null) return undefined;
  const fallback = lastActor(state);
  return state.world.users[actingAs] ?? (fallback ? state.world.users[fallback] : undefined);
}
