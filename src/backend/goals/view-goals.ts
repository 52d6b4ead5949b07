import { type Missing, notYet } from '#backend/goals/missing.ts';
import { membershipNamed } from '#backend/goals/named.ts';
import { recordsNamed } from '#backend/records-named.ts';
import { fieldKey, type View } from '#backend/view.ts';
import type { ControlId } from '#schema/control.ts';
import type { Goal } from '#schema/walkthrough.ts';
import type { World } from '#schema/world.ts';

type Asked<K extends keyof Goal> = NonNullable<Goal[K]>;

export function screenMissing(asked: Asked<'screen'>, { screen }: View): Missing | null {
  return screen.name === asked ? null : notYet;
}

export function dialogMissing(
  asked: Asked<'dialog'>,
  { dialog }: View,
  start: World,
): Missing | null {
  const about = membershipNamed(start, asked.of)?.id;
  if (!about || dialog?.kind !== asked.kind) return notYet;
  if (dialog.membership === about) return null;
  return {
    code: 'dialog-about-other',
    kind: asked.kind,
    is: dialog.membership,
    asked: about,
  };
}

export function stageMissing(asked: Asked<'stage'>, { stage }: View): Missing | null {
  return stage === asked ? null : notYet;
}

export function filledMissing(asked: Asked<'filled'>, { form }: View): Missing | null {
  const isFilled = (control: ControlId) => {
    const value = form[control];
    return typeof value === 'string' ? value.trim() !== '' : value === true;
  };
  return asked.every(isFilled) ? null : notYet;
}

export function chosenMissing(asked: Asked<'chosen'>, { form }: View): Missing | null {
  return form[asked.control] === asked.option ? null : notYet;
}

export function tickedMissing(
  asked: Asked<'ticked'>,
  { form }: View,
  start: World,
): Missing | null {
  return keysOf(asked, start).some((key) => form[key] === true) ? null : notYet;
}

export function untickedMissing(
  asked: Asked<'unticked'>,
  { form }: View,
  start: World,
): Missing | null {
  return keysOf(asked, start).some((key) => form[key] === false) ? null : notYet;
}

function keysOf({ control, of }: Asked<'ticked'>, start: World): string[] {
  return of ? recordsNamed(start, of).map((id) => fieldKey(control, id)) : [fieldKey(control)];
}
