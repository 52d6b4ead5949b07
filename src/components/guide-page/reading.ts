import { followMarks, keptMarks } from '#components/guide-page/kept-marks.ts';
import { progressOf } from '#components/guide-page/marks.ts';

/** Lets readers tick the guides they have read, and shows how far they are on each journey of the page. */
export function offerReading(): void {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('[data-read]')];
  const journeys = [...document.querySelectorAll<HTMLElement>('[data-journey]')];
  if (boxes.length + journeys.length === 0) return;
  const show = () => {
    const marks = keptMarks.all();
    for (const box of boxes) box.checked = marks.has(markOf(box));
    for (const journey of journeys) showProgress(journey);
  };
  for (const box of boxes) {
    box.addEventListener('change', () => {
      keptMarks.set(markOf(box), box.checked);
      show();
    });
    box.closest('label')?.removeAttribute('hidden');
  }
  followMarks(show);
  show();
}

function markOf(box: HTMLInputElement): string {
  return `read ${box.dataset['read']}`;
}

/** How many are read, and where to go on, if the journey has a place for it. */
function showProgress(journey: HTMLElement): void {
  const guides = journey.dataset['journey']?.split(' ') ?? [];
  const { read, next } = progressOf(guides, keptMarks.all());
  const count = journey.querySelector('[data-count]');
  if (count) count.textContent = journey.dataset['words']?.replace('#', String(read)) ?? '';
  const on = journey.querySelector<HTMLAnchorElement>('[data-go-on]');
  const to = document.querySelectorAll<HTMLAnchorElement>('[data-stop]')[next];
  if (on) {
    on.hidden = !to;
    on.href = to?.href ?? '';
    on.lastElementChild?.replaceChildren(to?.textContent ?? '');
  }
  journey.hidden = false;
}
