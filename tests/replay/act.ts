import { expect, type Locator, type Page } from 'playwright/test';
import { labelOf } from '#i18n/labels.ts';
import de from '#i18n/typed/de.ts';
import es from '#i18n/typed/es.ts';
import type { ControlId } from '#schema/control.ts';
import type { Action } from '#schema/walkthrough.ts';
import type { World } from '#schema/world.ts';
import { settled } from '../browser/console/hand.ts';
import { type Course, listed, type Place, ReplayFailure } from './failure.ts';
import { find } from './find.ts';
import { alertsIn, sightIn, tell } from './sight.ts';
import { type Wanted, wantedFor } from './wanted.ts';
import { patienceMs, ways } from './ways.ts';

const typed = { es, de };

/** A guide being followed in a page. */
export type Scene = Course & {
  readonly page: Page;
  /** The world whose records the walkthrough names. */
  readonly start: World;
};

/**
 * Does one action of a guide as a reader would, and waits until it has had its effect.
 * @throws {ReplayFailure} when the control is not there or cannot be used
 */
export async function act(scene: Scene, place: Place, action: Action): Promise<void> {
  const wanted = wantedFor(action, scene.locale, scene.start);
  await drawn(scene.page);
  const target = await reach(scene, place, wanted, controlInMenu(action));
  try {
    await use(scene, target, action);
  } catch (error) {
    throw await unusable(scene, place, { wanted, target, action, error });
  }
  await drawn(scene.page);
}

async function use({ locale, by }: Scene, target: Locator, action: Action): Promise<void> {
  const way = ways[by];
  if ('press' in action) await way.activate(target);
  else if ('fill' in action) await way.type(target, typed[locale][action.with]);
  else if ('tick' in action) await way.tick(target);
  else if ('untick' in action) await way.untick(target);
  else await way.select(target, labelOf(action.option, locale));
}

/** Everything asked for is applied, stored and drawn, and what that brings about has begun. */
export async function drawn(page: Page): Promise<void> {
  await settled(page);
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
  await settled(page);
}

async function reach(
  scene: Scene,
  place: Place,
  wanted: Wanted,
  isInMenu: boolean,
): Promise<Locator> {
  const { page, locale } = scene;
  const look = async () => find(await sightIn(page, locale), wanted);
  const atOnce = await look();
  if (atOnce) return atOnce;
  if (isInMenu) await unfold(scene);
  let found: Locator | undefined;
  const isFound = async () => {
    found = await look();
    return found !== undefined;
  };
  await expect
    .poll(isFound, { timeout: patienceMs, intervals: [50] })
    .toBe(true)
    .catch(() => undefined);
  if (found) return found;
  throw await missing(scene, place, wanted);
}

/** Entries of the menu on the left may be folded away. */
function controlInMenu(action: Action): boolean {
  return 'press' in action && action.press.startsWith('menu.') && action.of === undefined;
}

const folds = [
  'menu.open',
  'menu.users-and-profile',
  'menu.web-and-domain',
] as const satisfies ControlId[];

/** On a narrow screen the menu is behind a button; a group of it can be folded. */
async function unfold({ page, locale, by }: Scene): Promise<void> {
  const { kind, scope } = await sightIn(page, locale);
  if (kind !== 'screen') return;
  for (const fold of folds) {
    const name = labelOf(fold, locale);
    const folded = scope.getByRole('button', { name, exact: true, expanded: false });
    if ((await folded.count()) === 0) continue;
    await ways[by].activate(folded.first());
    await drawn(page);
  }
}

async function missing(scene: Scene, place: Place, wanted: Wanted): Promise<ReplayFailure> {
  const sight = await sightIn(scene.page, scene.locale);
  const { place: where, names } = await tell(sight);
  const alike = names(wanted.kind).filter((name) => name.includes(wanted.label));
  const found = alike.length > 0 && wanted.of ? alike : names(wanted.kind);
  const preposition = sight.kind === 'screen' ? 'on' : 'in';
  return new ReplayFailure(
    scene,
    place,
    `expected a ${described(wanted)} ${preposition} ${where}; found ${listed(wanted.kind, found)}.${await told(scene)}`,
  );
}

function described({ kind, label, of }: Wanted): string {
  return `${kind} "${label}"${of ? ` of ${of}` : ''}`;
}

/** What an alert says is why most things are not there. */
async function told({ page, locale }: Scene): Promise<string> {
  const alerts = await alertsIn(page, locale);
  return alerts && ` An alert says: "${alerts}"`;
}

type Attempt = { wanted: Wanted; target: Locator; action: Action; error: unknown };

async function unusable(scene: Scene, place: Place, attempt: Attempt): Promise<ReplayFailure> {
  const why = await obstacle(scene, attempt);
  const what = `expected to use the ${described(attempt.wanted)}; found that ${why}.`;
  return new ReplayFailure(scene, place, `${what}${await told(scene)}`);
}

async function obstacle({ locale }: Scene, { target, action, error }: Attempt): Promise<string> {
  if (await target.isDisabled({ timeout: 500 }).catch(() => false)) return 'it is disabled';
  if ('choose' in action) {
    const options: string[] = await target
      .getByRole('option')
      .allInnerTexts()
      .catch(() => []);
    if (!options.includes(labelOf(action.option, locale))) {
      return `it has ${listed('option', options)}`;
    }
  }
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
}
