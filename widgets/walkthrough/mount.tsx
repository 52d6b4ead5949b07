import { render } from 'preact';
import { isLocale, type Locale } from '#i18n/locales.ts';
import type { Walkthrough } from '#schema/walkthrough.ts';
import { dress } from '#widgets/_kit/dress.ts';
import { consoleOf } from '#widgets/_kit/open-consoles.ts';
import { createPractice } from '#widgets/walkthrough/model.ts';
import { savedKey, storage } from '#widgets/walkthrough/saved.ts';
import type { WalkthroughWords } from '#widgets/walkthrough/strings/es.ts';
import { PracticeView } from '#widgets/walkthrough/view.tsx';
import style from '#widgets/walkthrough/walkthrough.css?url';

const strings: Record<Locale, () => Promise<{ default: WalkthroughWords }>> = {
  es: () => import('#widgets/walkthrough/strings/es.ts'),
  de: () => import('#widgets/walkthrough/strings/de.ts'),
};

/**
 * Follows what is done in the guide's console, once that is open.
 * @throws when a part of it cannot be loaded
 */
export async function mount(root: HTMLElement): Promise<void> {
  const lang = root.closest<HTMLElement>('[lang]')?.lang;
  const locale: Locale = isLocale(lang) ? lang : 'es';
  const { guide = '', edition = '', walkthrough = '' } = root.dataset;
  const [{ default: words }] = await Promise.all([strings[locale](), dress(style)]);
  const console = await consoleOf(guide);
  const practice = createPractice({
    guide,
    edition,
    // Written by our own build from a file that it has judged.
    walkthrough: JSON.parse(walkthrough) as Walkthrough,
    console,
    loadTeacher: () =>
      import('#widgets/walkthrough/teacher.ts').then(({ createTeacher }) =>
        createTeacher(console.root, locale),
      ),
    store: storage,
  });
  addEventListener('storage', ({ key }) => {
    if (key === savedKey(guide)) practice.reread();
  });
  const place = root.querySelector('[data-coach]');
  if (place)
    render(<PracticeView root={root} practice={practice} locale={locale} words={words} />, place);
}
