import { isPassing, isPractised } from '#backend/goals.ts';
import { recordsNamed } from '#backend/records-named.ts';
import type { Action, Walkthrough } from '#schema/walkthrough.ts';
import type { World } from '#schema/world.ts';
import type { OpenConsole } from '#widgets/_kit/open-consoles.ts';
import { castOf, isInFront } from '#widgets/walkthrough/cast.ts';
import { type Finder, isSatisfied } from '#widgets/walkthrough/find.ts';
import { controlOf, nextAction, wayTo } from '#widgets/walkthrough/logic.ts';
import type { TypedLookup } from '#widgets/walkthrough/typed.ts';

/** The control to use next, and what for. */
export type Next = { control: HTMLElement } & (
  | { kind: 'do'; action: Action }
  /** Somebody else has to act: `value` of the choice. */
  | { kind: 'act-as'; value: string }
  /** Another organisation has to be in front. */
  | { kind: 'switch-organisation' }
  /** What is wanted is folded away behind this. */
  | { kind: 'unfold' }
);

type Scene = {
  walkthrough: Walkthrough;
  start: World;
  console: OpenConsole;
  finder: Finder;
  typed: TypedLookup;
  /** Whether a step is done. */
  isDone: (id: string) => boolean;
};

/** Where to go on to get a step done, from wherever the reader is; undefined if no way is to be seen. */
export function nextFor(step: string, scene: Scene): Next | undefined {
  const way = wayIn(step, scene);
  return otherPart(scene) ?? onTheWay(way, scene) ?? folded(way, scene);
}

/** Before anything else, the right person at the right organisation. */
function otherPart({ walkthrough, start, console, finder }: Scene): Next | undefined {
  const { world } = console.manager.state;
  const cast = castOf(walkthrough, start, world);
  if (console.view.actingAs !== cast.user) {
    const control = finder.control('simulation.acting-as');
    return control && { kind: 'act-as', control, value: cast.user ?? 'newcomer' };
  }
  if (isInFront(cast, world)) return undefined;
  const control =
    finder.control('profile.organisation-switch', [cast.organisation ?? '']) ??
    finder.control('menu.switch-organisation');
  return control && { kind: 'switch-organisation', control };
}

function wayIn(step: string, { walkthrough, isDone }: Scene): Action[] {
  return wayTo(
    walkthrough.steps,
    step,
    (each) => isPractised(each) && !isPassing(each.until) && isDone(each.id),
  );
}

function onTheWay(way: readonly Action[], { finder, typed }: Scene): Next | undefined {
  const action = nextAction(way, (each) => {
    const control = finder.find(each);
    if (!control) return 'absent';
    return isSatisfied(each, control, typed) ? 'satisfied' : 'open';
  });
  const control = action && finder.find(action);
  return control && { kind: 'do', action, control };
}

const folds = ['menu.open', 'menu.users-and-profile', 'menu.web-and-domain'] as const;

/**
 * What stands before the way: a dialog about something else; on a phone the button of the menu; a folded group of it.
 */
function folded(way: readonly Action[], scene: Scene): Next | undefined {
  const { finder } = scene;
  const leadsThroughMenu = way.some((action) => controlOf(action).startsWith('menu.'));
  const control =
    (isAtDialog(scene) ? undefined : finder.control('dialog.close')) ??
    (leadsThroughMenu ? folds : [])
      .map((id) => finder.control(id))
      .find((fold) => fold?.getAttribute('aria-expanded') === 'false');
  return control && { kind: 'unfold', control };
}

/** Whether the open dialog is one that the guide opens; what belongs into it may still be loading. */
function isAtDialog({ walkthrough, start, console }: Scene): boolean {
  const { dialog } = console.view;
  return walkthrough.steps
    .filter(isPractised)
    .map(({ until }) => until.dialog)
    .some(
      (asked) =>
        asked &&
        dialog?.kind === asked.kind &&
        recordsNamed(start, asked.of).includes(dialog.membership),
    );
}
