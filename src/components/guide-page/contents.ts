/** Distance from the top of the window, in pixels, at which a section counts as being read. */
const readingLine = 120;

/** Marks, in the contents of the page, the section that is being read. */
export function followReading(): void {
  const links = new Map<Element, HTMLAnchorElement>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.contents-side a')) {
    const target = document.getElementById(link.hash.slice(1));
    if (target) links.set(target, link);
  }
  if (links.size === 0) return;
  const targets = [...links.keys()];
  let waiting = false;
  const mark = () => {
    waiting = false;
    const atEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
    const reading = atEnd
      ? targets.at(-1)
      : targets.findLast((target) => top(target) < readingLine);
    for (const [target, link] of links) {
      if (target === reading) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
  };
  addEventListener(
    'scroll',
    () => {
      if (!waiting) requestAnimationFrame(mark);
      waiting = true;
    },
    { passive: true },
  );
  mark();
}

function top(element: Element): number {
  return element.getBoundingClientRect().top;
}
