import { draw } from '#components/writing/draw.ts';
import { events, type Told } from '#components/writing/told.ts';

/**
 * Shows a writer what is wrong with the page at hand, below it, and what is wrong elsewhere as a number. Loaded by
 * `astro dev` alone, in every page, also in one that could not be made.
 */
const hot = import.meta.hot;

/** A page that could not be made is empty, or breaks off where Astro then put Vite's client. */
const broken =
  !document.querySelector('main') || document.body.querySelector('script[src$="/@vite/client"]');

let shown: Told | undefined;

hot?.on(events.told, (told: Told) => {
  // The change may have mended it; if not, the page comes back with what is still wrong.
  if (broken && shown) return location.reload();
  shown = told;
  show(told);
});

// A stack of the program's insides helps nobody who is told above what to mend.
hot?.on('vite:error', () => setTimeout(() => shown && show(shown)));
hot?.send(events.look);

function show({ problems, guideAt }: Told): void {
  const guide = guideAt[decodeURI(location.pathname)];
  const ofGuide = problems.filter(({ guides }) => guide !== undefined && guides.includes(guide));
  // Which content breaks a page that is no guide's is not known: all that is wrong is told.
  const own = broken && ofGuide.length === 0 ? problems : ofGuide;
  const elsewhere = problems.filter(
    (problem) => !own.includes(problem) && problem.severity === 'error',
  );
  draw({ own, elsewhere, broken: Boolean(broken) });
  if (own.some(({ severity }) => severity === 'error') || (!broken && elsewhere.length > 0))
    for (const overlay of document.querySelectorAll('vite-error-overlay')) overlay.remove();
}
