/** Distance from the top of the window, in pixels, at which a section counts as being read. */
const readingLine = 120;

/**
 * Marks, in the contents of the page, the section that is being read. With the first section comes what is added to the
 * end of a guide: nobody sees it before, and the page is complete without it.
 */
export function followReading(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents-side a')];
  if (links.length === 0) return;
  let waiting = false;
  let begun = false;
  const mark = () => {
    waiting = false;
    const atEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
    const reading = atEnd ? links.at(-1) : links.findLast(isReached);
    for (const link of links) link.ariaCurrent = link === reading ? 'location' : null;
    if (!reading || begun) return;
    begun = true;
    void import('#components/guide-page/end/add.ts');
  };
  addEventListener('scroll', () => {
    if (!waiting) requestAnimationFrame(mark);
    waiting = true;
  });
  mark();
}

function isReached({ hash }: HTMLAnchorElement): boolean {
  const section = document.getElementById(hash.slice(1));
  return section !== null && section.getBoundingClientRect().top < readingLine;
}
