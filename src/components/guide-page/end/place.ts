/** How long each section was the one being read, in milliseconds, by its link in the contents of the page. */
const spent = new Map<Element, number>();
let current: Element | null = null;
let since = 0;

/** Takes the time that each section is read; which one it is, the contents of the page show. */
export function watchReading(): void {
  const contents = document.querySelector('.contents-side');
  if (!contents) return;
  const turn = () => turnTo(contents.querySelector('[aria-current]'));
  new MutationObserver(turn).observe(contents, {
    subtree: true,
    attributeFilter: ['aria-current'],
  });
  turn();
}

function turnTo(link: Element | null): void {
  if (link === current) return;
  const now = performance.now();
  if (current) spent.set(current, (spent.get(current) ?? 0) + now - since);
  current = link;
  since = now;
}

/**
 * The name of the step or section at which the reader probably got stuck: the step being practised, else what was read
 * longest. The section at hand does not count: who answers at the end of the page has the last one there.
 */
export function placeOfReader(): string {
  const step = document.querySelector('[data-practising] [data-step-state="current"]');
  const practised = step && document.querySelector(`.contents-side [href="#${step.id}"]`);
  const [longest] = [...spent].sort((a, b) => b[1] - a[1]);
  return (practised ?? longest?.[0] ?? current)?.textContent ?? '';
}
