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
    const line = innerHeight / 3;
    const reading = targets.findLast((target) => target.getBoundingClientRect().top < line);
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
