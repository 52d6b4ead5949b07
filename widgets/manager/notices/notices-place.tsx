import type { JSX } from 'preact';
import type { Locale } from '#i18n/locales.ts';
import { useLoaded } from '#widgets/_kit/use-loaded.ts';
import type { Console } from '#widgets/manager/model.ts';
import type { NoticeWords } from '#widgets/manager/notices/strings/es.ts';

const strings: Record<Locale, () => Promise<{ default: NoticeWords }>> = {
  es: () => import('#widgets/manager/notices/strings/es.ts'),
  de: () => import('#widgets/manager/notices/strings/de.ts'),
};

/** Where notices are read out. What they say is loaded when there is something to say. */
export function NoticesPlace({ manager }: { manager: Console }): JSX.Element {
  const { trouble, setAside } = manager.state.value;
  const loaded = useLoaded(trouble !== null || setAside > 0, () => loadNotices(manager.locale));
  return (
    <div role="status" class="console-notices">
      {loaded && <loaded.Notices manager={manager} words={loaded.words} />}
    </div>
  );
}

async function loadNotices(locale: Locale) {
  const [{ Notices }, { default: words }] = await Promise.all([
    import('#widgets/manager/notices/notices.tsx'),
    strings[locale](),
  ]);
  return { Notices, words };
}
