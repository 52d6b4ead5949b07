import { nameOf } from '#widgets/walkthrough/find.ts';
import type { Next } from '#widgets/walkthrough/next.ts';
import type { WalkthroughWords } from '#widgets/walkthrough/strings/es.ts';

/** What to do next, in words, with the names that stand on the screen. */
export function hintFor(next: Next, words: WalkthroughWords): string {
  const label = nameOf(next.control);
  switch (next.kind) {
    case 'act-as':
      return words.actAs(label, optionIn(next.control, `[value="${next.value}"]`));
    case 'switch-organisation':
      return words.switchOrganisation;
    case 'unfold':
      return words.press(label);
    case 'do':
      break;
  }
  const { action } = next;
  if ('fill' in action) return words.fill(label);
  if ('tick' in action) return words.tick(label);
  if ('untick' in action) return words.turnOff(label);
  if ('press' in action) return words.press(label);
  return words.choose(label, optionIn(next.control, `[data-control="${action.option}"]`));
}

function optionIn(list: HTMLElement, selector: string): string {
  return list.querySelector(selector)?.textContent ?? '';
}
