import type { Next } from '#widgets/walkthrough/next.ts';

/** How long a control is pointed at before it is used, so that the eye can follow. */
const lookMs = 900;

/** Points at a control that is about to be used. */
export async function present({ control }: Next): Promise<void> {
  control.scrollIntoView({ block: 'nearest' });
  control.setAttribute('data-shown', '');
  await new Promise((resolve) => setTimeout(resolve, lookMs));
  control.removeAttribute('data-shown');
}
