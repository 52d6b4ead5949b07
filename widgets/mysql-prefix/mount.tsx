import { render } from 'preact';
import { isLocale, type Locale } from '#i18n/locales.ts';
import { dress } from '#widgets/_kit/dress.ts';
import { inspectBeside } from '#widgets/mysql-prefix/beside.ts';
import { createConverter } from '#widgets/mysql-prefix/model.ts';
import style from '#widgets/mysql-prefix/mysql-prefix.css?url';
import type { Words } from '#widgets/mysql-prefix/strings/words.ts';
import { ConverterView } from '#widgets/mysql-prefix/view.tsx';

const strings: Record<Locale, () => Promise<{ default: Words }>> = {
  es: () => import('#widgets/mysql-prefix/strings/es.ts'),
  de: () => import('#widgets/mysql-prefix/strings/de.ts'),
};

/**
 * Draws the converter into its place.
 * @throws when a part of it cannot be loaded
 */
export async function mount(root: HTMLElement): Promise<void> {
  const lang = root.closest<HTMLElement>('[lang]')?.lang;
  const locale: Locale = isLocale(lang) ? lang : 'es';
  const [{ default: words }, { archive }] = await Promise.all([
    strings[locale](),
    import('#widgets/mysql-prefix/archive.ts'),
    dress(style),
  ]);
  const converter = createConverter(inspectBeside(), words.pastedName);
  root.replaceChildren();
  render(<ConverterView converter={converter} words={words} archive={archive} />, root);
  root.querySelector('input')?.focus();
}
