import { make } from '#components/guide-page/end/make.ts';
import { watchReading } from '#components/guide-page/end/place.ts';
import { usefulRow } from '#components/guide-page/end/useful.ts';
import { offerReading } from '#components/guide-page/reading.ts';

const strings = {
  es: () => import('#components/guide-page/end/strings/es.ts'),
  de: () => import('#components/guide-page/end/strings/de.ts'),
};

// What works by script alone at the end of a guide: the question whether it was useful, and the tick *read*.
watchReading();
await addGuideEnd();

async function addGuideEnd(): Promise<void> {
  const locale = document.documentElement.lang === 'de' ? 'de' : 'es';
  const { default: words } = await strings[locale]();
  const guide = document.querySelector<HTMLElement>('main')?.dataset['guide']?.slice(3) ?? '';
  const report = document.querySelector<HTMLAnchorElement>('[data-report]')?.href;
  if (report) document.querySelector('.checked')?.after(usefulRow(guide, report, words));
  document.querySelector('.journeys')?.append(readMark(guide, words.iHaveRead));
  offerReading();
}

function readMark(guide: string, label: string): HTMLElement {
  const box = make('input', { type: 'checkbox' });
  box.dataset['read'] = guide;
  return make('p', {}, [make('label', {}, [box, ` ${label}`])]);
}
